import type { Move } from '@sys/platform/moves';

/** An influencer who asks to promote a deal. Whoever is banned is so by the shop: for all its deals. */
export const REQUEST_STATES = ['asked', 'approved', 'refused', 'banned', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export type RequestDoer = 'influencer' | 'merchant' | 'system';

export const REQUEST_MOVES = {
  /** By hand, or by the programme’s rules for approving at once. */
  approve: { from: ['asked'], to: 'approved', by: ['merchant', 'system'] },
  refuse: { from: ['asked'], to: 'refused', by: ['merchant'] },
  withdraw: { from: ['asked', 'approved'], to: 'withdrawn', by: ['influencer'] },
  askAgain: { from: ['refused', 'withdrawn'], to: 'asked', by: ['influencer'] },
  ban: { from: ['asked', 'approved', 'refused', 'withdrawn'], to: 'banned', by: ['merchant'] },
  /** They may ask again; their links stay off. */
  lift: { from: ['banned'], to: 'refused', by: ['merchant'] },
} as const satisfies Record<string, Move<RequestState, RequestDoer>>;
export type RequestMove = keyof typeof REQUEST_MOVES;

/** Days that a refused influencer waits before asking again. */
export const ASK_AGAIN_DAYS = 14;

export const mayAskAgain = (refusedAt: Date, now: Date): boolean =>
  now.getTime() - refusedAt.getTime() >= ASK_AGAIN_DAYS * 86_400_000;
