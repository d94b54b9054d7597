import type { Stripe } from 'stripe';
import type { Every, Period } from '../billing/period.ts';
import type { Part } from '../billing/proration.ts';
import { newId } from '../ids.ts';
import type { World } from '../world.ts';

export type Bought = Part<Stripe.Price>;

export const partsOf = (subscription: Stripe.Subscription): Bought[] =>
  subscription.items.data.map(({ id, price, quantity }) => ({ id, price, quantity: quantity ?? 1 }));

export const everyOf = (parts: readonly Bought[]): Every => parts[0]!.price.recurring as Every;

/** All items of one subscription run alike. */
export function periodOf(subscription: Stripe.Subscription): Period {
  const { current_period_start: start, current_period_end: end } = subscription.items.data[0]!;
  return { start, end };
}

/** The items a subscription has once it is of these parts and in this period; who stays keeps their id. */
export function itemsOf(
  world: World,
  subscription: { id: string; items?: Stripe.Subscription['items'] },
  parts: readonly Bought[],
  period: Period,
): Stripe.Subscription['items'] {
  const before = subscription.items?.data ?? [];
  const data = parts.map(({ id, price, quantity }): Stripe.SubscriptionItem => {
    const same = before.find((item) => item.id === id);
    return {
      id,
      object: 'subscription_item',
      billing_thresholds: null,
      created: same?.created ?? world.clock.seconds(),
      current_period_end: period.end,
      current_period_start: period.start,
      current_trial: null,
      discounts: [],
      metadata: same?.metadata ?? {},
      plan: planOf(price),
      price,
      quantity,
      subscription: subscription.id,
      tax_rates: [],
    };
  });
  return { object: 'list', data, has_more: false, url: `/v1/subscription_items?subscription=${subscription.id}` };
}

export const newPartId = (): string => newId('si');

/** A price as it was called before there were prices: Stripe still shows it beside. */
function planOf(price: Stripe.Price): Stripe.Plan {
  const { interval, interval_count } = price.recurring!;
  return {
    id: price.id,
    object: 'plan',
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: 'per_unit',
    created: price.created,
    currency: price.currency,
    interval,
    interval_count,
    livemode: false,
    metadata: price.metadata,
    meter: null,
    nickname: price.nickname,
    product: price.product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  };
}
