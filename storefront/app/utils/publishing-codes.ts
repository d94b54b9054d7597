import { META_FAILURES, PUBLISH_PROBLEMS, TIKTOK_FAILURES } from '@sys/social/domain';

/*
 * The codes that have a text in i18n/locales/…/publishing.json, without the schemas of the contracts, which a browser has no
 * use for; the test beside this file holds them against the contracts, and the texts against them.
 */
export const PROBLEM_TEXTS: readonly string[] = PUBLISH_PROBLEMS;
export const FAILURE_TEXTS: readonly string[] = [
  ...META_FAILURES,
  ...TIKTOK_FAILURES,
  'no-answer', 'not-found-there', 'account-broken', 'account-disconnected', 'account-away', 'link-off', 'media-gone', 'does-not-fit',
]; // prettier-ignore
export const REFUSAL_TEXTS: readonly string[] = [
  'type', 'damaged', 'too-large', 'too-small', 'too-many-pixels', 'crop', 'no-video', 'in-pieces', 'busy', 'too-many', 'codec',
]; // prettier-ignore
/** Those that an influencer can meet; the others are of connecting accounts, and of the panel. */
export const ERROR_TEXTS: readonly string[] = [
  'wrong-state', 'invalid', 'no-account', 'away', 'media-refused', 'no-publication', 'no-delivery', 'no-link', 'no-media',
  'publication-quota', 'not-publishable', 'too-late', 'wish-used', 'no-text-service',
]; // prettier-ignore
