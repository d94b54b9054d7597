import type { Querier } from '@sys/database/marketplace';
import { post } from '@sys/platform/services';
import { receiptNumber, receiptYear } from '../../domain/order/receipt.ts';
import type { OrderMove } from '../../domain/order/states.ts';
import { salePosting, type SoldLine } from '../../domain/order/posting.ts';
import { issueVouchers } from '../vouchers/issue.ts';
import { move, publishOrder, type By, type Patch } from './move.ts';
import { lockOrder, type OrderRow } from './rows.ts';
import { tellConfirmed, tellMerchants } from './tell.ts';

/** The moves by which an order comes to be paid. */
export type Settling = Extract<OrderMove, 'pay' | 'payLate' | 'collect'>;

/**
 * The money is there: the order is paid, its receipt numbered, its vouchers good, the books written, the event
 * published, all in the caller's transaction, in which the order is locked.
 */
export async function settle(
  db: Querier,
  order: OrderRow,
  name: Settling,
  by: By,
  now: Date,
  payment: Patch = {},
): Promise<OrderRow> {
  await move(db, order, name, by, now, { ...payment, paid_at: now, held_until: null });
  // Once nothing can go wrong any more: a number that was drawn is used.
  const year = receiptYear(now);
  const receipt = receiptNumber(year, Number(await drawNumber(db, `receipt:${year}`)));
  await db.query('UPDATE orders_orders SET receipt = $2 WHERE id = $1', [order.id, receipt]);
  const paid = (await lockOrder(db, order.id))!;
  const lines = await soldLines(db, order.id);
  await post(db, {
    key: `order:${order.id}:paid`,
    kind: name === 'collect' ? 'cash-payment' : 'card-payment',
    entries: salePosting(lines, { cash: name === 'collect', platformBears: await platformBears(db, order) }),
  });
  await issueVouchers(db, { order: order.id, payment: 'paid' }, now);
  await publishOrder(db, 'order.paid', order, {
    method: order.method,
    total: order.total,
    lines: lines.flatMap(({ deal, line, merchant, quantity, paid: amount, net }) =>
      deal === null ? [] : [{ line, deal, merchant, quantity, paid: amount, net }],
    ),
  });
  // What is paid in cash was told of when it was confirmed.
  if (name !== 'collect') {
    await tellConfirmed(db, paid);
    await tellMerchants(db, paid);
  }
  return paid;
}

/** The next of a row of numbers without gaps: whoever draws holds up whoever comes after until they commit. */
async function drawNumber(db: Querier, series: string): Promise<string> {
  const { rows } = await db.query<{ last: string }>(
    `INSERT INTO orders_numbers (series, last) VALUES ($1, 1)
     ON CONFLICT (series) DO UPDATE SET last = orders_numbers.last + 1 RETURNING last::text`,
    [series],
  );
  return rows[0]!.last;
}

interface Line extends SoldLine {
  line: string;
  deal: string | null;
  quantity: number;
  net: number;
}

async function soldLines(db: Querier, order: string): Promise<Line[]> {
  const { rows } = await db.query<Line & Record<string, unknown>>(
    `SELECT id::text AS line, deal, merchant, quantity, discount::float8, paid::float8, net::float8 FROM orders_lines
     WHERE "order" = $1 ORDER BY id`,
    [order],
  );
  return rows;
}

/** A coupon of no merchant is ours to pay for. */
async function platformBears(db: Querier, { coupon }: OrderRow): Promise<boolean> {
  if (coupon === null) return false;
  const { rows } = await db.query('SELECT 1 FROM orders_coupons WHERE id = $1 AND merchant IS NULL', [coupon]);
  return rows.length > 0;
}
