import { publish } from '@sys/platform/services';
import { billingEvents } from '../../contracts/events.ts';
import { entitlementOf, hasEnded } from '../../domain/plans/entitlement.ts';
import { lockObject } from '../lock.ts';
import { merchantOf, userOf } from './customers.ts';
import { keepInvoices } from './invoices.ts';
import { readCustomer, type ReadCustomer } from './read.ts';
import { keepSubscription, subscriptionsOf, type SubscriptionRow } from './rows.ts';
import { tellMerchant, tellTrialRefused } from './tell.ts';
import { claimTrial } from './trials.ts';
import type { Visit } from './visit.ts';

/**
 * Reads a customer again and writes what is new, in the caller's transaction. What events say and in which order they
 * come does not matter: what counts is what Stripe knows at this moment, and who asks at the same time waits. Resolves
 * to what was new.
 */
export async function refreshCustomer(visit: Visit, customer: string, now = new Date()): Promise<string[]> {
  const { db, house, trail } = visit;
  await lockObject(db, customer);
  // A customer of another system at the same Stripe, or one that has left.
  const user = await userOf(db, customer);
  if (user === null) return [];
  let read = await readCustomer(house, customer);
  if (await refuseTrials(visit, user, read)) read = await readCustomer(house, customer);
  await keepInvoices(db, user, read.invoices);

  const before = await subscriptionsOf(db, user);
  const news: { before: SubscriptionRow | null; after: SubscriptionRow }[] = [];
  for (const { row } of read.subscriptions) {
    const known = before.find(({ id }) => id === row.id) ?? null;
    await keepSubscription(db, user, row);
    if (!known || !isSame(known, row)) news.push({ before: known, after: row });
  }
  const merchant = await merchantOf(db, user);
  if (merchant) await tellMerchant(db, merchant, read, now);
  if (news.length === 0) return [];

  const { plan, readOnly } = entitlementOf(await subscriptionsOf(db, user), now);
  const payload = billingEvents['subscription.changed'].parse({ user, plan, readOnly });
  await publish(db, { name: 'subscription.changed', payload });
  for (const { before, after } of news) {
    trail.push({
      action: 'subscription.changed',
      subject: { kind: 'subscription', id: after.id },
      before: before && inShort(before),
      after: inShort(after),
    });
  }
  return news.map(({ after }) => `${after.id} ${after.status} ${after.plan}`);
}

/** Ends trials of who has had one. They were told on the page that the first is free, and nothing is charged. */
async function refuseTrials({ db, house, trail }: Visit, user: number, read: ReadCustomer): Promise<boolean> {
  const merchant = await merchantOf(db, user);
  let refused = false;
  for (const { row, card } of read.subscriptions) {
    if (row.status !== 'trialing' || !merchant || (await claimTrial(db, merchant, row.id, card))) continue;
    await house.stripe.subscriptions.cancel(row.id, {}, { idempotencyKey: `trial-refused:${row.id}` });
    trail.push({ action: 'subscription.trial-refused', subject: { kind: 'subscription', id: row.id } });
    await tellTrialRefused(db, merchant, row);
    refused = true;
  }
  return refused;
}

const isSame = (one: SubscriptionRow, other: SubscriptionRow): boolean =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));

/** In one order, whoever made it. */
const comparable = (row: SubscriptionRow) => [
  row.plan,
  row.period,
  row.price,
  row.status,
  row.trialEndsAt,
  row.periodEndsAt,
  row.cancelsAt,
  row.endedAt,
  row.unpaidSince,
  row.next && [row.next.plan, row.next.period, row.next.at],
];

const inShort = ({ plan, period, status, cancelsAt, next }: SubscriptionRow) => ({
  plan,
  period,
  status,
  ...(cancelsAt && !hasEnded(status) ? { cancelsAt } : {}),
  ...(next ? { next: `${next.plan} ${next.period}` } : {}),
});
