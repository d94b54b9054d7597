import { TIERS, type Tier } from '../programme/rule.ts';

/** Whom a merchant lets in without looking; null: nobody. */
export interface AutoApproval {
  /** Only who is verified. */
  verified: boolean;
  /** Whoever is of this tier or above. */
  tier: Tier;
}

/** Whether a request is approved at once. What the plan has no room for waits for its merchant. */
export function approvesAtOnce(
  rule: AutoApproval | null,
  who: { verified: boolean; tier: Tier; refusedBefore: boolean },
): boolean {
  if (!rule || who.refusedBefore) return false;
  return (who.verified || !rule.verified) && TIERS.indexOf(who.tier) >= TIERS.indexOf(rule.tier);
}
