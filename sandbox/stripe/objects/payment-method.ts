import type { Stripe } from 'stripe';
import { z } from 'zod';
import { listOf } from '../lists.ts';
import { clearable, int, metadata, none, paging, params, text, withMetadata } from '../params/fields.ts';
import { attach, methodOf, newCard } from '../payments/method.ts';
import { route } from '../route.ts';
import type { World } from '../world.ts';

const billing = params<Stripe.PaymentMethodCreateParams.BillingDetails>()({
  email: clearable.optional(),
  name: clearable.optional(),
});
const create = params<Stripe.PaymentMethodCreateParams>()({
  type: z.enum(['card']),
  card: z.strictObject({ number: text, exp_month: int, exp_year: int, cvc: text.optional() }),
  billing_details: billing.optional(),
  metadata: metadata.optional(),
});
const update = params<Stripe.PaymentMethodUpdateParams>()({
  billing_details: params<Stripe.PaymentMethodUpdateParams.BillingDetails>()(billing.shape).optional(),
  metadata: metadata.optional(),
});
const list = params<Stripe.PaymentMethodListParams>()({
  ...paging,
  customer: text.optional(),
  type: z.enum(['card']).optional(),
});
const listOfCustomer = params<Stripe.CustomerListPaymentMethodsParams>()({
  ...paging,
  type: z.enum(['card']).optional(),
});

const of = (world: World, customer: string) =>
  world.store.all('payment_method').filter((method) => method.customer === customer);

/** Takes a card away from its customer, and from whatever was to be paid by it. */
function detach(world: World, method: Stripe.PaymentMethod): void {
  const customer = world.store.find('customer', String(method.customer));
  if (customer?.invoice_settings.default_payment_method === method.id)
    customer.invoice_settings.default_payment_method = null;
  for (const subscription of world.store.all('subscription'))
    if (subscription.default_payment_method === method.id) subscription.default_payment_method = null;
  method.customer = null;
  world.emit('payment_method.detached', method);
}

export const paymentMethodRoutes = [
  route('POST', '/v1/payment_methods', create, (world, { card, billing_details, metadata: data }) =>
    newCard(world, { ...card, ...billing_details }, withMetadata({}, data)),
  ),
  route('GET', '/v1/payment_methods', list, (world, { customer, type: _, ...page }) =>
    listOf(customer === undefined ? [] : of(world, customer), '/v1/payment_methods', page),
  ),
  route('GET', '/v1/customers/:id/payment_methods', listOfCustomer, (world, { type: _, ...page }, id) => {
    world.store.get('customer', id);
    return listOf(of(world, id), `/v1/customers/${id}/payment_methods`, page);
  }),
  route('GET', '/v1/payment_methods/:id', none, (world, _, id) => methodOf(world, id)),
  route('POST', '/v1/payment_methods/:id', update, (world, { billing_details, metadata: data }, id) => {
    const method = world.store.get('payment_method', id);
    const patch: Partial<Stripe.PaymentMethod> = {
      billing_details: { ...method.billing_details, ...billing_details },
      metadata: withMetadata(method.metadata ?? {}, data),
    };
    world.change(method, patch, 'payment_method.updated');
    return method;
  }),
  route(
    'POST',
    '/v1/payment_methods/:id/attach',
    params<Stripe.PaymentMethodAttachParams>()({ customer: text }),
    (world, { customer }, id) => {
      world.store.get('customer', customer, 'customer');
      const method = methodOf(world, id);
      attach(world, method, customer);
      return method;
    },
  ),
  route('POST', '/v1/payment_methods/:id/detach', none, (world, _, id) => {
    const method = world.store.get('payment_method', id);
    detach(world, method);
    return method;
  }),
];
