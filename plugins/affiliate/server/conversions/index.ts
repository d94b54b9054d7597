import { billingEvents, type BillingEventData } from '@sys/billing/contracts';
import { orderEvents, type OrderEvent, type OrderEventData } from '@sys/orders/contracts';
import { orderOfReference } from '@sys/orders/services';
import { enqueue, type Feature, type JobContext } from '@sys/platform/services';
import { followOrder } from './order.ts';

const ORDERS = ['order.placed', 'order.paid', 'order.cancelled', 'order.refunded', 'order.delivered', 'order.fulfilled'] as const satisfies readonly OrderEvent[]; // prettier-ignore
const PAYMENTS = ['payment.refunded', 'payment.disputed'] as const;

const LOOK_AGAIN = 'affiliate.conversions.look-again';
/** By then the clicks are written that a node kept to itself while the database was away. */
const AGAIN_SECONDS = 15 * 60;

/** Every event says only that an order has changed: what is done follows from the order as it is then. */
export const conversions: Feature = {
  follow(_, jobs) {
    for (const name of ORDERS)
      jobs.on<OrderEventData<typeof name>>(name, 'affiliate', async (event, context) => {
        await follow(orderEvents[name].parse(event).order, context);
      });
    for (const name of PAYMENTS)
      jobs.on<BillingEventData<typeof name>>(name, 'affiliate', async (event, context) => {
        const order = orderOfReference(billingEvents[name].parse(event).reference);
        if (order) await follow(order, context);
      });
    jobs.task<{ order: string }>(LOOK_AGAIN, async ({ order }, { db }) => void (await followOrder(db, order, new Date())));
  },
}; // prettier-ignore

async function follow(order: string, { db }: JobContext): Promise<void> {
  const unknown = await followOrder(db, order, new Date());
  if (unknown) await enqueue(db, { task: LOOK_AGAIN, payload: { order }, inSeconds: AGAIN_SECONDS, key: order });
}
