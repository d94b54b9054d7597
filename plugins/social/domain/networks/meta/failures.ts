import type { FailureKind } from '../../delivery/failure.ts';

/** What can go wrong at Meta, by our own codes, and what is to be done about it. */
const MEANINGS = {
  /** Out of order for a moment. */
  'meta-away': { kind: 'retry' },
  /** We have asked too much of it for now. */
  'meta-busy': { kind: 'retry' },
  'meta-slow-fetch': { kind: 'retry' },
  'meta-unfetchable': { kind: 'stop' },
  'meta-token-expired': { kind: 'account' },
  'meta-token-revoked': { kind: 'account' },
  'meta-password-changed': { kind: 'account' },
  /** Its owner has to sign in there and put something right. */
  'meta-checkpoint': { kind: 'account' },
  'meta-token': { kind: 'account' },
  'meta-permission': { kind: 'account' },
  /** What was asked of is not there, or not ours to see. */
  'meta-unreadable': { kind: 'stop' },
  'meta-refused': { kind: 'stop' },
  'instagram-settling': { kind: 'retry', seconds: 60 },
  'instagram-not-ready': { kind: 'wait', seconds: 60 },
  'instagram-container': { kind: 'rebuild' },
  // The day that counts is the one before each post, so room may come at any time.
  'instagram-quota': { kind: 'quota', seconds: 3_600 },
  'instagram-action-block': { kind: 'stop' },
  'instagram-restricted': { kind: 'stop' },
  'instagram-video': { kind: 'stop' },
  'instagram-cover': { kind: 'stop' },
  'instagram-size': { kind: 'stop' },
  'instagram-type': { kind: 'stop' },
  'instagram-aspect': { kind: 'stop' },
  'instagram-caption': { kind: 'stop' },
  'instagram-carousel': { kind: 'stop' },
  'facebook-blocked': { kind: 'stop' },
  'facebook-duplicate': { kind: 'stop' },
  'facebook-link': { kind: 'stop' },
  'facebook-photo': { kind: 'stop' },
  'facebook-upload': { kind: 'rebuild' },
  'facebook-video': { kind: 'stop' },
} as const satisfies Record<string, { kind: FailureKind; seconds?: number }>;

export type MetaFailure = keyof typeof MEANINGS;

/** All of them, each of which has a text. */
export const META_FAILURES = Object.keys(MEANINGS) as MetaFailure[];

export const meaningOf = (code: MetaFailure): { kind: FailureKind; seconds?: number } => MEANINGS[code];
