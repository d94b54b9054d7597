/** Why something was not done: `error.details.code`, with `error.details.problems` where there is more to say. */
export const SOCIAL_ERRORS = [
  'not-influencer', 'plan-feature', 'wrong-state', 'changed-meanwhile', 'invalid',
  // Accounts.
  'no-network', 'no-account', 'flow-over', 'account-of-another', 'away', 'denied',
  'no-network', 'no-account', 'flow-over', 'account-of-another', 'away', 'denied', 'nothing-to-connect',
  // Media.
  'media-refused',
  'no-network', 'no-account', 'flow-over', 'account-of-another', 'away', 'denied', 'nothing-to-connect',
  // Publications.
  'no-publication', 'no-delivery', 'no-link', 'no-media', 'publication-quota', 'not-publishable', 'too-late',
  'wish-used',
] as const; // prettier-ignore
export type SocialErrorCode = (typeof SOCIAL_ERRORS)[number];
