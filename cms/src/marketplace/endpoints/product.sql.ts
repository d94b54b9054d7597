import { LIVE } from '../../../domain/plan.ts';
import { DEAL_STATE, iso, STOCK_LEFT } from '../sql.ts';

const RELATED = 4;

/** The live deal; else the next one; else the last one. Read from Strapi's row: its price and stock are always true. */
const deal = `SELECT row_to_json(deal)::text FROM (
    SELECT d.document_id AS id, ${DEAL_STATE} AS state, d.discounted_price AS price, d.original_price AS "originalPrice",
      ((d.original_price - d.discounted_price) * 100 / nullif(d.original_price, 0))::integer AS discount,
      ${iso('d.starts_at')} AS "startsAt", ${iso('d.ends_at')} AS "endsAt", d.min_purchase AS "minPurchase", d.max_purchase AS "maxPurchase",
      ${STOCK_LEFT} AS stock, coalesce(d.featured, false) AS featured, coalesce(d.deal_of_day, false) AS "dealOfDay", d.voucher_days AS "voucherDays"
    FROM marketplace_deals m JOIN deals d ON d.id = m.deal
    WHERE m.product_id = p.product_id AND ${DEAL_STATE} IS NOT NULL
    ORDER BY array_position('{live,upcoming,expired}', ${DEAL_STATE}),
      CASE ${DEAL_STATE} WHEN 'live' THEN d.discounted_price END, CASE ${DEAL_STATE} WHEN 'upcoming' THEN d.starts_at END, d.ends_at DESC, d.id
    LIMIT 1) deal`;

/**
 * What many like of the same category, filled up from the category above it, and so on to the whole
 * shop. The first few of each are enough: those that were taken nearer are among them.
 */
const related = `SELECT string_agg(c.card, ',' ORDER BY r.far, r.popularity DESC, r.deal DESC) AS cards, string_agg('product:' || c.product_id, ' ') AS tags
    FROM (
      SELECT near.deal, near.popularity, min(s.far) AS far
      FROM unnest(p.scopes) WITH ORDINALITY s (scope, far)
      CROSS JOIN LATERAL (
        SELECT o.deal, o.popularity FROM marketplace_offers o
        WHERE o.scope = s.scope AND ${LIVE} AND o.product_id <> p.product_id
        ORDER BY o.popularity DESC, o.deal DESC LIMIT ${RELATED}) near
      GROUP BY near.deal, near.popularity
      ORDER BY min(s.far), near.popularity DESC, near.deal DESC LIMIT ${RELATED}) r
    JOIN marketplace_cards c ON c.deal = r.deal AND c.locale = p.locale`;

const statement = (where: string): string => `SELECT p.page, p.tags, (${deal}), r.cards, r.tags
    FROM marketplace_pages p CROSS JOIN LATERAL (${related}) r WHERE p.locale = $1 AND ${where}`;
/** `$1` is the language, `$2` the slug or the document id. */
export const BY_SLUG = statement('p.slug = $2');
export const BY_ID = statement('p.product_id = $2');
