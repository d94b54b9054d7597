import { PERIODS, PLAN_NAMES, PLANS, type PlanName } from '@sys/config';
import type Stripe from 'stripe';
import { lookupKeyOf, type Choice } from '../../domain/plans/prices.ts';
import { isMissing, type StripeHouse } from '../gateway/client.ts';

const CURRENCY = 'mad';
const PAID = PLAN_NAMES.filter((name) => name !== 'free');

/** The prices of the plans at Stripe, by lookup key. */
export type Prices = ReadonlyMap<string, string>;

const known = new WeakMap<StripeHouse, Promise<Prices>>();

/**
 * The id of each price. Products and prices that are not there yet are made from the plans, which are declared in our
 * code alone; a price that was changed there gets a new one, and who has subscribed before keeps the old.
 */
export function ensurePrices(house: StripeHouse): Promise<Prices> {
  const begun = known.get(house) ?? makePrices(house.stripe);
  known.set(house, begun);
  // Whoever comes next tries again.
  begun.catch(() => known.delete(house));
  return begun;
}

async function makePrices(stripe: Stripe): Promise<Prices> {
  const choices = PAID.flatMap((plan) => PERIODS.map((period) => ({ plan, period })));
  const { data } = await stripe.prices.list({ lookup_keys: choices.map(lookupKeyOf), active: true, limit: 100 });
  const prices = new Map<string, string>();
  for (const choice of choices) {
    const found = data.find((price) => price.lookup_key === lookupKeyOf(choice) && isOf(price, choice));
    prices.set(lookupKeyOf(choice), found?.id ?? (await makePrice(stripe, choice)));
  }
  return prices;
}

const isOf = (price: Stripe.Price, { plan, period }: Choice): boolean =>
  price.unit_amount === PLANS[plan].price[period] &&
  price.currency === CURRENCY &&
  price.recurring?.interval === period;

async function makePrice(stripe: Stripe, choice: Choice): Promise<string> {
  const amount = PLANS[choice.plan].price[choice.period];
  const { id } = await stripe.prices.create(
    {
      product: await ensureProduct(stripe, choice.plan),
      currency: CURRENCY,
      unit_amount: amount,
      recurring: { interval: choice.period },
      lookup_key: lookupKeyOf(choice),
      transfer_lookup_key: true,
      metadata: { plan: choice.plan, period: choice.period },
    },
    { idempotencyKey: `price:${lookupKeyOf(choice)}:${amount}` },
  );
  return id;
}

async function ensureProduct(stripe: Stripe, plan: PlanName): Promise<string> {
  const id = `sys_plan_${plan}`;
  try {
    return (await stripe.products.retrieve(id)).id;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const product = { id, name: `ShareYourSales ${PLANS[plan].label}`, metadata: { plan } };
  return (await stripe.products.create(product, { idempotencyKey: `product:${plan}` })).id;
}
