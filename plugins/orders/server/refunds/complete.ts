import type { Querier } from '@sys/database/marketplace';
import { enqueue, post } from '@sys/platform/services';
import { refundPosting, type RefundedLine } from '../../domain/refunds/posting.ts';
import { move, publishOrder } from '../orders/move.ts';
import { lockOrder, type OrderRow } from '../orders/rows.ts';
import { returnStock } from '../stock/take.ts';
import { fulfilIfServed } from '../vouchers/fulfil.ts';
import type { RefundRow } from './rows.ts';
import { tellRefund } from './tell.ts';

/** The job that has the provider give the money back; its payload is `{ refund }`. */
export const SEND_REFUND = 'orders.refunds.send';

const SYSTEM = { doer: 'system' } as const;

interface Line extends RefundedLine {
  dealRow: number | null;
}

/**
 * What follows from a refund that is sure, in the transaction in which it became so: stock, order, books, event, the
 * word to the buyer, and the money, which a job has the provider send.
 */
export async function complete(db: Querier, order: OrderRow, refund: RefundRow, now: Date): Promise<void> {
  const { rows: lines } = await db.query<Line & Record<string, unknown>>(
    `SELECT id::text, merchant, paid::float8, discount::float8, refunded::float8, deal_row AS "dealRow" FROM orders_lines
     WHERE "order" = $1`,
    [order.id],
  );
  await returnStock(db, unitsOf(lines, refund));
  await post(db, {
    key: `refund:${refund.id}`,
    kind: 'refund',
    entries: refundPosting(beforeIt(lines, refund), refund.parts, {
      cash: order.method !== 'card',
      platformBears: await platformBears(db, order),
    }),
  });
  const everything = lines.every(({ paid, refunded }) => refunded === paid) && !(await othersWait(db, refund));
  const fresh = (await lockOrder(db, order.id))!;
  if (everything && fresh.state !== 'refunded') await move(db, fresh, 'refund', SYSTEM, now);
  else await fulfilIfServed(db, fresh, SYSTEM, now);
  await publishOrder(db, 'order.refunded', order, {
    refund: refund.id,
    amount: refund.amount,
    everything,
    parts: refund.parts.map(({ line, units, amount, net }) => ({ line, units, amount, net })),
  });
  await tellRefund(db, order, refund, now);
  if (order.method === 'card') await enqueue(db, { task: SEND_REFUND, payload: { refund: refund.id }, key: `refund:${refund.id}:1` }); // prettier-ignore
}

/** Another refund of the order that still has to be agreed on has set something aside, which may come back. */
const othersWait = async (db: Querier, { id, order }: RefundRow): Promise<boolean> =>
  (await db.query(`SELECT 1 FROM orders_refunds WHERE "order" = $1 AND state = 'to_agree' AND id <> $2 LIMIT 1`, [order, id])) // prettier-ignore
  .rows.length > 0;

/** The lines as they stood before this refund was set aside. */
const beforeIt = (lines: readonly Line[], { parts }: RefundRow): Line[] =>
  lines.map((line) => ({ ...line, refunded: line.refunded - (parts.find((part) => part.line === line.id)?.amount ?? 0) })); // prettier-ignore

function unitsOf(lines: readonly Line[], { parts }: RefundRow): { deal: number; quantity: number }[] {
  const sums = new Map<number, number>();
  for (const { line: id, units } of parts) {
    const deal = lines.find((line) => line.id === id)!.dealRow;
    if (deal !== null) sums.set(deal, (sums.get(deal) ?? 0) + units);
  }
  return [...sums].map(([deal, quantity]) => ({ deal, quantity }));
}

/** A coupon of no merchant is ours to pay for, and ours to get back. */
async function platformBears(db: Querier, { coupon }: OrderRow): Promise<boolean> {
  if (coupon === null) return false;
  return (await db.query('SELECT 1 FROM orders_coupons WHERE id = $1 AND merchant IS NULL', [coupon])).rows.length > 0;
}
