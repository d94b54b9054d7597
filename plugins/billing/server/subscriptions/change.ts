import { PLANS } from '@sys/config';
import type Stripe from 'stripe';
import type { ChangePreview } from '../../contracts/subscription.ts';
import { changeOf, lookupKeyOf, type Choice } from '../../domain/plans/prices.ts';
import type { StripeHouse } from '../gateway/client.ts';
import { lockObject } from '../lock.ts';
import { ensurePrices } from '../plans/prices.ts';
import { customerOf, requireMerchant } from './customers.ts';
import { BillingError } from './errors.ts';
import { keepQuote, useQuote, type Quote } from './quotes.ts';
import { refreshCustomer } from './refresh.ts';
import { currentOf, subscriptionsOf, type SubscriptionRow } from './rows.ts';
import type { OwnVisit } from './visit.ts';

export interface Held {
  customer: string;
  row: SubscriptionRow;
}

/** The subscription that goes on, as it is at Stripe now; nobody else changes it until the transaction ends. */
export async function holdSubscription(visit: OwnVisit): Promise<Held> {
  const { db, user } = visit;
  await requireMerchant(db, user);
  const customer = await customerOf(db, user);
  if (!customer) throw new BillingError('no-subscription');
  await lockObject(db, customer);
  await refreshCustomer(visit, customer);
  const row = currentOf(await subscriptionsOf(db, user));
  if (!row) throw new BillingError('no-subscription');
  return { customer, row };
}

/** What moving to `to` would cost, of a moment that is kept: what is applied later is what was shown. */
export async function previewChange(visit: OwnVisit, to: Choice): Promise<ChangePreview> {
  const { db, house, user } = visit;
  const held = await holdSubscription(visit);
  const { row } = held;
  const change = allow(row, to);
  const price = PLANS[to.plan].price[to.period];
  const now = change === 'upgrade' || row.status === 'trialing';
  const { dueNow, date } = now && row.status !== 'trialing' ? await askPrice(house, held, to) : nothingDue();
  const from = { plan: row.plan, period: row.period };
  const quote = await keepQuote(db, user, { subscription: row.id, from, to, prorationDate: date, dueNow });
  const at = now ? new Date(date * 1000) : row.periodEndsAt;
  return { quote, when: now ? 'now' : 'later', dueNow, price, at: at.toISOString() };
}

const nothingDue = () => ({ dueNow: 0, date: Math.floor(Date.now() / 1000) });

/** What Stripe would charge at once, and of which moment by its own clock. */
async function askPrice({ stripe, ...house }: StripeHouse, { customer, row }: Held, to: Choice) {
  const items = [{ id: await itemOf(stripe, row.id), price: await priceOf({ stripe, ...house }, to) }];
  const invoice = await stripe.invoices.createPreview({
    customer,
    subscription: row.id,
    subscription_details: { items, proration_behavior: 'always_invoice' },
  });
  const date = invoice.parent?.subscription_details?.subscription_proration_date ?? nothingDue().date;
  return { dueNow: invoice.amount_due, date };
}

/** Whether a subscription may be moved now, and which way that is. */
function allow(row: SubscriptionRow, to: Choice): 'upgrade' | 'downgrade' {
  if (row.status !== 'active' && row.status !== 'trialing') throw new BillingError('unpaid');
  // Who has cancelled says first that they stay.
  if (row.cancelsAt) throw new BillingError('ending');
  const change = changeOf(row, to);
  if (change === 'same') throw new BillingError('same-plan');
  return change;
}

export interface Applied {
  state: 'changed' | 'planned' | 'unpaid';
  /** Where what is due can be paid. */
  url: string | null;
}

/** Does what a quote says, once. */
export async function applyChange(visit: OwnVisit, id: string): Promise<Applied> {
  const { db, house, user, trail } = visit;
  const { row, customer } = await holdSubscription(visit);
  const quote = await useQuote(db, user, id);
  const isStill = quote?.subscription === row.id && changeOf(row, quote.from) === 'same';
  if (!quote || !isStill) throw new BillingError('quote-over');
  const change = allow(row, quote.to);
  await dropPlanned(house.stripe, row);
  const outcome =
    row.status === 'trialing'
      ? await moveTrial(house, row, quote)
      : change === 'upgrade'
        ? await moveUp(house, row, quote)
        : await planDown(house, row, quote);
  await refreshCustomer(visit, customer);
  const subject = { kind: 'subscription', id: row.id };
  trail.push({
    action: 'subscription.moved',
    subject,
    before: quote.from,
    after: { ...quote.to, state: outcome.state },
  });
  return outcome;
}

/** Nothing is due in a trial, so nothing is to be waited for. */
async function moveTrial(house: StripeHouse, { id }: SubscriptionRow, quote: Quote): Promise<Applied> {
  const { stripe } = house;
  const items = [{ id: await itemOf(stripe, id), price: await priceOf(house, quote.to) }];
  await stripe.subscriptions.update(
    id,
    { items, proration_behavior: 'none' },
    { idempotencyKey: `change:${quote.id}` },
  );
  return { state: 'changed', url: null };
}

/** Charged at once for what is left of the period; until that is paid the plan stays what it was. */
async function moveUp(house: StripeHouse, { id }: SubscriptionRow, quote: Quote): Promise<Applied> {
  const { stripe } = house;
  const items = [{ id: await itemOf(stripe, id), price: await priceOf(house, quote.to) }];
  const { pending_update: pending, latest_invoice: invoice } = await stripe.subscriptions.update(
    id,
    {
      items,
      proration_behavior: 'always_invoice',
      payment_behavior: 'pending_if_incomplete',
      proration_date: quote.prorationDate,
      expand: ['latest_invoice'],
    },
    { idempotencyKey: `change:${quote.id}` },
  );
  if (!pending) return { state: 'changed', url: null };
  const url = invoice && typeof invoice !== 'string' ? (invoice.hosted_invoice_url ?? null) : null;
  return { state: 'unpaid', url };
}

/** What was paid is used up first. The schedule says of itself what comes then. */
async function planDown(house: StripeHouse, { id }: SubscriptionRow, quote: Quote): Promise<Applied> {
  const { stripe } = house;
  const schedule = await stripe.subscriptionSchedules.create(
    { from_subscription: id },
    { idempotencyKey: `plan:${quote.id}` },
  );
  const phase = schedule.phases[0]!;
  const price = await priceOf(house, quote.to);
  await stripe.subscriptionSchedules.update(
    schedule.id,
    {
      end_behavior: 'release',
      proration_behavior: 'none',
      metadata: { ...quote.to },
      phases: [
        {
          items: phase.items.map((item) => ({ price: asId(item.price), quantity: item.quantity ?? 1 })),
          start_date: phase.start_date,
          end_date: phase.end_date,
          proration_behavior: 'none',
        },
        {
          items: [{ price, quantity: 1 }],
          duration: { interval: quote.to.period, interval_count: 1 },
          proration_behavior: 'none',
        },
      ],
    },
    { idempotencyKey: `plan-phases:${quote.id}` },
  );
  return { state: 'planned', url: null };
}

/** What was planned for the end of the period is off. */
export async function dropPlanned(stripe: Stripe, { id }: SubscriptionRow): Promise<boolean> {
  const { schedule } = await stripe.subscriptions.retrieve(id);
  if (!schedule) return false;
  await stripe.subscriptionSchedules.release(asId(schedule));
  return true;
}

const asId = (given: string | { id: string }): string => (typeof given === 'string' ? given : given.id);

async function itemOf(stripe: Stripe, subscription: string): Promise<string> {
  const { items } = await stripe.subscriptions.retrieve(subscription);
  return items.data[0]!.id;
}

const priceOf = async (house: StripeHouse, to: Choice): Promise<string> =>
  (await ensurePrices(house)).get(lookupKeyOf(to))!;
