import type { Querier } from '@sys/database/marketplace';
import { enqueue, PermanentError, reportsOf } from '@sys/platform/services';
import { SoldOut } from '../orders/move.ts';
import { lockOrder, type OrderRow } from '../orders/rows.ts';
import { settle } from '../orders/settle.ts';
import { GIVE_BACK, postUnused, type GivenBack } from './give-back.ts';

/** A payment by card, as the provider told it when it was read there. Centimes of MAD. */
export interface CardPayment {
  order: string;
  checkout: string;
  payment: string;
  amount: number;
}

const SYSTEM = { doer: 'system' } as const;

/**
 * What a payment by card does to its order, in the caller's transaction: told twice it does nothing the second time.
 * Money that comes when what it was for is gone, or for what was paid already, goes back whole; money that is not what
 * was asked for is left to the finances.
 */
export async function takePayment(db: Querier, paid: CardPayment, now: Date): Promise<void> {
  const order = await lockOrder(db, paid.order);
  if (!order) throw new PermanentError(`The payment ${paid.payment} is for no order of ours.`);
  if (order.payment === paid.payment) return;
  if (paid.amount !== order.total) return hold(db, order, paid);
  const payment = { checkout: paid.checkout, payment: paid.payment };
  if (order.payment !== null) return giveBack(db, order, paid, 'duplicate');
  if (order.state === 'placed') return void (await settle(db, order, 'pay', SYSTEM, now, payment));
  if (order.state !== 'expired' && order.state !== 'cancelled') return giveBack(db, order, paid, 'duplicate');
  try {
    await settle(db, order, 'payLate', SYSTEM, now, payment);
  } catch (error) {
    if (!(error instanceof SoldOut)) throw error;
    await db.query('UPDATE orders_orders SET payment = $2 WHERE id = $1', [order.id, paid.payment]);
    await giveBack(db, order, paid, 'late');
  }
}

/** It neither pays the order nor goes back by itself: somebody has to find out what happened. */
async function hold(db: Querier, order: OrderRow, { payment, amount }: CardPayment): Promise<void> {
  await db.query(`UPDATE orders_orders SET trouble = 'amount' WHERE id = $1`, [order.id]);
  await postUnused(db, { payment, amount });
  const asked = `${order.total} centimes were asked`;
  reportsOf().send(new Error(`The payment ${payment} of order ${order.id} is ${amount} centimes, ${asked}.`));
}

async function giveBack(db: Querier, order: OrderRow, paid: CardPayment, why: GivenBack['why']): Promise<void> {
  const payload: GivenBack = { order: order.id, payment: paid.payment, amount: paid.amount, why };
  await enqueue(db, { task: GIVE_BACK, payload, key: paid.payment });
}
