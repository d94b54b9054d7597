import { GRACE_DAYS, type PlanName } from '@sys/config';
import { highest } from './prices.ts';

/** A subscription as the provider described it last. */
export interface SubscriptionFacts {
  plan: PlanName;
  /** Theirs; what we have never heard of entitles to nothing. */
  status: string;
  /** Since when its oldest open invoice is due; null when none is. */
  unpaidSince: Date | null;
}

export interface Entitlement {
  plan: PlanName;
  /** What there is stays and is shown; nothing is added until the subscription is paid. */
  readOnly: boolean;
  /** Until when an unpaid subscription counts as paid. */
  graceUntil: Date | null;
}

const DAY_MS = 86_400_000;
const FREE: Entitlement = { plan: 'free', readOnly: false, graceUntil: null };

/** What somebody may do by their subscriptions, of which the best counts. */
export function entitlementOf(subscriptions: readonly SubscriptionFacts[], now: Date): Entitlement {
  const each = subscriptions.map((one) => entitledBy(one, now));
  const usable = each.filter(({ readOnly }) => !readOnly);
  const among = usable.some(({ plan }) => plan !== 'free') ? usable : each;
  const plan = highest(among.map((one) => one.plan));
  return among.find((one) => one.plan === plan) ?? FREE;
}

function entitledBy({ plan, status, unpaidSince }: SubscriptionFacts, now: Date): Entitlement {
  if (status === 'trialing' || status === 'active') return { plan, readOnly: false, graceUntil: null };
  if (status !== 'past_due') return FREE;
  const graceUntil = new Date((unpaidSince ?? now).getTime() + GRACE_DAYS * DAY_MS);
  return { plan, readOnly: now >= graceUntil, graceUntil };
}

/** Whether a subscription is over, or never began. */
export const hasEnded = (status: string): boolean => ['canceled', 'incomplete_expired'].includes(status);
