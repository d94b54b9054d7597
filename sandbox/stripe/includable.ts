import { listOf, pageOf } from './lists.ts';
import { OVER } from './subscriptions/cancel.ts';
import { paymentOf } from './subscriptions/collect.ts';
import type { World } from './world.ts';

type Added = (world: World, id: string) => object | null;

/** What an object carries only when it is asked for by `expand`. */
export const includable: Record<string, Record<string, Added>> = {
  charge: {
    refunds: (world, id) =>
      listOf(
        world.store.all('refund').filter(({ charge }) => charge === id),
        `/v1/charges/${id}/refunds`,
      ),
  },
  'checkout.session': {
    line_items: (world, id) => pageOf(world.plans.get(id)!.lines, `/v1/checkout/sessions/${id}/line_items`),
  },
  customer: {
    subscriptions: (world, id) =>
      listOf(
        world.store.all('subscription').filter(({ customer, status }) => customer === id && !OVER.includes(status)),
        `/v1/customers/${id}/subscriptions`,
      ),
  },
  invoice: {
    confirmation_secret: (world, id) => {
      const invoice = world.store.find('invoice', id);
      if (invoice?.status !== 'open') return null;
      return { client_secret: paymentOf(world, invoice).client_secret, type: 'payment_intent' };
    },
    payments: (world, id) =>
      listOf(
        world.store.all('invoice_payment').filter(({ invoice }) => invoice === id),
        '/v1/invoice_payments',
      ),
  },
};
