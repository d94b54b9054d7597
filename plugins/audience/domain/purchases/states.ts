import type { Move } from '@sys/platform/moves';

/** Of one purchase told to one platform. */
export const PURCHASE_STATES = ['due', 'sent', 'refused', 'given-up', 'withdrawn'] as const;
export type PurchaseState = (typeof PURCHASE_STATES)[number];

export const PURCHASE_MOVES = {
  send: { from: ['due'], to: 'sent', by: ['system'] },
  /** Tried again later. */
  wait: { from: ['due'], to: 'due', by: ['system'] },
  /** The platform will never take it as it is. */
  refuse: { from: ['due'], to: 'refused', by: ['system'] },
  /** Tried often enough, or too old to be taken. */
  giveUp: { from: ['due'], to: 'given-up', by: ['system'] },
  /** Whoever bought does not allow it any more. */
  withdraw: { from: ['due'], to: 'withdrawn', by: ['system', 'buyer'] },
} as const satisfies Record<string, Move<PurchaseState, 'system' | 'buyer'>>;
export type PurchaseMove = keyof typeof PURCHASE_MOVES;
