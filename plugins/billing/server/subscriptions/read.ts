import type Stripe from 'stripe';
import { PermanentError } from '@sys/platform/services';
import { choiceOf } from '../../domain/plans/prices.ts';
import type { StripeHouse } from '../gateway/client.ts';
import type { SubscriptionRow } from './rows.ts';

const at = (seconds: number) => new Date(seconds * 1000);
const maybeAt = (seconds: number | null | undefined) => (seconds ? at(seconds) : null);

/** A subscription and the fingerprint of the card that pays it. */
export interface ReadSubscription {
  row: SubscriptionRow;
  card: string | null;
}

export interface ReadCustomer {
  subscriptions: ReadSubscription[];
  invoices: Stripe.Invoice[];
}

/** Everything of a customer that we keep, as Stripe knows it now. */
export async function readCustomer({ stripe, live }: StripeHouse, customer: string): Promise<ReadCustomer> {
  const [found, billed] = [
    await stripe.subscriptions.list({
      customer,
      status: 'all',
      limit: 100,
      expand: ['data.default_payment_method', 'data.schedule'],
    }),
    await stripe.invoices.list({ customer, limit: 100 }),
  ];
  const invoices = billed.data.filter(({ status }) => status !== 'draft');
  const subscriptions: ReadSubscription[] = [];
  for (const subscription of found.data.toReversed()) {
    if (subscription.livemode !== live) throw new PermanentError(`${subscription.id} is of the other mode.`);
    const row = rowOf(subscription, invoices);
    if (row) subscriptions.push({ row, card: cardOf(subscription) });
  }
  return { subscriptions, invoices };
}

/** Null for one that is to none of our plans: somebody made it by hand, and it opens nothing here. */
function rowOf(subscription: Stripe.Subscription, invoices: readonly Stripe.Invoice[]): SubscriptionRow | null {
  const item = subscription.items.data[0];
  const choice = item && choiceOf(item.price.metadata);
  if (!choice) return null;
  const periodEndsAt = at(item.current_period_end);
  return {
    id: subscription.id,
    ...choice,
    price: item.price.unit_amount ?? 0,
    status: subscription.status,
    beganAt: at(subscription.start_date),
    trialEndsAt: maybeAt(subscription.trial_end),
    periodEndsAt,
    cancelsAt: maybeAt(subscription.cancel_at) ?? (subscription.cancel_at_period_end ? periodEndsAt : null),
    endedAt: maybeAt(subscription.ended_at),
    unpaidSince: subscription.status === 'past_due' ? unpaidSince(subscription.id, invoices) : null,
    next: nextOf(subscription.schedule, periodEndsAt),
  };
}

/** The subscription that an invoice is of. */
export const subscriptionOf = ({ parent }: Stripe.Invoice): string | null => {
  const given = parent?.subscription_details?.subscription;
  return typeof given === 'string' ? given : (given?.id ?? null);
};

function unpaidSince(subscription: string, invoices: readonly Stripe.Invoice[]): Date | null {
  const open = invoices.filter((invoice) => invoice.status === 'open' && subscriptionOf(invoice) === subscription);
  return open.length > 0 ? at(Math.min(...open.map(({ created }) => created))) : null;
}

/** What was planned for the end of the period; the schedule says of itself which plan that is. */
function nextOf(schedule: Stripe.Subscription['schedule'], periodEndsAt: Date): SubscriptionRow['next'] {
  if (!schedule || typeof schedule === 'string' || schedule.status !== 'active') return null;
  const choice = choiceOf(schedule.metadata ?? {});
  const later = schedule.phases.some(({ start_date: start }) => at(start) >= periodEndsAt);
  return choice && later ? { ...choice, at: periodEndsAt } : null;
}

function cardOf({ default_payment_method: method }: Stripe.Subscription): string | null {
  return method && typeof method !== 'string' ? (method.card?.fingerprint ?? null) : null;
}
