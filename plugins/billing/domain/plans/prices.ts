import type { Period, PlanName } from '@sys/config';

export interface Choice {
  plan: PlanName;
  period: Period;
}

const ORDER: readonly PlanName[] = ['free', 'starter', 'pro', 'enterprise'];
const rank = (plan: PlanName) => ORDER.indexOf(plan);

/** By which a price of ours is found at the provider. */
export const lookupKeyOf = ({ plan, period }: Choice): string => `sys_${plan}_${period}`;

/** What a price there is of; null when it is none of ours. It bears both as metadata, which outlast its lookup key. */
export function choiceOf(metadata: Readonly<Record<string, string>>): Choice | null {
  const { plan, period } = metadata;
  const known = ORDER.find((name) => name === plan && name !== 'free');
  return known && (period === 'month' || period === 'year') ? { plan: known, period } : null;
}

export type Change = 'same' | 'upgrade' | 'downgrade';

/**
 * What moving from one to the other is. An upgrade holds at once and is paid at once: more is given, or more is paid
 * ahead. A downgrade waits for the end of what was paid.
 */
export function changeOf(from: Choice, to: Choice): Change {
  if (from.plan !== to.plan) return rank(to.plan) > rank(from.plan) ? 'upgrade' : 'downgrade';
  if (from.period === to.period) return 'same';
  return to.period === 'year' ? 'upgrade' : 'downgrade';
}

/** The highest of several. */
export const highest = (plans: readonly PlanName[]): PlanName =>
  plans.reduce<PlanName>((best, plan) => (rank(plan) > rank(best) ? plan : best), 'free');
