import { PERIODS, PLAN_NAMES, PLANS, type Feature, type Period, type PlanName, type Quota } from '@sys/config/plans';

const MONTHS = 12;

/** What a year in one payment saves, in centimes. */
export const yearSaves = (plan: PlanName): number => PLANS[plan].price.month * MONTHS - PLANS[plan].price.year;

export const hasFeature = (plan: PlanName, feature: Feature): boolean => PLANS[plan].features.includes(feature);

/** Quotas of which a plan has some. */
export const quotasWithin = (plan: PlanName, quotas: readonly Quota[]): Quota[] =>
  quotas.filter((quota) => PLANS[plan].quotas[quota] !== 0);

/** What is paid for. */
export type PaidPlan = Exclude<PlanName, 'free'>;
export const PAID_PLANS = PLAN_NAMES.filter((name): name is PaidPlan => name !== 'free');

export interface PlanChoice {
  plan: PaidPlan;
  period: Period;
}

/** What the link of a price list asks for. */
export function choiceOf(query: URLSearchParams): Partial<PlanChoice> {
  const plan = PAID_PLANS.find((name) => name === query.get('plan'));
  const period = PERIODS.find((name) => name === query.get('period'));
  return { ...(plan && { plan }), ...(period && { period }) };
}
