import type { Querier } from '@sys/database/marketplace';
import { enqueue } from '@sys/platform/services';
import { SHOW_STOCK } from './shown.ts';

/** So many of a deal’s row. */
export interface Units {
  deal: number;
  quantity: number;
}

/**
 * Holds deals for whoever orders, the lowest row first, so that two orders of the same deals never wait for each other.
 * Their rows cannot be edited meanwhile, and what is read of their stock afterwards stays true until the transaction ends.
 */
export async function lockDeals(db: Querier, basket: string): Promise<void> {
  const { rows } = await db.query<{ id: number }>(
    `SELECT id FROM deals WHERE document_id IN (SELECT deal FROM orders_basket_lines WHERE basket = $1)
     ORDER BY id FOR SHARE`,
    [basket],
  );
  const deals = rows.map(({ id }) => id);
  await db.query(
    'INSERT INTO orders_stock (deal) SELECT deal FROM unnest($1::integer[]) deal ORDER BY deal ON CONFLICT DO NOTHING',
    [deals],
  );
  await lockStock(db, deals);
}

export async function lockStock(db: Querier, deals: readonly number[]): Promise<void> {
  await db.query('SELECT deal FROM orders_stock WHERE deal = ANY ($1) ORDER BY deal FOR UPDATE', [deals]);
}

/**
 * Takes what is ordered off the stock, all of it or nothing: false when some of it is not to be had. `onSale`: now, as
 * any order; without, whatever became of the deal since it was ordered.
 */
export async function takeStock(
  db: Querier,
  units: readonly Units[],
  { onSale }: { onSale: boolean },
): Promise<boolean> {
  await lockStock(db, units.map(({ deal }) => deal)); // prettier-ignore
  const { rows } = await db.query(
    `WITH fit AS (
       SELECT wish.deal, wish.quantity FROM unnest($1::integer[], $2::integer[]) AS wish (deal, quantity)
       JOIN deals d ON d.id = wish.deal JOIN orders_stock s ON s.deal = wish.deal
       WHERE (d.stock IS NULL OR s.taken + wish.quantity <= d.stock)
         AND (NOT $3 OR d.state = 'live' AND d.starts_at <= now() AT TIME ZONE 'UTC' AND d.ends_at > now() AT TIME ZONE 'UTC')
     ) UPDATE orders_stock s SET taken = s.taken + fit.quantity FROM fit
     WHERE s.deal = fit.deal AND (SELECT count(*) FROM fit) = cardinality($1) RETURNING s.deal`,
    [...columns(units), onSale],
  );
  if (rows.length !== units.length) return false;
  await show(db, units);
  return true;
}

/** Gives back what somebody will not have after all. */
export async function returnStock(db: Querier, units: readonly Units[]): Promise<void> {
  const some = units.filter(({ quantity }) => quantity > 0);
  if (some.length === 0) return;
  await lockStock(db, some.map(({ deal }) => deal)); // prettier-ignore
  await db.query(
    `UPDATE orders_stock s SET taken = s.taken - back.quantity
     FROM unnest($1::integer[], $2::integer[]) AS back (deal, quantity) WHERE s.deal = back.deal`,
    columns(some),
  );
  await show(db, some);
}

const columns = (units: readonly Units[]) => [units.map(({ deal }) => deal), units.map(({ quantity }) => quantity)];

/** After the commit: who sees it does not hold up who buys. */
async function show(db: Querier, units: readonly Units[]): Promise<void> {
  await enqueue(db, { task: SHOW_STOCK, payload: { deals: units.map(({ deal }) => deal) } });
}
