import { META_FAILURES, type MetaFailure } from './networks/meta/failures.ts';
import { TIKTOK_FAILURES, type TikTokFailure } from './networks/tiktok/failures.ts';

/** What keeps a delivery from getting on that no network said. */
const OURS = [
  /** The call was made, and its answer never came. */
  'no-answer',
  /** Looked for at the network, and not found. */
  'not-found-there',
  'account-broken', 'account-disconnected', 'account-away',
  'link-off', 'media-gone', 'does-not-fit',
] as const; // prettier-ignore

export type FailureCode = MetaFailure | TikTokFailure | (typeof OURS)[number];
/** Each of them has a text, and says what to do, in every language. */
export const FAILURE_CODES: readonly FailureCode[] = [...META_FAILURES, ...TIKTOK_FAILURES, ...OURS];
