import type { Core } from '@strapi/strapi';
import { gatewayOf, type CheckoutWish, type OpenCheckout, type PaymentGateway } from '@sys/billing/services';
import { inTransaction, logOf } from '@sys/platform/services';
import type { z } from 'zod';
import type { nextStepSchema } from '../../contracts/orders.ts';
import { CARD_MINUTES, ON_ITS_WAY } from '../../domain/order/holds.ts';
import { OrderError } from '../errors.ts';
import { linesOf, nameOf } from './lines.ts';
import { orderPage } from './pages.ts';
import { findOrders, type OrderRow } from './rows.ts';

type NextStep = z.output<typeof nextStepSchema>;

const MINUTE = 60_000;

/** Whether there is a page on which it can be paid, or one can be opened. A page that ran out was the one it had. */
export const mayPay = ({ state, heldUntil, checkoutUntil }: OrderRow, now: Date): boolean =>
  state === 'placed' &&
  heldUntil !== null &&
  now < new Date(heldUntil) &&
  (checkoutUntil === null || now < new Date(checkoutUntil));

/**
 * What whoever ordered has to do next. With the provider away there is nothing now: the order stands, and offers to be
 * paid again as long as it is held.
 */
export async function nextOf(strapi: Core.Strapi, order: OrderRow): Promise<NextStep> {
  if (order.state === 'to_confirm') return { kind: 'confirm', codeBy: order.codeBy! };
  if (!mayPay(order, new Date())) return { kind: 'none' };
  return startPayment(strapi, order).catch((error: unknown) => {
    if (!(error instanceof OrderError)) throw error;
    return { kind: 'none' };
  });
}

/** The page on which an order is paid: the one it has, or a new one at the provider, in no transaction of ours. */
export async function startPayment(strapi: Core.Strapi, order: OrderRow): Promise<NextStep> {
  const now = new Date();
  if (!mayPay(order, now)) throw new OrderError('wrong-state');
  if (order.checkoutUrl !== null) return { kind: 'pay', url: order.checkoutUrl };
  const gateway = gatewayOf(strapi);
  if (!gateway) throw new OrderError('gateway-away');
  const open = await gateway.openCheckout(await wishOf(strapi, order, now)).catch((error: unknown) => {
    logOf().warn('No page to pay an order was opened.', { error, order: order.id });
    throw new OrderError('gateway-away');
  });
  return { kind: 'pay', url: await keep(strapi, gateway, order, open) };
}

/**
 * Its key is of the order and of the minute, and so is its end: whoever asks twice at once is given the same page. The
 * provider wants half an hour and something for the way.
 */
async function wishOf(strapi: Core.Strapi, order: OrderRow, now: Date): Promise<CheckoutWish> {
  const lines = await inTransaction(strapi, (db) => linesOf(db, order.id));
  const expiresAt = new Date((Math.ceil(now.getTime() / MINUTE) + CARD_MINUTES + 1) * MINUTE);
  return {
    key: `order:${order.id}:${expiresAt.getTime() / MINUTE}`,
    reference: referenceOf(order),
    amount: order.total,
    currency: 'MAD',
    lines: lines
      .filter(({ paid }) => paid > 0)
      .map((line) => ({ name: nameOf(line, order.locale), quantity: line.quantity, amount: line.paid })),
    email: order.email,
    locale: order.locale,
    successUrl: orderPage(order),
    cancelUrl: orderPage(order),
    expiresAt,
  };
}

/** What is paid, in the books of the provider. */
export const referenceOf = ({ id }: Pick<OrderRow, 'id'>): string => `order:${id}`;
export const orderOfReference = (reference: string): string | null => /^order:(\d{1,18})$/.exec(reference)?.[1] ?? null;

/**
 * Keeps the page with the order, and holds the order for as long as it can be paid there. When the order went on, or has
 * a page from somebody who was faster, this one is closed.
 */
async function keep(
  strapi: Core.Strapi,
  gateway: PaymentGateway,
  order: OrderRow,
  { id, url, expiresAt }: OpenCheckout,
): Promise<string> {
  const kept = await inTransaction(strapi, async (db) => {
    await db.query(
      `UPDATE orders_orders SET checkout = $2, checkout_url = $3, checkout_until = $4::timestamptz,
         held_until = greatest(held_until, $4::timestamptz + make_interval(mins => ${ON_ITS_WAY}))
       WHERE id = $1 AND state = 'placed' AND checkout IS NULL`,
      [order.id, id, url, expiresAt],
    );
    return (await findOrders(db, 'WHERE id = $1', [order.id]))[0]!;
  });
  if (kept.checkout === id && kept.state === 'placed') return url;
  if (kept.checkout !== id) await gateway.closeCheckout(id);
  if (kept.state !== 'placed' || kept.checkoutUrl === null) throw new OrderError('wrong-state');
  return kept.checkoutUrl;
}
