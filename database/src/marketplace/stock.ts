import { lockProducts } from './refresh.ts';
import { stockLeft, type Querier } from './sql.ts';

/** A product of which a deal has sold out, or can be had again. */
export interface Turned {
  product: string;
  merchant: string;
}

/** The number stands last in a card, as `cards` of write.ts makes it. */
const REFRESH = `
WITH fresh AS (
  SELECT c.deal, c.locale, c.product_id, c.card::json ->> 'stock' AS shown, (${stockLeft('d', 's')})::text AS stock
  FROM marketplace_cards c JOIN deals d ON d.id = c.deal LEFT JOIN orders_stock s ON s.deal = d.id
  WHERE c.deal = ANY ($1) AND d.stock IS NOT NULL
  ORDER BY c.deal, c.locale FOR UPDATE OF c
), written AS (
  UPDATE marketplace_cards c SET card = regexp_replace(c.card, '"stock":(null|\\d+)\\}$', '"stock":' || fresh.stock || '}')
  FROM fresh WHERE c.deal = fresh.deal AND c.locale = fresh.locale AND fresh.shown IS DISTINCT FROM fresh.stock
)
SELECT DISTINCT fresh.product_id AS product, p.merchant_id AS merchant
FROM fresh JOIN marketplace_pages p ON p.product_id = fresh.product_id
WHERE (fresh.shown = '0') IS DISTINCT FROM (fresh.stock = '0')`;

/** Shows what is left of these deals in the cards of lists. Resolves to those that sold out by it or came back. */
export async function refreshStock(trx: Querier, deals: readonly number[]): Promise<Turned[]> {
  const shown = await trx.query<{ product: string }>(
    'SELECT DISTINCT product_id AS product FROM marketplace_deals WHERE deal = ANY ($1)',
    [deals],
  );
  // An edit of the product writes the same cards: they take turns.
  await lockProducts(trx, shown.rows.map(({ product }) => product)); // prettier-ignore
  const { rows } = await trx.query<Turned>(REFRESH, [deals]);
  return rows;
}
