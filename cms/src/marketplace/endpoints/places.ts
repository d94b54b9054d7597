import { localeQuerySchema, type Category } from '../../../contracts/marketplace.ts';
import { LIVE } from '../../../domain/index.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { ok } from '../reply.ts';
import { answerMissing } from '../slugs.ts';
import { alternates, cityLink, picture } from '../sql.ts';

type FlatCategory = Omit<Category, 'children'> & { id: string; parent: string | null };

export const categories = endpoint(localeQuerySchema, async ({ db, language }) => {
  const rows = await db.read({
    name: 'categories',
    text: `SELECT json_build_object('id', c.document_id, 'parent', (
          SELECT parent.document_id FROM categories_parent_lnk l JOIN categories parent ON parent.id = l.inv_category_id WHERE l.category_id = c.id LIMIT 1),
        'slug', c.slug, 'name', c.name, 'description', c.description, 'icon', c.icon, 'count', counted.n,
        'alternates', ${alternates('categories', 'c')})::text
      FROM categories c
      LEFT JOIN marketplace_scopes s ON s.locale = c.locale AND s.category_id = c.document_id
      CROSS JOIN LATERAL (SELECT count(*) AS n FROM marketplace_offers o WHERE o.scope = s.id AND ${LIVE}) counted
      WHERE c.locale = $1 ORDER BY c.position, c.name`,
    values: [language],
  });
  return ok(JSON.stringify({ data: buildTree(rows.map((row) => JSON.parse(row[0]!) as FlatCategory)) }), 'categories');
});

/** A place of the catalogue by its slug: its address of today, or what became of it. */
const address = (kind: 'category' | 'city', table: string): Endpoint =>
  endpoint(localeQuerySchema, async (asked) => {
    const [row] = await asked.db.read({
      name: `${kind} by slug`,
      text: `SELECT json_build_object('slug', x.slug, 'name', x.name, 'alternates', ${alternates(table, 'x')})::text
        FROM ${table} x WHERE x.locale = $1 AND x.slug = $2 LIMIT 1`,
      values: [asked.language, asked.id],
    });
    return row ? ok(`{"data":${row[0]}}`, table) : answerMissing(asked, kind);
  });

export const category = address('category', 'categories');
export const city = address('city', 'cities');

/** A category whose parent is not written in this language stands at the top. */
export function buildTree(flat: FlatCategory[]): Category[] {
  const nodes = new Map(
    flat.map(({ id, parent: _, ...category }) => [id, { ...category, children: [] as Category[] }]),
  );
  const top: Category[] = [];
  for (const { id, parent } of flat) {
    const siblings = (parent === null ? undefined : nodes.get(parent)?.children) ?? top;
    siblings.push(nodes.get(id)!);
  }
  return top;
}

export const cities = endpoint(localeQuerySchema, async ({ db, language }) => {
  const rows = await db.read({
    name: 'cities',
    text: `SELECT json_build_object('slug', y.slug, 'name', y.name, 'description', y.description, 'count', coalesce(counted.n, 0),
        'alternates', ${alternates('cities', 'y')})::text
      FROM cities y
      LEFT JOIN (SELECT o.city_id, count(*) AS n FROM marketplace_offers o
        WHERE o.scope = (SELECT s.id FROM marketplace_scopes s WHERE s.locale = $1 AND s.category_id = '') AND ${LIVE}
        GROUP BY o.city_id) counted ON counted.city_id = y.document_id
      WHERE y.locale = $1 ORDER BY y.position, y.name`,
    values: [language],
  });
  return ok(`{"data":[${rows.map((row) => row[0]).join(',')}]}`, 'cities');
});

export const merchant = endpoint(localeQuerySchema, async (asked) => {
  const { db, language, id } = asked;
  const [row] = await db.read({
    name: 'merchant',
    text: `SELECT x.document_id, json_build_object('slug', x.slug, 'name', x.name, 'description', x.description,
        'logo', ${picture('api::merchant.merchant', 'logo', 'x.id', 'x.name')},
        'cover', ${picture('api::merchant.merchant', 'cover', 'x.id', 'x.name')},
        'city', (SELECT ${cityLink('l.city_id', '$1')} FROM merchants_city_lnk l WHERE l.merchant_id = x.id LIMIT 1),
        'website', x.website,
        'count', (SELECT count(*) FROM marketplace_offers o WHERE o.merchant_id = x.document_id AND ${LIVE}
          AND o.scope = (SELECT s.id FROM marketplace_scopes s WHERE s.locale = $1 AND s.category_id = '')),
        'rating', (SELECT json_build_object('average', coalesce(round(sum(rating_sum)::numeric / nullif(sum(rating_count), 0), 1), 0), 'count', coalesce(sum(rating_count), 0))
          FROM (SELECT DISTINCT ON (p.product_id) p.rating_sum, p.rating_count FROM marketplace_pages p WHERE p.merchant_id = x.document_id) rated),
        'alternates', ${alternates('merchants', 'x')})::text
      FROM merchants x WHERE x.slug = $2 AND x.locale = $1 LIMIT 1`,
    values: [language, id],
  });
  return row ? ok(`{"data":${row[1]}}`, `merchant:${row[0]}`) : answerMissing(asked, 'merchant');
});
