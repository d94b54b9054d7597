import { none } from './params/fields.ts';
import { checkoutRoutes } from './objects/checkout-session.ts';
import { customerRoutes } from './objects/customer.ts';
import { eventRoutes } from './objects/event.ts';
import { invoiceRoutes } from './objects/invoice.ts';
import { moneyBackRoutes } from './objects/money-back.ts';
import { paymentIntentRoutes } from './objects/payment-intent.ts';
import { paymentMethodRoutes } from './objects/payment-method.ts';
import { portalRoutes } from './objects/portal.ts';
import { priceRoutes } from './objects/price.ts';
import { productRoutes } from './objects/product.ts';
import { scheduleRoutes } from './objects/schedule.ts';
import { subscriptionRoutes } from './objects/subscription.ts';
import { route, type Route } from './route.ts';

/** Enough to see that a key is good. */
const balance = route('GET', '/v1/balance', none, (world) => {
  const paid = world.store.all('charge').reduce((sum, one) => sum + one.amount_captured - one.amount_refunded, 0);
  const amounts = (amount: number) => [{ amount, currency: 'mad', source_types: { card: amount } }];
  return { object: 'balance', available: amounts(paid), livemode: false, pending: amounts(0) };
});

/** Every endpoint there is. */
export const ROUTES: readonly Route[] = [
  balance,
  ...checkoutRoutes,
  ...customerRoutes,
  ...eventRoutes,
  ...invoiceRoutes,
  ...moneyBackRoutes,
  ...paymentIntentRoutes,
  ...paymentMethodRoutes,
  ...portalRoutes,
  ...priceRoutes,
  ...productRoutes,
  ...scheduleRoutes,
  ...subscriptionRoutes,
];
