import type { Period } from '@sys/config';

export interface Counted {
  status: string;
  period: Period;
  /** Centimes each period. */
  price: number;
  beganAt: Date;
  trialEndsAt: Date | null;
  endedAt: Date | null;
}

const MONTHS: Record<Period, number> = { month: 1, year: 12 };
/** What is owed counts until it is given up: that it is late is counted apart. */
const OF_REVENUE = ['active', 'past_due'];
const WINDOW_MS = 30 * 86_400_000;

export interface Revenue {
  monthly: number;
  paying: number;
  trials: number;
  unpaid: number;
  churn: { ended: number; of: number };
}

export function revenueOf(subscriptions: readonly Counted[], now: Date): Revenue {
  const having = (...statuses: string[]) => subscriptions.filter(({ status }) => statuses.includes(status));
  const monthly = having(...OF_REVENUE).reduce((sum, { price, period }) => sum + price / MONTHS[period], 0);
  const before = new Date(now.getTime() - WINDOW_MS);
  const thirtyDaysAgo = subscriptions.filter((one) => paidAt(one, before));
  return {
    monthly: Math.round(monthly),
    paying: having('active').length,
    trials: having('trialing').length,
    unpaid: having('past_due').length,
    churn: { ended: thirtyDaysAgo.filter(({ endedAt }) => endedAt !== null).length, of: thirtyDaysAgo.length },
  };
}

function paidAt({ beganAt, trialEndsAt, endedAt }: Counted, at: Date): boolean {
  return beganAt <= at && (trialEndsAt === null || trialEndsAt <= at) && (endedAt === null || endedAt > at);
}
