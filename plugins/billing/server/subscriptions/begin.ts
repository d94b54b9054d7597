import { randomUUID } from 'node:crypto';
import { TRIAL_DAYS, type Locale } from '@sys/config';
import type Stripe from 'stripe';
import { lookupKeyOf, type Choice } from '../../domain/plans/prices.ts';
import { ensurePrices } from '../plans/prices.ts';
import { customerOf, ensureCustomer, requireMerchant } from './customers.ts';
import { BillingError } from './errors.ts';
import { subscriptionPage, subscriptionPageAfter } from './pages.ts';
import { refreshCustomer } from './refresh.ts';
import { currentOf, subscriptionsOf } from './rows.ts';
import { isTrialOpen } from './trials.ts';
import type { OwnVisit } from './visit.ts';

/** To the page on which a first subscription is begun, with a trial for who has had none. */
export async function openSubscription(
  visit: OwnVisit,
  { locale, ...choice }: Choice & { locale: Locale },
): Promise<string> {
  const { db, house, user } = visit;
  const { stripe } = house;
  const merchant = await requireMerchant(db, user);
  const customer = await ensureCustomer(db, stripe, merchant);
  // As it is there, not as events have told of it so far: nobody shall pay two.
  await refreshCustomer(visit, customer);
  if (currentOf(await subscriptionsOf(db, user))) throw new BillingError('subscribed');
  await closeOthers(stripe, customer);
  const trial = await isTrialOpen(db, merchant);
  const prices = await ensurePrices(house);
  const session = await stripe.checkout.sessions.create(
    {
      mode: 'subscription',
      customer,
      client_reference_id: `user:${user}`,
      line_items: [{ price: prices.get(lookupKeyOf(choice))!, quantity: 1 }],
      adaptive_pricing: { enabled: false },
      allowed_payment_method_types: ['card'],
      // The card is what tells one trial from another.
      payment_method_collection: 'always',
      ...(trial ? { subscription_data: { trial_period_days: TRIAL_DAYS, trial_settings: AFTER_TRIAL } } : {}),
      locale: locale === 'ar' ? 'auto' : locale,
      success_url: subscriptionPageAfter(locale, 'checkout'),
      cancel_url: subscriptionPage(locale),
    },
    { idempotencyKey: `subscribe:${randomUUID()}` },
  );
  if (!session.url) throw new Error(`The checkout ${session.id} has no page.`);
  visit.trail.push({
    action: 'subscription.asked',
    subject: { kind: 'user', id: String(user) },
    after: { plan: choice.plan, period: choice.period, trial },
  });
  return session.url;
}

/** Whose card is gone by then is not left owing. */
const AFTER_TRIAL = { end_behavior: { missing_payment_method: 'cancel' } } as const;

/** Pages that were left open: of two that are paid, two subscriptions would come. */
async function closeOthers(stripe: Stripe, customer: string): Promise<void> {
  const { data } = await stripe.checkout.sessions.list({ customer, status: 'open', limit: 100 });
  for (const { id } of data) await stripe.checkout.sessions.expire(id);
}

/** To Stripe's page on which cards and addresses are changed and invoices are found. */
export async function openPortal({ db, house, user }: OwnVisit, locale: Locale): Promise<string> {
  await requireMerchant(db, user);
  const customer = await customerOf(db, user);
  if (!customer) throw new BillingError('no-customer');
  const { url } = await house.stripe.billingPortal.sessions.create({
    customer,
    return_url: subscriptionPageAfter(locale, 'portal'),
    locale: locale === 'ar' ? 'auto' : locale,
  });
  return url;
}
