import { localeQuerySchema } from '../../../../contracts/marketplace.ts';
import { endpoint, type Endpoint } from '../../endpoint.ts';
import { ok } from '../../reply.ts';
import { answerMissing } from '../../slugs.ts';

/** A category or a subject, as a list of articles stands under it. */
interface Shelf {
  kind: 'article-category' | 'tag';
  table: string;
  description: string;
  order: string;
  /** Joins a row of the table, `linked`, to the article that stands there, `l.article_id`. */
  links: string;
}

const CATEGORY: Shelf = {
  kind: 'article-category',
  table: 'article_categories',
  description: `nullif(x.description, '')`,
  order: 'x.position, x.name',
  links: 'articles_category_lnk l JOIN article_categories linked ON linked.id = l.article_category_id',
};
const TAG: Shelf = {
  kind: 'tag',
  table: 'tags',
  description: 'null',
  order: 'x.name',
  links: 'articles_tags_lnk l JOIN tags linked ON linked.id = l.tag_id',
};

/** How many articles stand there in a language. */
const count = ({ links }: Shelf, document: string, locale: string): string => `(
  SELECT count(*) FROM ${links} JOIN articles a ON a.id = l.article_id
  WHERE linked.document_id = ${document} AND a.published_at IS NOT NULL AND a.locale = ${locale})`;

/** A page of nothing is not offered to a reader of another language. */
const object = (
  shelf: Shelf,
): string => `json_build_object('slug', x.slug, 'name', x.name, 'description', ${shelf.description},
  'count', ${count(shelf, 'x.document_id', 'x.locale')}, 'alternates', coalesce((SELECT json_object_agg(o.locale, o.slug) FROM ${shelf.table} o
    WHERE o.document_id = x.document_id AND o.locale IN ('fr', 'ar', 'en')
      AND (o.locale = x.locale OR ${count(shelf, 'o.document_id', 'o.locale')} > 0)), '{}'))`;

const list = (shelf: Shelf): Endpoint =>
  endpoint(localeQuerySchema, async ({ db, language }) => {
    const rows = await db.read({
      name: `${shelf.kind} shelves`,
      text: `SELECT ${object(shelf)}::text FROM ${shelf.table} x
        WHERE x.locale = $1 AND ${count(shelf, 'x.document_id', '$1')} > 0 ORDER BY ${shelf.order}, x.id`,
      values: [language],
    });
    return ok(`{"data":[${rows.map((row) => row[0]).join(',')}]}`, 'articles');
  });

const one = (shelf: Shelf): Endpoint =>
  endpoint(localeQuerySchema, async (asked) => {
    const [row] = await asked.db.read({
      name: `${shelf.kind} shelf`,
      text: `SELECT ${object(shelf)}::text, x.document_id FROM ${shelf.table} x WHERE x.locale = $1 AND x.slug = $2 LIMIT 1`,
      values: [asked.language, asked.id],
    });
    return row ? ok(`{"data":${row[0]}}`, `articles ${shelf.kind}:${row[1]}`) : answerMissing(asked, shelf.kind);
  });

export const articleCategories = list(CATEGORY);
export const articleCategory = one(CATEGORY);
export const articleTag = one(TAG);
