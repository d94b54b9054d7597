/** Why something was not done: `error.details.code`, with `error.details.problems` where there is more to say. */
export const SOCIAL_ERRORS = [
  'wrong-state', 'invalid',
  // Accounts.
  'no-network', 'no-account', 'flow-over', 'away', 'denied', 'nothing-to-connect',
  // Media.
  'media-refused',
  // Publications.
  'no-publication', 'no-delivery', 'no-link', 'no-media', 'publication-quota', 'not-publishable', 'too-late',
  'wish-used',
] as const; // prettier-ignore
export type SocialErrorCode = (typeof SOCIAL_ERRORS)[number];
