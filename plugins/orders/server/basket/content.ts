import type { Querier } from '@sys/database/marketplace';
import type { Basket, BasketLine } from '../../domain/basket/basket.ts';

interface Row {
  deal: string;
  quantity: number;
  gift_to: string | null;
  gift_message: string | null;
}

/** What somebody means to buy, in the order in which they put it in. */
export async function readBasket(db: Querier, basket: string): Promise<Basket> {
  const { rows } = await db.query<Row>(
    'SELECT deal, quantity, gift_to, gift_message FROM orders_basket_lines WHERE basket = $1 ORDER BY position',
    [basket],
  );
  return rows.map(({ deal, quantity, ...row }) => ({ deal, quantity, gift: giftOf(row.gift_to, row.gift_message) }));
}

export const giftOf = (to: string | null, message: string | null): BasketLine['gift'] =>
  to === null ? null : { to, message: message ?? '' };

/** Makes the basket hold just these lines; those that it had keep their place. */
export async function writeBasket(db: Querier, basket: string, lines: Basket): Promise<void> {
  await db.query('DELETE FROM orders_basket_lines WHERE basket = $1 AND NOT deal = ANY ($2)', [
    basket,
    lines.map(({ deal }) => deal),
  ]);
  await db.query(
    `INSERT INTO orders_basket_lines (basket, deal, quantity, gift_to, gift_message)
     SELECT $1, deal, quantity, gift_to, gift_message
     FROM unnest($2::text[], $3::integer[], $4::text[], $5::text[]) WITH ORDINALITY
       AS line (deal, quantity, gift_to, gift_message, nth) ORDER BY nth
     ON CONFLICT (basket, deal) DO UPDATE
       SET quantity = excluded.quantity, gift_to = excluded.gift_to, gift_message = excluded.gift_message`,
    [
      basket,
      lines.map(({ deal }) => deal),
      lines.map(({ quantity }) => quantity),
      lines.map(({ gift }) => gift?.to ?? null),
      lines.map(({ gift }) => gift?.message ?? null),
    ],
  );
}

export async function emptyBasket(db: Querier, basket: string): Promise<void> {
  await db.query('DELETE FROM orders_basket_lines WHERE basket = $1', [basket]);
  await db.query('UPDATE orders_baskets SET coupon = NULL, updated_at = now() WHERE id = $1', [basket]);
}

/** A deal that can be put into a basket: known, and shown to the public. */
export async function isDeal(db: Querier, deal: string): Promise<boolean> {
  const { rows } = await db.query('SELECT 1 FROM marketplace_deals WHERE deal_id = $1', [deal]);
  return rows.length > 0;
}
