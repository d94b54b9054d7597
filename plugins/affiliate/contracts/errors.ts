/** Why something was not done: `error.details.code`, with `error.details.errors` (field and message) where there are more. */
export const AFFILIATE_ERRORS = [
  'no-shop', 'not-verified', 'no-deal', 'no-programme', 'programme-problems', 'no-request', 'asked-already', 'ask-later',
  'banned', 'affiliate-quota', 'not-influencer', 'wrong-state', 'changed-meanwhile', 'no-link', 'too-many-links',
  'not-approved', 'code-taken', 'code-refused', 'range-too-long', 'no-commission', 'no-payout', 'second-person',
  'export-too-long',
  'no-key', 'too-many-keys', 'no-hook', 'too-many-hooks', 'no-message', 'plan-feature', 'in-flight', 'key-reused',
  'not-signed', 'too-many-sites', 'no-site', 'host-refused', 'not-shown', 'landing-refused', 'calls-used-up', 'invalid', 'no-sale',
  'click-refused',
  'export-waiting', 'no-export', 'not-permitted', 'own-commission', 'fixed-rule',
  // Of requests.
  'own-shop',
  'no-coupon-here', 'coupon-already',
  // Payouts.
  'month-open', 'payout-refused', 'no-debtor', 'several-months', 'no-file', 'file-used', 'file-differs',
] as const; // prettier-ignore
export type AffiliateErrorCode = (typeof AFFILIATE_ERRORS)[number];
