import { articlesQuerySchema } from '../../../../contracts/blog.ts';
import { localeQuerySchema } from '../../../../contracts/marketplace.ts';
import { decodeCursor, encodeCursor, type KeyType } from '../../../../domain/index.ts';
import { endpoint } from '../../endpoint.ts';
import { badCursor, ok } from '../../reply.ts';
import { answerMissing } from '../../slugs.ts';
import { alternates, inLanguage, iso, picture, seo } from '../../sql.ts';
import { parts, productTags, readingMinutes, words } from './parts.ts';

/** Some more to read at the end of an article. */
const RELATED = 3;

const tags = (article: string): string => `coalesce((
  SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name) ORDER BY l.tag_ord)
  FROM articles_tags_lnk l JOIN tags linked ON linked.id = l.tag_id JOIN tags t ON t.document_id = linked.document_id AND t.locale = $1
  WHERE l.article_id = ${article}.id), '[]')`;
const category = (article: string): string => `(SELECT json_build_object('slug', c.slug, 'name', c.name)
  FROM articles_category_lnk l JOIN article_categories linked ON linked.id = l.article_category_id
  JOIN article_categories c ON c.document_id = linked.document_id AND c.locale = $1 WHERE l.article_id = ${article}.id LIMIT 1)`;
const author = (article: string, column: string): string => `(
  SELECT ${column} FROM articles_author_lnk l JOIN authors linked ON linked.id = l.author_id JOIN authors x ON x.document_id = linked.document_id
  WHERE l.article_id = ${article}.id ${inLanguage('x')})`;
const card = (row: string): string => `'slug', ${row}.slug, 'title', ${row}.title, 'excerpt', ${row}.excerpt,
  'cover', ${picture('api::article.article', 'cover', `${row}.id`, `${row}.title`)}, 'author', ${author(row, 'x.name')},
  'category', ${category(row)}, 'tags', ${tags(row)}, 'publishedOn', to_char(${row}.published_on, 'YYYY-MM-DD'),
  'readingMinutes', ${readingMinutes('article', row)}`;

const ARTICLES = 'articles';
const ARTICLE_KEYS: KeyType[] = ['integer', 'text', 'text'];
/** What has the words in its title comes first. */
const NAMED = `(CASE WHEN $5::text IS NOT NULL AND w.names @@ marketplace_query($1, $5) THEN 1 ELSE 0 END)`;

/** What searches is kept: a word of most articles is looked for in all of them. */
const searches = (query: { q?: string }): boolean => query.q !== undefined;

export const articles = endpoint(
  articlesQuerySchema,
  async ({ query, db, language }) => {
    const cursor = query.after === undefined ? null : decodeCursor(query.after, ARTICLES, ARTICLE_KEYS);
    const wellFormed = cursor === null || /^\d{4}-\d\d-\d\d$/.test(String(cursor.keys[1]));
    if ((query.after !== undefined && !cursor) || !wellFormed) return badCursor(language);
    const rows = await db.read({
      text: `SELECT json_build_object(${card('a')})::text, found.named, to_char(a.published_on, 'YYYY-MM-DD'), a.document_id
      FROM (
        SELECT a.id, ${NAMED} AS named, a.published_on, a.document_id FROM articles a
        LEFT JOIN marketplace_writings w ON w.kind = 'article' AND w.document_id = a.document_id AND w.locale = a.locale
        WHERE a.published_at IS NOT NULL AND a.locale = $1
          AND ($3::text IS NULL OR (${NAMED}, to_char(a.published_on, 'YYYY-MM-DD'), a.document_id::text) < ($2, $3, $4::text))
          AND ($5::text IS NULL OR w.texts @@ marketplace_query($1, $5))
          AND ($6::text IS NULL OR EXISTS (SELECT 1 FROM articles_tags_lnk l JOIN tags linked ON linked.id = l.tag_id
            JOIN tags t ON t.document_id = linked.document_id AND t.locale = $1 WHERE l.article_id = a.id AND t.slug = $6))
          AND ($7::text IS NULL OR EXISTS (SELECT 1 FROM articles_category_lnk l
            JOIN article_categories linked ON linked.id = l.article_category_id
            JOIN article_categories c ON c.document_id = linked.document_id AND c.locale = $1
            WHERE l.article_id = a.id AND c.slug = $7))
        ORDER BY named DESC, a.published_on DESC, a.document_id DESC LIMIT $8
      ) found JOIN articles a ON a.id = found.id
      ORDER BY found.named DESC, found.published_on DESC, found.document_id DESC`,
      values: [
        language,
        cursor?.keys[0] ?? 0,
        cursor?.keys[1] ?? null,
        cursor?.keys[2] ?? null,
        query.q ?? null,
        query.tag ?? null,
        query.category ?? null,
        query.limit + 1,
      ],
    });
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1)! : null;
    const next = last && encodeCursor({ order: ARTICLES, keys: [Number(last[1]), last[2]!, last[3]!] });
    return ok(
      `{"data":[${shown.map((row) => row[0]).join(',')}],"nextCursor":${JSON.stringify(next)}}`,
      ['articles', ...shown.map((row) => `article:${row[3]}`)].join(' '),
    );
  },
  searches,
);

/** The articles that stand where `a` stands, by what joins them to it. */
const beside = (links: string, shelf: string, id: string): string => `SELECT y.article_id AS id
  FROM ${links} x JOIN ${shelf} own ON own.id = x.${id} JOIN ${shelf} same ON same.document_id = own.document_id
  JOIN ${links} y ON y.${id} = same.id WHERE x.article_id = a.id`;
/** A shared category counts for two shared subjects. The newest are there too, for an article that is alone. */
const NEAR = `SELECT id, 2 AS weight FROM (${beside('articles_category_lnk', 'article_categories', 'article_category_id')}) shelf
  UNION ALL SELECT id, 1 FROM (${beside('articles_tags_lnk', 'tags', 'tag_id')}) subject
  UNION ALL (SELECT n.id, 0 FROM articles n WHERE n.published_at IS NOT NULL AND n.locale = $1
    ORDER BY n.published_on DESC, n.document_id DESC LIMIT ${RELATED + 1})`;
const related = `coalesce((SELECT json_agg(json_build_object(${card('r')}) ORDER BY near.nearness DESC, r.published_on DESC, r.id DESC)
  FROM (SELECT b.id, sum(weight) AS nearness FROM (${NEAR}) near JOIN articles b ON b.id = near.id
    WHERE b.published_at IS NOT NULL AND b.locale = $1 AND b.document_id <> a.document_id
    GROUP BY b.id ORDER BY nearness DESC, b.published_on DESC, b.id DESC LIMIT ${RELATED}) near JOIN articles r ON r.id = near.id), '[]')`;

export const article = endpoint(localeQuerySchema, async (asked) => {
  const [row] = await asked.db.read({
    name: 'article',
    text: `SELECT a.document_id, json_build_object(${card('a')}, 'alternates', ${alternates('articles', 'a')},
        'parts', ${parts('articles_cmps', 'a')}, 'words', ${words('article', 'a')}, 'authorBio', ${author('a', `nullif(x.bio, '')`)},
        'authorPhoto', ${author('a', picture('api::author.author', 'photo', 'x.id', 'x.name'))}, 'related', ${related},
        'updatedAt', ${iso('a.updated_at')}, 'seo', ${seo('articles_cmps', 'a')})::text, ${productTags('articles_cmps', 'a')}
      FROM articles a WHERE a.published_at IS NOT NULL AND a.locale = $1 AND a.slug = $2 LIMIT 1`,
    values: [asked.language, asked.id],
  });
  return row ? ok(`{"data":${row[1]}}`, `article:${row[0]} articles${row[2] ?? ''}`) : answerMissing(asked, 'article');
});
