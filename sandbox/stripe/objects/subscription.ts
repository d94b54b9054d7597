import type { Stripe } from 'stripe';
import { z } from 'zod';
import { ApiError } from '../errors.ts';
import { idOf } from '../ids.ts';
import { createdWithin, listOf } from '../lists.ts';
import { clearable, created, flag, int, metadata, none, paging, params, positive, text, withMetadata } from '../params/fields.ts'; // prettier-ignore
import { methodOf } from '../payments/method.ts';
import { route } from '../route.ts';
import { cancelNow, endingAt, OVER } from '../subscriptions/cancel.ts';
import { change, checkChange, partsAfter, type Change } from '../subscriptions/change.ts';
import { methodFor } from '../subscriptions/collect.ts';
import { checkParts, subscribe } from '../subscriptions/create.ts';
import { newPartId, periodOf } from '../subscriptions/parts.ts';
import { beginNow } from '../subscriptions/renew.ts';
import type { World } from '../world.ts';
import { priceOf } from './price-data.ts';

const DAY = 24 * 3600;
const trialSettings = z.strictObject({
  end_behavior: z.strictObject({ missing_payment_method: z.enum(['cancel', 'create_invoice', 'pause']) }),
});
const proration = z.enum(['always_invoice', 'create_prorations', 'none']);
export const changedItem = params<Stripe.SubscriptionUpdateParams.Item>()({
  id: text.optional(),
  price: text.optional(),
  quantity: positive.optional(),
  deleted: flag.optional(),
});
const trialEnd = z.union([z.literal('now'), int]);

const create = params<Stripe.SubscriptionCreateParams>()({
  customer: text,
  items: z
    .array(
      params<Stripe.SubscriptionCreateParams.Item>()({
        price: text,
        quantity: positive.optional(),
        metadata: metadata.optional(),
      }),
    )
    .min(1)
    .max(20),
  default_payment_method: text.optional(),
  description: text.optional(),
  metadata: metadata.optional(),
  off_session: flag.optional(),
  payment_behavior: z.enum(['allow_incomplete', 'default_incomplete', 'error_if_incomplete']).optional(),
  payment_settings: z
    .strictObject({ save_default_payment_method: z.enum(['off', 'on_subscription']).optional() })
    .optional(),
  proration_behavior: proration.optional(),
  trial_end: trialEnd.optional(),
  trial_period_days: positive.optional(),
  trial_settings: trialSettings.optional(),
});

const update = params<Stripe.SubscriptionUpdateParams>()({
  items: z.array(changedItem).min(1).max(20).optional(),
  cancel_at: z.union([z.literal(''), int]).optional(),
  cancel_at_period_end: flag.optional(),
  cancellation_details: params<Stripe.SubscriptionUpdateParams.CancellationDetails>()({
    comment: clearable.optional(),
    feedback: z.enum(['', 'customer_service', 'low_quality', 'missing_features', 'other', 'switched_service', 'too_complex', 'too_expensive', 'unused']).optional(), // prettier-ignore
  }).optional(),
  default_payment_method: text.optional(),
  description: clearable.optional(),
  metadata: metadata.optional(),
  off_session: flag.optional(),
  payment_behavior: z.enum(['allow_incomplete', 'error_if_incomplete', 'pending_if_incomplete']).optional(),
  proration_behavior: proration.optional(),
  proration_date: int.optional(),
  trial_end: trialEnd.optional(),
  trial_settings: trialSettings.optional(),
});
type Update = z.output<typeof update>;

const list = params<Stripe.SubscriptionListParams>()({
  ...paging,
  created,
  customer: text.optional(),
  price: text.optional(),
  status: z.enum(['active', 'all', 'canceled', 'ended', 'incomplete', 'incomplete_expired', 'past_due', 'paused', 'trialing', 'unpaid']).optional(), // prettier-ignore
});
const cancel = params<Stripe.SubscriptionCancelParams>()({
  cancellation_details: update.shape.cancellation_details,
});
const resume = params<Stripe.SubscriptionResumeParams>()({ billing_cycle_anchor: z.enum(['now']).optional() });

/** What may be said of an update that waits until it is paid. */
const MAY_WAIT = ['items', 'payment_behavior', 'proration_behavior', 'proration_date', 'off_session'];

function open(world: World, given: z.output<typeof create>): Stripe.Subscription {
  const customer = world.store.get('customer', given.customer, 'customer');
  const parts = given.items.map(({ price, quantity }, at) => ({
    id: newPartId(),
    price: priceOf(world, { price }, `items[${at}]`),
    quantity: quantity ?? 1,
  }));
  checkParts(parts);
  const method = given.default_payment_method;
  if (method !== undefined && world.store.get('payment_method', method, 'default_payment_method').customer !== customer.id)
    throw new ApiError(400, `The customer does not have a payment method with the ID ${method}. The payment method must be attached to the customer.`, { code: 'resource_missing', param: 'default_payment_method' }); // prettier-ignore
  const now = world.clock.seconds();
  const { trial_end: until, trial_period_days: days } = given;
  if (typeof until === 'number' && until <= now)
    throw new ApiError(400, 'Invalid timestamp: must be an integer Unix timestamp in the future.', {
      param: 'trial_end',
    });
  return subscribe(world, {
    customer: customer.id,
    parts,
    method: method ?? null,
    trialEnd: typeof until === 'number' ? until : until === undefined && days !== undefined ? now + days * DAY : null,
    missingPaymentMethod: given.trial_settings?.end_behavior.missing_payment_method ?? 'create_invoice',
    metadata: withMetadata({}, given.metadata),
    description: given.description ?? null,
    saveMethod: given.payment_settings?.save_default_payment_method === 'on_subscription',
    behavior: given.payment_behavior ?? 'allow_incomplete',
  });
}

function checkUpdate(world: World, subscription: Stripe.Subscription, given: Update): void {
  if (OVER.includes(subscription.status))
    throw new ApiError(400, 'A canceled subscription can only update its cancellation_details and metadata.');
  const schedule = idOf(subscription.schedule);
  if (schedule !== null && (given.cancel_at !== undefined || given.cancel_at_period_end !== undefined))
    throw new ApiError(400, `The subscription is managed by the subscription schedule \`${schedule}\`, and updating any cancelation behavior directly is not allowed. Please update the schedule instead.`); // prettier-ignore
  const { trial_end: until } = given;
  if (until !== undefined && subscription.status !== 'trialing')
    throw new ApiError(400, 'The stand-in changes the end of a trial only while it lasts.', { param: 'trial_end' });
  if (typeof until === 'number' && until <= world.clock.seconds())
    throw new ApiError(400, 'Invalid timestamp: must be an integer Unix timestamp in the future.', {
      param: 'trial_end',
    });
  const odd = Object.keys(given).filter((name) => !MAY_WAIT.includes(name));
  if (given.payment_behavior === 'pending_if_incomplete' && odd.length > 0)
    throw new ApiError(400, `You cannot update ${odd.join(', ')} when \`payment_behavior\` is set to \`pending_if_incomplete\`.`, { param: odd[0]! }); // prettier-ignore
}

/** What stands on a subscription and costs nothing. */
function plainChanges(world: World, subscription: Stripe.Subscription, given: Update): Partial<Stripe.Subscription> {
  const {
    cancel_at,
    cancel_at_period_end: atEnd,
    cancellation_details: why,
    default_payment_method,
    description,
  } = given;
  const { end } = periodOf(subscription);
  const ending = cancel_at !== undefined || atEnd !== undefined;
  const at = atEnd ? end : cancel_at === undefined || cancel_at === '' ? null : cancel_at;
  if (default_payment_method !== undefined) {
    const method = methodOf(world, default_payment_method, 'default_payment_method');
    if (method.customer !== idOf(subscription.customer))
      throw new ApiError(400, `The customer does not have a payment method with the ID ${method.id}. The payment method must be attached to the customer.`, { code: 'resource_missing', param: 'default_payment_method' }); // prettier-ignore
  }
  return {
    metadata: withMetadata(subscription.metadata, given.metadata),
    ...(description !== undefined && { description: description || null }),
    ...(default_payment_method !== undefined && { default_payment_method }),
    ...(given.trial_settings && {
      trial_settings: { end_behavior: { billing_cycle_anchor: null, ...given.trial_settings.end_behavior } },
    }),
    ...(ending && endingAt(subscription, at, atEnd ?? false, world.clock.seconds())),
    ...(why && { cancellation_details: { ...reasonOf(subscription, ending ? at !== null : null), ...said(why) } }),
  };
}

const reasonOf = ({ cancellation_details: before }: Stripe.Subscription, asked: boolean | null) => ({
  ...before!,
  ...(asked !== null && { reason: asked ? ('cancellation_requested' as const) : null }),
});

const said = ({ comment, feedback }: NonNullable<Update['cancellation_details']>) => ({
  ...(comment !== undefined && { comment: comment || null }),
  ...(feedback !== undefined && { feedback: feedback || null }),
});

/** All or nothing: what stands against any of it is found before the first of it is done. */
function amend(world: World, subscription: Stripe.Subscription, given: Update): Stripe.Subscription {
  checkUpdate(world, subscription, given);
  const patch = plainChanges(world, subscription, given);
  const wish = given.items && wishOf(world, subscription, given, given.items);
  const { default_payment_method: named } = patch;
  const method = named ? world.store.get('payment_method', idOf(named)) : methodFor(world, subscription);
  if (wish) checkChange(world, subscription, wish, method);
  world.change(subscription, patch, 'customer.subscription.updated');
  if (wish) change(world, subscription, wish);
  if (given.trial_end === 'now') beginNow(world, subscription);
  else if (given.trial_end !== undefined) prolong(world, subscription, given.trial_end);
  return subscription;
}

function wishOf(
  world: World,
  subscription: Stripe.Subscription,
  given: Update,
  items: NonNullable<Update['items']>,
): Change {
  const wishes = items.map((item, at) => ({
    ...item,
    price: item.price === undefined ? null : priceOf(world, { price: item.price }, `items[${at}]`),
  }));
  const parts = partsAfter(subscription, wishes, newPartId);
  checkParts(parts);
  return {
    parts,
    at: given.proration_date ?? world.clock.seconds(),
    proration: given.proration_behavior ?? 'create_prorations',
    behavior: given.payment_behavior ?? 'allow_incomplete',
  };
}

function prolong(world: World, subscription: Stripe.Subscription, until: number): void {
  const data = subscription.items.data.map((item) => ({ ...item, current_period_end: until }));
  const patch = { trial_end: until, billing_cycle_anchor: until, items: { ...subscription.items, data } };
  world.change(subscription, patch, 'customer.subscription.updated');
}

/** Without a wish all but those that are over. */
const isOf = (wanted: string | undefined) => ({ status }: Stripe.Subscription) =>
  wanted === undefined ? status !== 'canceled' : wanted === 'all' || (wanted === 'ended' ? OVER.includes(status) : status === wanted); // prettier-ignore

export const subscriptionRoutes = [
  route('POST', '/v1/subscriptions', create, open),
  route('GET', '/v1/subscriptions', list, (world, { created, customer, price, status, ...page }) => {
    const found = world.store
      .all('subscription')
      .filter((one) => createdWithin(one, created) && isOf(status)(one))
      .filter((one) => customer === undefined || one.customer === customer)
      .filter((one) => price === undefined || one.items.data.some((item) => item.price.id === price));
    return listOf(found, '/v1/subscriptions', page);
  }),
  route('GET', '/v1/subscriptions/:id', none, (world, _, id) => world.store.get('subscription', id)),
  route('POST', '/v1/subscriptions/:id', update, (world, given, id) =>
    amend(world, world.store.get('subscription', id), given),
  ),
  route('DELETE', '/v1/subscriptions/:id', cancel, (world, { cancellation_details: why }, id) => {
    const subscription = world.store.get('subscription', id);
    if (OVER.includes(subscription.status))
      throw new ApiError(404, `No such subscription: '${id}'`, { code: 'resource_missing', param: 'id' });
    if (why) subscription.cancellation_details = { ...subscription.cancellation_details!, ...said(why) };
    cancelNow(world, subscription, 'cancellation_requested');
    return subscription;
  }),
  route('POST', '/v1/subscriptions/:id/resume', resume, (world, _, id) => {
    const subscription = world.store.get('subscription', id);
    if (subscription.status !== 'paused')
      throw new ApiError(400, `You can only resume a subscription whose status is paused. This one is ${subscription.status}.`); // prettier-ignore
    beginNow(world, subscription);
    world.emit('customer.subscription.resumed', subscription);
    return subscription;
  }),
];
