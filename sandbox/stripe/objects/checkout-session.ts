import type { Stripe } from 'stripe';
import { z } from 'zod';
import { expire } from '../checkout/complete.ts';
import type { CheckoutPlan } from '../checkout/plan.ts';
import { ApiError } from '../errors.ts';
import { newId } from '../ids.ts';
import { createdWithin, listOf, pageOf } from '../lists.ts';
import { created, flag, int, metadata, none, paging, params, positive, text, withMetadata } from '../params/fields.ts';
import { route } from '../route.ts';
import type { World } from '../world.ts';
import { priceData, priceOf } from './price-data.ts';

type Params = Stripe.Checkout.SessionCreateParams;
const DAY = 24 * 3600;
const LEAST = 30 * 60;
/** What a request may take on its way when it asks for the least or the most. */
const SLACK = 60;

/** Those of Stripe's languages that the shop could ask for. It has no Arabic. */
const locale = z.enum(['auto', 'fr', 'en', 'es']);

const create = params<Params>()({
  mode: z.enum(['payment', 'subscription']),
  success_url: text,
  cancel_url: text.optional(),
  ui_mode: z.enum(['hosted_page']).optional(),
  adaptive_pricing: params<Stripe.Checkout.SessionCreateParams.AdaptivePricing>()({ enabled: flag }).optional(),
  allowed_payment_method_types: z.array(z.enum(['card'])).optional(),
  billing_address_collection: z.enum(['auto']).optional(),
  client_reference_id: text.max(200).optional(),
  customer: text.optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  customer_email: text.max(800).optional(),
  expires_at: int.optional(),
  locale: locale.optional(),
  metadata: metadata.optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay', 'subscribe']).optional(),
  payment_method_collection: z.enum(['always', 'if_required']).optional(),
  line_items: z
    .array(
      params<Stripe.Checkout.SessionCreateParams.LineItem>()({
        price: text.optional(),
        price_data: priceData.optional(),
        quantity: positive,
        metadata: metadata.optional(),
      }),
    )
    .min(1)
    .max(100),
  payment_intent_data: params<Stripe.Checkout.SessionCreateParams.PaymentIntentData>()({
    description: text.optional(),
    metadata: metadata.optional(),
    receipt_email: text.optional(),
    setup_future_usage: z.enum(['on_session', 'off_session']).optional(),
  }).optional(),
  subscription_data: params<Stripe.Checkout.SessionCreateParams.SubscriptionData>()({
    description: text.optional(),
    metadata: metadata.optional(),
    trial_end: int.optional(),
    trial_period_days: positive.optional(),
    trial_settings: z
      .strictObject({
        end_behavior: z.strictObject({ missing_payment_method: z.enum(['cancel', 'create_invoice', 'pause']) }),
      })
      .optional(),
  }).optional(),
});
type Given = z.output<typeof create>;

const list = params<Stripe.Checkout.SessionListParams>()({
  ...paging,
  created,
  customer: text.optional(),
  payment_intent: text.optional(),
  subscription: text.optional(),
  status: z.enum(['complete', 'expired', 'open']).optional(),
});

/** What goes against another of the parameters, though each is well by itself. */
function checkTogether(world: World, given: Given): void {
  const wrong = (message: string, param: string) => new ApiError(400, message, { param });
  if (given.customer !== undefined && given.customer_email !== undefined)
    throw wrong('You may only specify one of these parameters: customer, customer_email.', 'customer');
  if (given.mode === 'payment' && given.subscription_data)
    throw wrong('You can not pass `subscription_data` in `payment` mode.', 'subscription_data');
  if (given.mode === 'payment' && given.payment_method_collection)
    throw wrong('You can only pass `payment_method_collection` in `subscription` mode.', 'payment_method_collection');
  if (given.mode === 'subscription' && given.payment_intent_data)
    throw wrong('You can not pass `payment_intent_data` in `subscription` mode.', 'payment_intent_data');
  if (given.mode === 'subscription' && given.customer_creation)
    throw wrong('`customer_creation` can only be used in `payment` mode.', 'customer_creation');
  if (given.expires_at === undefined) return;
  const ahead = given.expires_at - world.clock.seconds();
  if (ahead < LEAST - SLACK)
    throw wrong('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', 'expires_at');
  if (ahead > DAY + SLACK)
    throw wrong('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', 'expires_at');
}

function linesOf(world: World, { mode, line_items }: Given): Stripe.LineItem[] {
  const prices = line_items.map((line, at) => priceOf(world, line, `line_items[${at}]`));
  const recurring = prices.filter(({ type }) => type === 'recurring');
  if (mode === 'payment' && recurring.length > 0)
    throw new ApiError(400, 'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.', { param: 'mode' }); // prettier-ignore
  if (mode === 'subscription' && recurring.length < prices.length)
    throw new ApiError(400, 'You must provide at least one recurring price in `subscription` mode when using prices; the stand-in takes no one-time prices beside it.', { param: 'line_items' }); // prettier-ignore
  if (new Set(prices.map(({ currency }) => currency)).size > 1)
    throw new ApiError(400, 'All line items must have the same currency.', { param: 'line_items' });
  return prices.map((price, at) => {
    const { quantity, metadata: data } = line_items[at]!;
    const amount = price.unit_amount! * quantity;
    return {
      id: newId('li'),
      object: 'item',
      adjustable_quantity: null,
      amount_discount: 0,
      amount_subtotal: amount,
      amount_tax: 0,
      amount_total: amount,
      currency: price.currency,
      description: world.store.get('product', String(price.product)).name,
      metadata: withMetadata({}, data),
      price,
      quantity,
    };
  });
}

function planOf(world: World, given: Given, lines: Stripe.LineItem[]): CheckoutPlan {
  const { payment_intent_data: intent, subscription_data: wish } = given;
  return {
    lines,
    intent: {
      description: intent?.description ?? null,
      metadata: withMetadata({}, intent?.metadata),
      receiptEmail: intent?.receipt_email ?? null,
      keep: intent?.setup_future_usage ?? null,
    },
    subscription: {
      trialDays: wish?.trial_period_days ?? null,
      trialEnd: wish?.trial_end ?? null,
      missingPaymentMethod: wish?.trial_settings?.end_behavior.missing_payment_method ?? 'create_invoice',
      description: wish?.description ?? null,
      metadata: withMetadata({}, wish?.metadata),
    },
    payment: null,
    waiting: null,
  };
}

function open(world: World, given: Given): Stripe.Checkout.Session {
  checkTogether(world, given);
  const customer = given.customer === undefined ? null : world.store.get('customer', given.customer, 'customer');
  const lines = linesOf(world, given);
  const plan = planOf(world, given, lines);
  const trial = given.mode === 'subscription' && (plan.subscription.trialEnd ?? plan.subscription.trialDays) !== null;
  const total = trial ? 0 : lines.reduce((sum, { amount_total }) => sum + amount_total, 0);
  const id = newId('cs_test');
  const now = world.clock.seconds();
  world.plans.set(id, plan);
  return world.store.add('checkout.session', {
    id,
    object: 'checkout.session',
    adaptive_pricing: given.adaptive_pricing ?? { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: given.allowed_payment_method_types ?? null,
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: given.billing_address_collection ?? null,
    cancel_url: given.cancel_url ?? null,
    client_reference_id: given.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: now,
    currency: lines[0]!.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer: customer?.id ?? null,
    customer_account: null,
    customer_creation: given.mode === 'payment' && !customer ? (given.customer_creation ?? 'if_required') : null,
    customer_details: null,
    customer_email: given.customer_email ?? null,
    discounts: [],
    expires_at: given.expires_at ?? now + DAY,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: given.locale ?? null,
    managed_payments: null,
    metadata: withMetadata({}, given.metadata),
    mode: given.mode,
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: given.payment_method_collection ?? (given.mode === 'payment' ? 'if_required' : 'always'),
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    payment_status: total === 0 ? 'no_payment_required' : 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: given.submit_type ?? null,
    subscription: null,
    success_url: given.success_url,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${world.url}/c/pay/${id}`,
    wallet_options: null,
  });
}

export const checkoutRoutes = [
  route('POST', '/v1/checkout/sessions', create, open),
  route('GET', '/v1/checkout/sessions', list, (world, { created, status, ...given }) => {
    const { customer, payment_intent, subscription, ...page } = given;
    const found = world.store
      .all('checkout.session')
      .filter((one) => createdWithin(one, created) && (status === undefined || one.status === status))
      .filter((one) => customer === undefined || one.customer === customer)
      .filter((one) => payment_intent === undefined || one.payment_intent === payment_intent)
      .filter((one) => subscription === undefined || one.subscription === subscription);
    return listOf(found, '/v1/checkout/sessions', page);
  }),
  route('GET', '/v1/checkout/sessions/:id', none, (world, _, id) => world.store.get('checkout.session', id)),
  route(
    'POST',
    '/v1/checkout/sessions/:id',
    params<Stripe.Checkout.SessionUpdateParams>()({ metadata: metadata.optional() }),
    (world, given, id) => {
      const session = world.store.get('checkout.session', id);
      session.metadata = withMetadata(session.metadata ?? {}, given.metadata);
      return session;
    },
  ),
  route('POST', '/v1/checkout/sessions/:id/expire', none, (world, _, id) => {
    const session = world.store.get('checkout.session', id);
    expire(world, session);
    return session;
  }),
  route(
    'GET',
    '/v1/checkout/sessions/:id/line_items',
    params<Stripe.Checkout.SessionListLineItemsParams>()(paging),
    (world, page, id) => {
      const session = world.store.get('checkout.session', id);
      return pageOf(world.plans.get(session.id)!.lines, `/v1/checkout/sessions/${id}/line_items`, page);
    },
  ),
];
