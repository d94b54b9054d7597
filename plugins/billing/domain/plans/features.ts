import { PLAN_NAMES, PLANS, type Feature, type PlanName } from '@sys/config/plans';

export const opens = (plan: PlanName, feature: Feature): boolean => PLANS[plan].features.includes(feature);

/** The smallest plan that opens a feature. */
export const opensFirst = (feature: Feature): PlanName =>
  PLAN_NAMES.find((plan) => opens(plan, feature)) ?? 'enterprise';
