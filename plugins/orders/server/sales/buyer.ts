import type { Querier } from '@sys/database/marketplace';
import type { Sale } from './read.ts';

type Buyer = Pick<Sale, 'order' | 'user' | 'phone' | 'placedAt'>;

/** Whether whoever bought had not paid for anything of that shop before, as far as account and telephone tell. */
export async function isNewTo(db: Querier, merchant: string, { order, user, phone, placedAt }: Buyer): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT 1 FROM orders_orders o WHERE (o.user_id = $2 OR o.phone = $3) AND o.placed_at < $4 AND o.paid_at IS NOT NULL
       AND o.id <> $5 AND EXISTS (SELECT 1 FROM orders_lines l WHERE l."order" = o.id AND l.merchant = $1) LIMIT 1`,
    [merchant, user, phone, placedAt, order],
  );
  return rows.length === 0;
} // prettier-ignore

/** Orders of the same account or telephone that were placed in the `days` before this one, it included. */
export async function ordersOfBuyer(db: Querier, { user, phone, placedAt }: Buyer, days: number): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id::text FROM orders_orders WHERE (user_id = $1 OR phone = $2) AND placed_at <= $3
       AND placed_at > $3::timestamptz - make_interval(days => $4)`,
    [user, phone, placedAt, days],
  );
  return rows.map(({ id }) => id);
}

/** Whether an account has ordered with a telephone before. */
export async function hasOrderedWith(db: Querier, user: number, phone: string): Promise<boolean> {
  const { rows } = await db.query('SELECT 1 FROM orders_orders WHERE user_id = $1 AND phone = $2 LIMIT 1', [
    user,
    phone,
  ]);
  return rows.length > 0;
}

/** Who sells there: its owner, and whoever has a seat. */
export async function peopleOfShop(db: Querier, merchant: string): Promise<number[]> {
  const { rows } = await db.query<{ person: number }>(
    `SELECT owner_id AS person FROM orders_shops WHERE merchant = $1 AND owner_id IS NOT NULL
     UNION SELECT user_id FROM orders_seats WHERE merchant = $1 AND user_id IS NOT NULL`,
    [merchant],
  );
  return rows.map(({ person }) => person);
}
