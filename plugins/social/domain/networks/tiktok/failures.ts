import type { Failure, FailureKind } from '../../delivery/failure.ts';

/** What can go wrong at TikTok, by our own codes, and what is to be done about it. */
const MEANINGS = {
  /** Out of order for a moment. */
  'tiktok-away': { kind: 'retry' },
  // Its limits are counted by the minute.
  'tiktok-busy': { kind: 'retry', seconds: 60 },
  'tiktok-token': { kind: 'account' },
  /** Its owner did not let us do this. */
  'tiktok-scope': { kind: 'account' },
  // Each of the three is counted over the last 24 hours, so room may come at any time.
  'tiktok-too-many-posts': { kind: 'quota', seconds: 3_600 },
  'tiktok-too-many-drafts': { kind: 'quota', seconds: 3_600 },
  'tiktok-too-many-users': { kind: 'quota', seconds: 3_600 },
  'tiktok-banned': { kind: 'stop' },
  'tiktok-risk': { kind: 'stop' },
  /** Our addresses are not proven to be ours. */
  'tiktok-domain': { kind: 'stop' },
  /** Who may see it is not what the account lets choose any more. */
  'tiktok-privacy': { kind: 'stop' },
  'tiktok-unaudited': { kind: 'stop' },
  'tiktok-branded-private': { kind: 'stop' },
  'tiktok-undisclosed': { kind: 'stop' },
  'tiktok-duration': { kind: 'stop' },
  'tiktok-video': { kind: 'stop' },
  'tiktok-picture': { kind: 'stop' },
  'tiktok-unfetchable': { kind: 'stop' },
  'tiktok-refused': { kind: 'stop' },
  /** Withdrawn in TikTok before it was done. */
  'tiktok-cancelled': { kind: 'stop' },
  /** What was begun is over, or came to nothing at TikTok: all of it again. */
  'tiktok-begun': { kind: 'rebuild' },
  /** Not to be seen by everybody: taken down, hidden, or never public. */
  'tiktok-not-visible': { kind: 'stop' },
} as const satisfies Record<string, { kind: FailureKind; seconds?: number }>;

export type TikTokFailure = keyof typeof MEANINGS;

/** All of them, each of which has a text. */
export const TIKTOK_FAILURES = Object.keys(MEANINGS) as TikTokFailure[];

export function failing(code: TikTokFailure, said: Failure['said']): Failure {
  const { kind, seconds }: { kind: FailureKind; seconds?: number } = MEANINGS[code];
  return { kind, code, said, ...(seconds === undefined ? {} : { seconds }) };
}
