import type { Stripe } from 'stripe';
import { z } from 'zod';
import { ApiError } from '../errors.ts';
import { createdWithin, listOf } from '../lists.ts';
import { clearable, created, currency, flag, metadata, none, paging, params, positive, text, withMetadata } from '../params/fields.ts'; // prettier-ignore
import { attempt, newIntent } from '../payments/intent.ts';
import { cardError, methodOf } from '../payments/method.ts';
import { route } from '../route.ts';
import { followIntent } from '../subscriptions/follow.ts';
import { snapshot, type World } from '../world.ts';

const usage = z.enum(['on_session', 'off_session']);
const confirming = {
  off_session: flag.optional(),
  payment_method: text.optional(),
  return_url: text.optional(),
  setup_future_usage: usage.optional(),
};
const create = params<Stripe.PaymentIntentCreateParams>()({
  ...confirming,
  amount: positive,
  currency,
  allowed_payment_method_types: z.array(z.enum(['card'])).optional(),
  automatic_payment_methods: params<Stripe.PaymentIntentCreateParams.AutomaticPaymentMethods>()({
    enabled: flag,
    allow_redirects: z.enum(['always', 'never']).optional(),
  }).optional(),
  confirm: flag.optional(),
  customer: text.optional(),
  description: text.optional(),
  metadata: metadata.optional(),
  receipt_email: text.optional(),
});
const update = params<Stripe.PaymentIntentUpdateParams>()({
  amount: positive.optional(),
  currency: currency.optional(),
  customer: text.optional(),
  description: text.optional(),
  metadata: metadata.optional(),
  payment_method: text.optional(),
  receipt_email: clearable.optional(),
});
const confirm = params<Stripe.PaymentIntentConfirmParams>()(confirming);
const cancel = params<Stripe.PaymentIntentCancelParams>()({
  cancellation_reason: z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});
const list = params<Stripe.PaymentIntentListParams>()({ ...paging, created, customer: text.optional() });

const OPEN = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

const unexpected = (intent: Stripe.PaymentIntent, deed: string) =>
  new ApiError(
    400,
    `This PaymentIntent's ${deed} because it has a status of ${intent.status}.`,
    { code: 'payment_intent_unexpected_state', payment_intent: snapshot(intent) },
  ); // prettier-ignore

function pay(world: World, intent: Stripe.PaymentIntent, given: z.output<typeof confirm>): Stripe.PaymentIntent {
  if (!OPEN.includes(intent.status)) throw unexpected(intent, 'payment could not be confirmed');
  const id = given.payment_method ?? intent.payment_method;
  if (typeof id !== 'string')
    throw new ApiError(400, "You cannot confirm this PaymentIntent because it's missing a payment method. Update the PaymentIntent with a payment method and then confirm it again.", { code: 'payment_intent_unexpected_state', payment_intent: snapshot(intent) }); // prettier-ignore
  const method = methodOf(world, id, 'payment_method');
  if (method.customer !== null && method.customer !== intent.customer)
    throw new ApiError(400, 'The provided PaymentMethod cannot be attached. To reuse a PaymentMethod, you must attach it to a Customer first.', { code: 'payment_method_unexpected_state' }); // prettier-ignore
  if (given.setup_future_usage) intent.setup_future_usage = given.setup_future_usage;
  const { off_session: offSession, return_url: returnUrl } = given;
  const outcome = attempt(world, intent, method, { offSession: offSession ?? false, returnUrl: returnUrl ?? null });
  followIntent(world, intent);
  if (outcome.kind === 'declined')
    throw cardError(outcome.reason, {
      payment_intent: snapshot(intent),
      ...(outcome.charge !== null && { charge: outcome.charge }),
    });
  return intent;
}

export const paymentIntentRoutes = [
  route('POST', '/v1/payment_intents', create, (world, given) => {
    const { confirm: now, automatic_payment_methods: automatic, allowed_payment_method_types: _, metadata: data, ...wish } = given; // prettier-ignore
    if (wish.customer !== undefined) world.store.get('customer', wish.customer, 'customer');
    const method = wish.payment_method === undefined ? null : methodOf(world, wish.payment_method, 'payment_method');
    const intent = newIntent(world, {
      amount: wish.amount,
      currency: wish.currency,
      customer: wish.customer ?? null,
      description: wish.description ?? null,
      receipt_email: wish.receipt_email ?? null,
      setup_future_usage: wish.setup_future_usage ?? null,
      payment_method: method?.id ?? null,
      metadata: withMetadata({}, data),
      automatic: automatic?.enabled ?? true,
    });
    const { off_session, return_url } = wish;
    return now ? pay(world, intent, { off_session, return_url }) : intent;
  }),
  route('GET', '/v1/payment_intents', list, (world, { customer, created, ...page }) => {
    const all = world.store.all('payment_intent').filter((one) => createdWithin(one, created));
    const found = customer === undefined ? all : all.filter((one) => one.customer === customer);
    return listOf(found, '/v1/payment_intents', page);
  }),
  route('GET', '/v1/payment_intents/:id', none, (world, _, id) => world.store.get('payment_intent', id)),
  route('POST', '/v1/payment_intents/:id', update, (world, { metadata: data, receipt_email, ...given }, id) => {
    const intent = world.store.get('payment_intent', id);
    if (!OPEN.includes(intent.status)) throw unexpected(intent, 'amount could not be updated');
    if (given.customer !== undefined) world.store.get('customer', given.customer, 'customer');
    Object.assign(intent, given, { metadata: withMetadata(intent.metadata, data) });
    if (receipt_email !== undefined) intent.receipt_email = receipt_email || null;
    if (given.payment_method !== undefined) {
      intent.payment_method = methodOf(world, given.payment_method, 'payment_method').id;
      intent.status = 'requires_confirmation';
    }
    return intent;
  }),
  route('POST', '/v1/payment_intents/:id/confirm', confirm, (world, given, id) =>
    pay(world, world.store.get('payment_intent', id), given),
  ),
  route('POST', '/v1/payment_intents/:id/cancel', cancel, (world, { cancellation_reason }, id) => {
    const intent = world.store.get('payment_intent', id);
    if (!OPEN.includes(intent.status)) throw unexpected(intent, 'could not be canceled');
    Object.assign(intent, {
      status: 'canceled',
      next_action: null,
      canceled_at: world.clock.seconds(),
      cancellation_reason: cancellation_reason ?? null,
    });
    world.emit('payment_intent.canceled', intent);
    return intent;
  }),
];
