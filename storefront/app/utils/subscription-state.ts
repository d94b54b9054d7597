import type { ChangePreview, MySubscription } from '@sys/billing/contracts';
import type { Period } from '@sys/config/plans';

export type SubscriptionState = 'none' | 'trial' | 'active' | 'ending' | 'grace' | 'read-only' | 'unpaid';
type Subscription = NonNullable<MySubscription['subscription']>;

/** Where a subscription stands, for who has it. */
export function stateOf({
  subscription,
  readOnly,
}: Pick<MySubscription, 'subscription' | 'readOnly'>): SubscriptionState {
  if (!subscription) return 'none';
  if (readOnly) return 'read-only';
  if (subscription.status === 'past_due') return 'grace';
  if (subscription.status !== 'trialing' && subscription.status !== 'active') return 'unpaid';
  if (subscription.cancelsAt) return 'ending';
  return subscription.status === 'trialing' ? 'trial' : 'active';
}

/** The day of the first payment of the full price after a change: another rhythm begins with the change itself. */
export function nextPayment(
  { when, at }: Pick<ChangePreview, 'when' | 'at'>,
  { status, period, periodEndsAt }: Pick<Subscription, 'status' | 'period' | 'periodEndsAt'>,
  to: Period,
): string {
  if (when === 'later' || status === 'trialing' || period === to) return periodEndsAt;
  return onePeriodAfter(at, to);
}

/** The same day of the month, or its last where there is none. */
function onePeriodAfter(iso: string, period: Period): string {
  const from = new Date(iso);
  const next = new Date(from);
  next.setUTCDate(1);
  next.setUTCMonth(from.getUTCMonth() + (period === 'year' ? 12 : 1));
  const days = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  next.setUTCDate(Math.min(from.getUTCDate(), days));
  return next.toISOString();
}
