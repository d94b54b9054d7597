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
  // The text service.
  'no-text-service',
  // The manager.
  'no-post', 'no-template', 'no-experiment', 'changed-meanwhile', 'own-review', 'under-way', 'in-use',
] as const; // prettier-ignore
export type SocialErrorCode = (typeof SOCIAL_ERRORS)[number];
