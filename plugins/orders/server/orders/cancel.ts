import type { Core } from '@strapi/strapi';
import { gatewayOf } from '@sys/billing/services';
import { enter, inTransaction, logOf } from '@sys/platform/services';
import { mayFinance } from '../../domain/order/finance-moves.ts';
import { OrderError } from '../errors.ts';
import { takePayment } from '../payments/take.ts';
import { deed } from './deed.ts';
import { linesOf } from './lines.ts';
import { move, type By } from './move.ts';
import { onTheWay } from './read.ts';
import { lockOrder, type OrderRow } from './rows.ts';

/**
 * Ends an order that nobody has paid. First nobody may be able to pay it any more: when somebody just did, the order is
 * paid, and stays.
 */
export async function cancel(strapi: Core.Strapi, known: OrderRow, by: By): Promise<void> {
  if (known.state === 'placed' && known.checkout !== null && (await wasPaid(strapi, known, known.checkout))) return;
  await inTransaction(strapi, async (db) => {
    const order = (await lockOrder(db, known.id))!;
    // A page to pay was opened since it was read: it has to be closed as well.
    if (order.state === 'placed' && order.checkout !== known.checkout) throw new OrderError('changed-meanwhile');
    const lines = await linesOf(db, order.id);
    const may = by.doer === 'finance' ? mayFinance('cancel', { ...order, lines }) : !onTheWay(lines);
    if (!may) throw new OrderError('wrong-state');
    await move(db, order, 'cancel', by, new Date());
    await enter(strapi, [
      deed({ ...order, state: 'cancelled' }, 'cancelled', order, by.doer === 'finance' ? by.reason : undefined),
    ]);
  });
}

/** Closes the page on which an order is paid. True when it was paid before: then the order is paid from now on. */
async function wasPaid(strapi: Core.Strapi, order: OrderRow, checkout: string): Promise<boolean> {
  const gateway = gatewayOf(strapi);
  if (!gateway) throw new OrderError('gateway-away');
  const facts = await (async () => {
    if ((await gateway.closeCheckout(checkout)) === 'closed') return null;
    return gateway.readCheckout(checkout);
  })().catch((error: unknown) => {
    logOf().warn('A page to pay an order was not closed.', { error, order: order.id });
    throw new OrderError('gateway-away');
  });
  if (facts === null) return false;
  // Complete, and the money is not there yet: its event will say.
  if (facts.state !== 'paid') throw new OrderError('changed-meanwhile');
  const { payment, amount } = facts;
  await inTransaction(strapi, (db) => takePayment(db, { order: order.id, checkout, payment, amount }, new Date()));
  return true;
}
