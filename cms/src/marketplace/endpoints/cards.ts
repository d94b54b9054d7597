import { featuredQuerySchema, liveQuerySchema, suggestQuerySchema } from '../../../contracts/marketplace.ts';
import { LIVE, type Plan } from '../../../domain/index.ts';
import { endpoint } from '../endpoint.ts';
import type { Language } from '../messages.ts';
import { ok } from '../reply.ts';
import { DEAL_STATE, iso, STOCK_LEFT } from '../sql.ts';

/** Live deals that carry a mark of the editors, what many like first. */
export const markedCards = (mark: 'featured' | 'deal_of_day', limit: string): string => `
  SELECT c.card, c.product_id, '${mark}' AS mark, o.popularity, o.deal FROM (
    SELECT o.deal, o.popularity FROM marketplace_offers o
    WHERE o.scope = (SELECT s.id FROM marketplace_scopes s WHERE s.locale = $1 AND s.category_id = '') AND o.${mark} AND ${LIVE}
    ORDER BY o.popularity DESC, o.deal DESC LIMIT ${limit}) o
  JOIN marketplace_cards c ON c.deal = o.deal AND c.locale = $1`;

const marked = (mark: 'featured' | 'deal_of_day') =>
  endpoint(featuredQuerySchema, async ({ query, db, language }) => {
    const rows = await db.read({
      name: mark,
      text: `${markedCards(mark, '$2')} ORDER BY popularity DESC, deal DESC`,
      values: [language, query.limit],
    });
    return ok(
      `{"data":[${rows.map((row) => row[0]).join(',')}]}`,
      ['list', ...rows.map((row) => `product:${row[1]}`)].join(' '),
    );
  });
export const featured = marked('featured');
export const dealsOfDay = marked('deal_of_day');

const SUGGESTED = 5;
/** Of the popular ones some may just be over. */
const LOOKED_AT = 20;

/** Names are found in the trigram indexes of database/constraints/160-suggestions.sql. */
export function suggestPlan(language: Language, q: string): Plan {
  const named = (
    table: string,
  ) => `(SELECT coalesce(json_agg(json_build_object('slug', slug, 'name', name)), '[]') FROM (
      SELECT x.slug, x.name FROM ${table} x, words WHERE x.locale = '${language}' AND ' ' || marketplace_normalise(x.name) LIKE '% ' || words.said || '%'
      ORDER BY marketplace_normalise(x.name) LIKE words.said || '%' DESC, x.name LIMIT ${SUGGESTED}) x)::text`;
  return {
    text: `WITH words AS MATERIALIZED (SELECT nullif(marketplace_normalise($1), '') AS said)
      SELECT ${named('categories')}, ${named('merchants')}, (
        SELECT coalesce(json_agg(json_build_object('slug', card -> 'slug', 'title', card -> 'title', 'price', card -> 'price', 'image', card -> 'image')
          ORDER BY popularity DESC, deal DESC), '[]')
        FROM (
          SELECT o.deal, o.popularity, c.card::json AS card FROM (
            SELECT t.deal FROM marketplace_search t WHERE t.locale = '${language}' AND t.names @@ marketplace_query('${language}', $1)
            ORDER BY t.popularity DESC, t.deal DESC LIMIT ${LOOKED_AT}) t
          JOIN marketplace_offers o ON o.deal = t.deal AND o.scope = (SELECT s.id FROM marketplace_scopes s WHERE s.locale = '${language}' AND s.category_id = '')
          JOIN marketplace_cards c ON c.deal = o.deal AND c.locale = '${language}'
          WHERE ${LIVE} ORDER BY o.popularity DESC, o.deal DESC LIMIT ${SUGGESTED}) found)::text`,
    values: [q],
  };
}

export const suggest = endpoint(suggestQuerySchema, async ({ query, db, language }) => {
  const [row] = await db.read(suggestPlan(language, query.q));
  return ok(`{"categories":${row![0]},"merchants":${row![1]},"products":${row![2]}}`, 'list categories');
});

/** What changes by the second, of deals whose page may be cached for long. */
export const live = endpoint(liveQuerySchema, async ({ query, db }) => {
  const [row] = await db.read({
    name: 'live',
    text: `SELECT ${iso(`now() AT TIME ZONE 'UTC'`)}, (
        SELECT json_agg(json_build_object('id', d.document_id, 'state', ${DEAL_STATE}, 'price', d.discounted_price, 'originalPrice', d.original_price,
          'endsAt', ${iso('d.ends_at')}, 'stock', ${STOCK_LEFT}))
        FROM marketplace_deals m JOIN deals d ON d.id = m.deal WHERE m.deal_id = ANY ($1) AND ${DEAL_STATE} IS NOT NULL)::text`,
    values: [query.deals],
  });
  return ok(`{"now":"${row![0]}","deals":${row![1] ?? '[]'}}`, '', { 'cache-control': 'no-store' });
});
