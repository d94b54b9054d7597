import type { Querier } from '@sys/database/marketplace';
import type { RefundPart } from '../../domain/refunds/share.ts';
import { OrderError } from '../errors.ts';

/** What of an order a refund takes back, the order being locked. */
interface Taking {
  order: string;
  refund: string;
  parts: readonly RefundPart[];
}

/**
 * Sets aside what goes back, so that nobody gives it back twice or redeems it: the money of the lines, their units, and
 * for units of services the last vouchers that nobody has used. The table refuses more than was paid.
 */
export async function reserve(db: Querier, { order, refund, parts }: Taking): Promise<void> {
  for (const { line, units, amount } of parts) {
    const { rows } = await db.query<{ kind: string }>(
      `UPDATE orders_lines SET refunded = refunded + $3, returned = returned + $4
       WHERE id = $1 AND "order" = $2 AND refunded + $3 <= paid AND returned + $4 <= quantity RETURNING kind`,
      [line, order, amount, units],
    );
    if (!rows[0]) throw new OrderError('refund-refused', 'too-much');
    if (rows[0].kind === 'service' && units > 0) await takeVouchers(db, refund, line, units);
  }
  await addUp(db, order, sumOf(parts));
}

async function takeVouchers(db: Querier, refund: string, line: string, units: number): Promise<void> {
  const { rows } = await db.query(
    `UPDATE orders_vouchers SET state = 'refunded', refund = $1, version = version + 1 WHERE id IN (
       SELECT id FROM orders_vouchers WHERE line = $2 AND state IN ('issued', 'expired') ORDER BY unit DESC LIMIT $3 FOR UPDATE)
     RETURNING id`,
    [refund, line, units],
  );
  if (rows.length !== units) throw new OrderError('refund-refused', 'redeemed');
}

/** Leaves all of it as it was before: whoever had to agree did not. */
export async function release(db: Querier, { order, refund, parts }: Taking, now: Date): Promise<void> {
  for (const { line, units, amount } of parts)
    await db.query('UPDATE orders_lines SET refunded = refunded - $2, returned = returned - $3 WHERE id = $1', [
      line,
      amount,
      units,
    ]);
  await db.query(
    `UPDATE orders_vouchers SET state = CASE WHEN expires_at > $2 THEN 'issued' ELSE 'expired' END, refund = NULL,
       version = version + 1 WHERE refund = $1`,
    [refund, now],
  );
  await addUp(db, order, -sumOf(parts));
}

const sumOf = (parts: readonly RefundPart[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

const addUp = (db: Querier, order: string, amount: number) =>
  db.query('UPDATE orders_orders SET refunded = refunded + $2 WHERE id = $1', [order, amount]);
