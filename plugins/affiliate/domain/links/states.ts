import type { Move } from '@sys/platform/moves';

export const LINK_STATES = ['live', 'disabled'] as const;
export type LinkState = (typeof LINK_STATES)[number];
export type LinkDoer = 'influencer' | 'merchant' | 'system';

export const LINK_MOVES = {
  disable: { from: ['live'], to: 'disabled', by: ['influencer', 'merchant', 'system'] },
  enable: { from: ['disabled'], to: 'live', by: ['influencer'] },
} as const satisfies Record<string, Move<LinkState, LinkDoer>>;
export type LinkMove = keyof typeof LINK_MOVES;

/** Only who switched a link off themselves may switch it on, and only while they may promote the deal. */
export const mayEnable = (disabledBy: LinkDoer, request: string): boolean =>
  disabledBy === 'influencer' && request === 'approved';
