import type { Core } from '@strapi/strapi';
import { gatewayOf, type RefundFacts } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { post, queueMail, reportsOf, type Jobs } from '@sys/platform/services';
import { printedOrderNumber } from '../../domain/order/number.ts';
import { orderLink } from '../orders/pages.ts';
import { findOrders, type OrderRow } from '../orders/rows.ts';

export const GIVE_BACK = 'orders.payment.give-back';

/** A payment that comes back whole: too late for what is gone, or for what was paid before. */
export interface GivenBack {
  order: string;
  payment: string;
  amount: number;
  why: 'late' | 'duplicate';
}

const REASONS: Record<GivenBack['why'], Record<OrderRow['locale'], string>> = {
  late: {
    fr: 'Le paiement est arrivé après la fin de la réservation, et l’offre était épuisée',
    ar: 'وصل الأداء بعد انتهاء مدة الحجز، وقد نفد العرض',
    en: 'The payment came after the reservation had ended, and the deal was sold out',
  },
  duplicate: {
    fr: 'La commande était déjà payée ou close',
    ar: 'كان الطلب مؤدى أو منتهيا من قبل',
    en: 'The order was already paid or closed',
  },
};

/** Registers the worker that has the provider give such payments back. Its key makes the refund one, however often it is tried. */
export function givePaymentsBack(strapi: Core.Strapi, jobs: Pick<Jobs, 'task'>): void {
  jobs.task<GivenBack>(
    GIVE_BACK,
    async ({ order: id, payment, amount, why }, { db }) => {
      const gateway = gatewayOf(strapi);
      if (!gateway) throw new Error('Nobody takes cards for us at the moment.');
      const [order] = await findOrders(db, 'WHERE id = $1', [id]);
      const { state } = await gateway.refund({
        key: `give-back:${payment}`,
        payment,
        amount,
        reason: why === 'duplicate' ? 'duplicate' : 'requested',
        reference: `order:${id}`,
      });
      await note(db, order!, { payment, amount }, state);
      if (state !== 'failed') await tell(db, order!, amount, why);
    },
    { attempts: 20, backoffSeconds: 30, timeoutSeconds: 60 },
  );
}

/** In and out again: what the provider holds for nobody is seen in the books, and so is that it is gone. */
async function note(
  db: Querier,
  order: OrderRow,
  { payment, amount }: { payment: string; amount: number },
  state: RefundFacts['state'],
): Promise<void> {
  const entries = await postUnused(db, { payment, amount });
  if (state === 'failed') {
    await db.query(`UPDATE orders_orders SET trouble = 'late' WHERE id = $1`, [order.id]);
    reportsOf().send(new Error(`The payment ${payment} of order ${order.id} could not be given back.`));
    return;
  }
  const back = entries.map((entry) => ({ ...entry, amount: -entry.amount }));
  await post(db, { key: `unused:${payment}:returned`, kind: 'unused-payment-returned', entries: back });
}

/** Money that pays no order: the provider holds it, and we owe it back. */
export async function postUnused(
  db: Querier,
  { payment, amount }: { payment: string; amount: number },
): Promise<{ account: string; amount: number }[]> {
  const entries = [
    { account: 'gateway', amount },
    { account: 'platform:to-return', amount: -amount },
  ];
  await post(db, { key: `unused:${payment}`, kind: 'unused-payment', entries });
  return entries;
}

async function tell(db: Querier, order: OrderRow, centimes: number, why: GivenBack['why']): Promise<void> {
  const data = {
    name: order.name,
    number: printedOrderNumber(order.number),
    centimes,
    at: new Date().toISOString(),
    reason: REASONS[why][order.locale],
    orderUrl: orderLink(order),
  };
  await queueMail(db, { to: order.email, locale: order.locale, kind: 'refund', data });
}
