import { PLANS } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import type Stripe from 'stripe';
import type { Merchant } from './customers.ts';
import { subscriptionPage } from './pages.ts';
import { subscriptionOf, type ReadCustomer } from './read.ts';
import type { SubscriptionRow } from './rows.ts';

const DAY_MS = 86_400_000;
/** As early as Stripe tells of it. */
const BEFORE_TRIAL_ENDS_MS = 3 * DAY_MS;

/** Tells a merchant what their subscription needs of them: each trial once, each failed attempt once. */
export async function tellMerchant(
  db: Querier,
  merchant: Merchant,
  { subscriptions, invoices }: ReadCustomer,
  now: Date,
): Promise<void> {
  for (const { row } of subscriptions) {
    if (isTrialEnding(row, now)) await tellTrialEnding(db, merchant, row);
    if (row.status !== 'past_due') continue;
    const unpaid = invoices.find((invoice) => invoice.status === 'open' && subscriptionOf(invoice) === row.id);
    if (unpaid && unpaid.attempt_count > 0) await tellPaymentFailed(db, merchant, row, unpaid, now);
  }
}

const isTrialEnding = ({ status, trialEndsAt, cancelsAt }: SubscriptionRow, now: Date): boolean =>
  status === 'trialing' && !cancelsAt && trialEndsAt !== null && trialEndsAt.getTime() - now.getTime() <= BEFORE_TRIAL_ENDS_MS; // prettier-ignore

async function tellTrialEnding(db: Querier, { id, shopName, locale }: Merchant, row: SubscriptionRow): Promise<void> {
  await notify(db, {
    user: id,
    kind: 'trial-ending',
    locale,
    key: row.id,
    data: {
      name: shopName,
      plan: PLANS[row.plan].label,
      endsAt: row.trialEndsAt!.toISOString(),
      priceCentimes: row.price,
      period: row.period,
      manageUrl: subscriptionPage(locale),
    },
  });
}

/** Tells a merchant, once, that a trial was ended since there has been one, and what they may do. */
export async function tellTrialRefused(
  db: Querier,
  { id, shopName, locale }: Merchant,
  row: SubscriptionRow,
): Promise<void> {
  const data = { name: shopName, plan: PLANS[row.plan].label, plansUrl: subscriptionPage(locale) };
  await notify(db, { user: id, kind: 'trial-refused', locale, key: row.id, data });
}

async function tellPaymentFailed(
  db: Querier,
  { id, shopName, locale }: Merchant,
  { plan }: SubscriptionRow,
  invoice: Stripe.Invoice,
  now: Date,
): Promise<void> {
  const next = invoice.next_payment_attempt;
  await notify(db, {
    user: id,
    kind: 'payment-failed',
    locale,
    key: `${invoice.id}:${invoice.attempt_count}`,
    data: {
      name: shopName,
      plan: PLANS[plan].label,
      centimes: invoice.amount_remaining,
      at: now.toISOString(),
      ...(next ? { nextTryAt: new Date(next * 1000).toISOString() } : {}),
      updateUrl: subscriptionPage(locale),
    },
  });
}
