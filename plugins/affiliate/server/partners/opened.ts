import { PLANS } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { openedFeature } from '@sys/billing/services';
import { AffiliateError } from '../errors.ts';

/** Throws `plan-feature` where the plan of the shop’s owner has no API. */
export async function requireApi(db: Querier, owner: number): Promise<void> {
  const opened = await openedFeature(db, owner, 'api');
  if (!opened.ok) throw new AffiliateError('plan-feature', { plan: opened.by, label: PLANS[opened.by].label });
}
