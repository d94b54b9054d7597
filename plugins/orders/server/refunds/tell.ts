import type { Querier } from '@sys/database/marketplace';
import { notify, queueMail } from '@sys/platform/services';
import { printedOrderNumber } from '../../domain/order/number.ts';
import { orderLink } from '../orders/pages.ts';
import type { OrderRow } from '../orders/rows.ts';
import type { RefundRow } from './rows.ts';

/** Tells whoever bought that money goes back. The reason is told when others gave it: their own they know. */
export async function tellRefund(db: Querier, order: OrderRow, refund: RefundRow, now: Date): Promise<void> {
  // Erased meanwhile.
  if (order.email === '') return;
  const data = {
    name: order.name,
    number: printedOrderNumber(order.number),
    centimes: refund.amount,
    at: now.toISOString(),
    ...(refund.askedBy === 'merchant' ? { reason: refund.reason } : {}),
    orderUrl: orderLink(order),
  };
  const key = `refund:${refund.id}`;
  if (order.user !== null) {
    await notify(db, { user: order.user, kind: 'refund', locale: order.locale, data, key });
    const known = await db.query('SELECT 1 FROM up_users WHERE id = $1 AND lower(email) = lower($2)', [order.user, order.email]); // prettier-ignore
    if (known.rows.length > 0) return;
  }
  await queueMail(db, { to: order.email, locale: order.locale, kind: 'refund', data }, { key });
}
