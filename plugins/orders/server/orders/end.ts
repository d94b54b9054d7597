import type { Querier } from '@sys/database/marketplace';
import { record, type Jobs } from '@sys/platform/services';
import { OrderError } from '../errors.ts';
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
  await each(db, `state IN ('placed', 'to_confirm') AND held_until <= $1`, now, (order) => move(db, order, 'expire', SYSTEM, now)); // prettier-ignore
}

/** Nobody came for what was to be paid on the spot. What was redeemed in part was collected in part: that is the merchant's to say. */
export async function missOrders(db: Querier, now: Date): Promise<void> {
  const unseen = `NOT EXISTS (SELECT 1 FROM orders_vouchers v WHERE v."order" = orders_orders.id AND v.state = 'redeemed')`;
  await each(db, `state = 'confirmed' AND method = 'at_merchant' AND held_until <= $1 AND ${unseen}`, now, async (order) => {
    await move(db, order, 'miss', SYSTEM, now);
    await record(db, {
      actor: { kind: 'system', id: 'orders' },
      action: 'order.missed',
      subject: { kind: 'order', id: order.id, name: order.number },
      before: { state: order.state },
      after: { state: 'no_show' },
    });
  }); // prettier-ignore
}

/** One that somebody else has in hand at this moment is left for the next minute. */
async function each(db: Querier, due: string, now: Date, work: (order: OrderRow) => Promise<unknown>): Promise<void> {
  const orders = await findOrders(db, `WHERE ${due} ORDER BY id LIMIT ${A_ROUND} FOR UPDATE SKIP LOCKED`, [now]);
  for (const order of orders) {
    await work(order).catch((error: unknown) => {
      if (!(error instanceof OrderError)) throw error;
    });
  }
}
