import type { Feature, PlanName } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { opens, opensFirst } from '../domain/plans/features.ts';
import { planOf } from './subscriptions/rows.ts';

/** `by` is the smallest plan that opens it. */
export type Opened = { ok: true } | { ok: false; plan: PlanName; by: PlanName };

/** Whether the plan of somebody who sells opens a feature. What is unpaid is still to look at. */
export async function openedFeature(db: Querier, user: number, feature: Feature, now = new Date()): Promise<Opened> {
  const { plan } = await planOf(db, user, now);
  return opens(plan, feature) ? { ok: true } : { ok: false, plan, by: opensFirst(feature) };
}
