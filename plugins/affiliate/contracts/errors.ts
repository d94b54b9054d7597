/** Why something was not done: `error.details.code`, with `error.details.errors` (field and message) where there are more. */
export const AFFILIATE_ERRORS = [
  'no-shop', 'not-verified', 'no-deal', 'no-programme', 'programme-problems', 'no-request', 'asked-already', 'ask-later',
  'banned', 'affiliate-quota', 'not-influencer', 'wrong-state', 'changed-meanwhile', 'no-link', 'too-many-links',
  'not-approved', 'code-taken', 'code-refused', 'range-too-long', 'no-commission', 'no-payout', 'second-person',
  'export-too-long',
  'export-waiting', 'no-export', 'not-permitted', 'own-commission', 'fixed-rule', 'plan-feature',
  // Of requests.
  'own-shop',
] as const; // prettier-ignore
export type AffiliateErrorCode = (typeof AFFILIATE_ERRORS)[number];
