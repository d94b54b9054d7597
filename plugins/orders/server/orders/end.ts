import type { Querier } from '@sys/database/marketplace';
import { record, type Jobs } from '@sys/platform/services';
import { lockStock } from '../stock/take.ts';
import { move } from './move.ts';
import { findOrders, type OrderRow } from './rows.ts';

const A_ROUND = 200;
const SYSTEM = { doer: 'system' } as const;

/** Registers what ends orders by itself. */
export function endOrders(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('orders.expire', '* * * * *', (_, { db }) => expireOrders(db, new Date()));
  jobs.repeat('orders.miss', '25 * * * *', (_, { db }) => missOrders(db, new Date()));
}

/** What was held for somebody who did not pay, or did not show that they can be reached, is for sale again. */
export async function expireOrders(db: Querier, now: Date): Promise<void> {
  await endAll(db, 'expire', `state IN ('placed', 'to_confirm') AND held_until <= $1`, now);
}

/** Nobody came for what was to be paid on the spot. What was redeemed in part was collected in part: that is the merchant's to say. */
export async function missOrders(db: Querier, now: Date): Promise<void> {
  const unseen = `NOT EXISTS (SELECT 1 FROM orders_vouchers v WHERE v."order" = orders_orders.id AND v.state = 'redeemed')`;
  const due = `state = 'confirmed' AND method = 'at_merchant' AND held_until <= $1 AND ${unseen}`;
  // Once all is done: from a row of the trail to the commit everybody else's waits.
  for (const order of await endAll(db, 'miss', due, now)) {
    await record(db, {
      actor: { kind: 'system', id: 'orders' },
      action: 'order.missed',
      subject: { kind: 'order', id: order.id, name: order.number },
      before: { state: order.state },
      after: { state: 'no_show' },
    });
  }
}

/**
 * One that somebody else has in hand at this moment is left for the next round. The stock of all is held before the
 * first is ended, lowest row first: one order after the other would wait for whoever buys, and they for it.
 */
async function endAll(db: Querier, name: 'expire' | 'miss', due: string, now: Date): Promise<OrderRow[]> {
  const orders = await findOrders(db, `WHERE ${due} ORDER BY id LIMIT ${A_ROUND} FOR UPDATE SKIP LOCKED`, [now]);
  const { rows } = await db.query<{ deal: number }>(
    'SELECT DISTINCT deal_row AS deal FROM orders_lines WHERE "order" = ANY ($1) AND deal_row IS NOT NULL',
    [orders.map(({ id }) => id)],
  );
  await lockStock(db, rows.map(({ deal }) => deal)); // prettier-ignore
  for (const order of orders) await move(db, order, name, SYSTEM, now);
  return orders;
}
