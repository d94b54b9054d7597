import type { Stripe } from 'stripe';
import { periodFrom } from '../billing/period.ts';
import { wholePeriod } from '../billing/proration.ts';
import { ApiError } from '../errors.ts';
import { newId } from '../ids.ts';
import { cardError } from '../payments/method.ts';
import type { World } from '../world.ts';
import { foresee } from './change.ts';
import { methodFor, paymentOf, tie } from './collect.ts';
import { collect, paid } from './follow.ts';
import { draw, finalize } from './invoice.ts';
import { lineOf } from './lines.ts';
import { everyOf, itemsOf, type Bought } from './parts.ts';
import { warnOfTrial } from './renew.ts';

export interface Wish {
  customer: string;
  parts: Bought[];
  method: string | null;
  trialEnd: number | null;
  missingPaymentMethod: 'cancel' | 'create_invoice' | 'pause';
  metadata: Record<string, string>;
  description: string | null;
  saveMethod: boolean;
  behavior: 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete';
  /** On the page of a checkout it was paid before there was anything to subscribe to. */
  paidBy?: Stripe.PaymentIntent;
}

export function subscribe(world: World, wish: Wish): Stripe.Subscription {
  const now = world.clock.seconds();
  const { trialEnd } = wish;
  const subscription = newSubscription(world, wish, now);
  const payable = methodFor(world, subscription);
  if (trialEnd === null && !wish.paidBy && wish.behavior !== 'default_incomplete') {
    if (!payable) throw new ApiError(400, 'This customer has no attached payment source or default payment method. Please consider adding a default payment method. For more information, visit https://stripe.com/docs/billing/subscriptions/payment-methods-setting#payment-method-priority.', { code: 'resource_missing' }); // prettier-ignore
    const refusal = wish.behavior === 'error_if_incomplete' ? foresee(world, payable) : null;
    if (refusal) throw cardError(refusal);
  }
  world.store.add('subscription', subscription);
  const period = { start: now, end: trialEnd ?? subscription.items.data[0]!.current_period_end };
  const drafts = wholePeriod(wish.parts, period).map((draft) => (trialEnd === null ? draft : { ...draft, amount: 0 }));
  const lines = drafts.map((draft) =>
    lineOf(world, draft, subscription.id, trialEnd === null ? {} : { description: 'Trial period' }),
  );
  const invoice = draw(world, { subscription, reason: 'subscription_create', lines, period: { start: now, end: now } });
  subscription.latest_invoice = invoice.id;
  world.emit('customer.subscription.created', subscription);
  finalize(world, invoice);
  if (wish.paidBy) {
    tie(world, invoice, wish.paidBy);
    paid(world, invoice);
  } else if (invoice.amount_due === 0) paid(world, invoice);
  else if (wish.behavior === 'default_incomplete') paymentOf(world, invoice);
  else collect(world, invoice);
  warnOfTrial(world, subscription);
  return subscription;
}

function newSubscription(world: World, wish: Wish, now: number): Stripe.Subscription {
  const { parts, trialEnd } = wish;
  const id = newId('sub');
  const anchor = trialEnd ?? now;
  const period = trialEnd === null ? periodFrom(anchor, everyOf(parts), now) : { start: now, end: trialEnd };
  return {
    id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: anchor,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: { proration_discounts: 'included' }, type: 'flexible', updated_at: now },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: 'charge_automatically',
    created: now,
    currency: parts[0]!.price.currency,
    customer: wish.customer,
    customer_account: null,
    days_until_due: null,
    default_payment_method: wish.method,
    default_source: null,
    default_tax_rates: [],
    description: wish.description,
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: itemsOf(world, { id }, parts, period),
    latest_invoice: null,
    livemode: false,
    managed_payments: null,
    metadata: wish.metadata,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: {
      payment_method_options: null,
      payment_method_types: null,
      save_default_payment_method: wish.saveMethod ? 'on_subscription' : 'off',
    },
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: now,
    status: trialEnd === null ? 'incomplete' : 'trialing',
    test_clock: null,
    transfer_data: null,
    trial_end: trialEnd,
    trial_settings: {
      end_behavior: { billing_cycle_anchor: null, missing_payment_method: wish.missingPaymentMethod },
    },
    trial_start: trialEnd === null ? null : now,
  };
}

/** All prices of a subscription run alike and are in one currency. */
export function checkParts(parts: readonly Bought[]): void {
  const [first] = parts;
  if (!first) throw new ApiError(400, 'Missing required param: items.', { code: 'parameter_missing', param: 'items' });
  const once = parts.find(({ price }) => price.type === 'one_time');
  if (once) throw new ApiError(400, `The price specified is set to \`type=one_time\` but this field only accepts prices with \`type=recurring\`.`, { param: 'items[0][price]' }); // prettier-ignore
  const odd = parts.find(
    ({ price }) =>
      price.currency !== first.price.currency ||
      price.recurring!.interval !== first.price.recurring!.interval ||
      price.recurring!.interval_count !== first.price.recurring!.interval_count,
  );
  if (odd) throw new ApiError(400, 'All prices on a subscription must have the same `recurring.interval`, `recurring.interval_count` and currency.', { param: 'items' }); // prettier-ignore
}
