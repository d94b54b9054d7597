import { disputedAmong } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { owingAmong, referenceOf } from '@sys/orders/services';

/** Whether a commission `c` was held long enough, and nobody has to look at it; `now` is an instant. */
export const ripeSql = (now: string): string => `(c.state = 'held' AND c.review <> 'open' AND c.held_until <= ${now})`;

/** Why one that is ripe does not become due all the same. */
export type Wait = 'dispute' | 'merchant';
interface Ripe {
  conversion: string;
  merchant: string;
}

/**
 * What each of these waits for; null where nothing stands in its way. A sale whose payment the bank of who bought
 * disputes waits until that is decided, one of a merchant who owes us until they do not: what was sold in cash or in a
 * shop of their own has brought us nothing, and two who are one could have us pay for sales that never were.
 */
export async function waitsOf(db: Querier, rows: readonly Ripe[]): Promise<(row: Ripe) => Wait | null> {
  if (rows.length === 0) return () => null;
  const disputed = await disputedOf(db, rows);
  const owing = await owingAmong(db, rows.map(({ merchant }) => merchant)); // prettier-ignore
  return ({ conversion, merchant }) => (disputed.has(conversion) ? 'dispute' : owing.has(merchant) ? 'merchant' : null);
}

/** Conversions of orders of ours in dispute. */
async function disputedOf(db: Querier, rows: readonly Ripe[]): Promise<Set<string>> {
  const { rows: orders } = await db.query<{ id: string; order: string }>(
    `SELECT id::text, reference AS "order" FROM affiliate_conversions WHERE id = ANY ($1::bigint[]) AND source = 'order'`,
    [rows.map(({ conversion }) => conversion)],
  );
  const of = ({ order }: { order: string }) => referenceOf({ id: order });
  const disputed = await disputedAmong(db, orders.map(of));
  return new Set(orders.filter((one) => disputed.has(of(one))).map(({ id }) => id));
}
