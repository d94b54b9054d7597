import type { Core } from '@strapi/strapi';
import type { BillingEventData } from '@sys/billing/contracts';
import { gatewayOf, type PaymentGateway } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { record, type Jobs } from '@sys/platform/services';
import { OrderError } from '../errors.ts';
import { findOrders, lockOrder } from '../orders/rows.ts';
import { SEND_REFUND } from './complete.ts';
import { postTurn } from './post-turn.ts';
import { findRefunds, moveRefund, type RefundRow, type RefundState } from './rows.ts';

/** Registers what sends refunds to the provider, and what hears that they arrived. */
export function sendRefunds(strapi: Core.Strapi, jobs: Pick<Jobs, 'task' | 'on'>): void {
  jobs.task<{ refund: string }>(
    SEND_REFUND,
    ({ refund }, { db }) => sendRefund(() => gatewayOf(strapi), db, refund, new Date()),
    {
      // A day and more: money that is owed is not given up after an hour without the provider.
      attempts: 16,
      backoffSeconds: 10,
    },
  );
  jobs.on<BillingEventData<'payment.refunded'>>('payment.refunded', 'orders.refunds', (event, { db }) =>
    hearOfRefunds(db, event, new Date()),
  );
}

/**
 * Has the provider give the money back: asked again with the same key it does so once, and answers the same. No row is
 * held while it is asked.
 */
export async function sendRefund(
  provider: () => Pick<PaymentGateway, 'refund'> | null,
  db: Querier,
  id: string,
  now: Date,
): Promise<void> {
  const [refund] = await findRefunds(db, 'WHERE r.id = $1', [id]);
  if (refund?.state !== 'sent') return;
  const [order] = await findOrders(db, 'WHERE id = $1', [refund.order]);
  const gateway = provider();
  if (!gateway || !order?.payment) throw new Error(`Nobody can send refund ${id} now.`);
  const answer = await gateway.refund({
    key: keyOf(refund),
    payment: order.payment,
    amount: refund.amount,
    reason: 'requested',
    reference: `order:${order.id}`,
  });
  if (answer.state === 'pending') {
    await db.query('UPDATE orders_refunds SET reference = $2 WHERE id = $1 AND reference IS NULL', [id, answer.id]);
    return;
  }
  await end(db, refund, answer.state, now, answer.id);
}

/** The first try has the plain name; one after a failure is another act. */
const keyOf = ({ id, version }: RefundRow): string => (version <= 2 ? `refund:${id}` : `refund:${id}:${version}`);

/** As much as went back of a payment, in the order in which it was sent: those are there. What was given by hand has no reference. */
async function hearOfRefunds(db: Querier, event: BillingEventData<'payment.refunded'>, now: Date): Promise<void> {
  const order = /^order:(\d{1,18})$/.exec(event.reference)?.[1];
  // Of another payment of the same order, which came twice or late, this is none of ours.
  if (!order || (await lockOrder(db, order))?.payment !== event.payment) return;
  const refunds = await findRefunds(db, `WHERE r."order" = $1 AND r.state IN ('sent', 'succeeded') ORDER BY r.id`, [order]); // prettier-ignore
  let arrived = refunds.reduce(
    (sum, { state, amount, reference }) => sum + (state === 'succeeded' && reference !== null ? amount : 0),
    0,
  );
  for (const refund of refunds.filter(({ state, reference }) => state === 'sent' && reference !== null)) {
    if (arrived + refund.amount > event.refunded) return;
    arrived += refund.amount;
    await end(db, refund, 'succeeded', now);
  }
}

async function end(
  db: Querier,
  refund: RefundRow,
  to: Extract<RefundState, 'succeeded' | 'failed'>,
  now: Date,
  reference?: string,
): Promise<void> {
  try {
    await moveRefund(db, refund, to, now, { reference });
  } catch (error) {
    // The event and the answer say the same: who comes second has nothing to say.
    if (error instanceof OrderError) return;
    throw error;
  }
  if (to === 'failed') await postTurn(db, refund, 'failed');
  await record(db, {
    actor: { kind: 'system', id: 'orders' },
    action: `refund.${to}`,
    subject: { kind: 'refund', id: refund.id },
    before: { state: refund.state },
    after: { state: to, amount: refund.amount },
  });
}
