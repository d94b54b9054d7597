import type { Move } from '@sys/platform/moves';

export const PAYOUT_STATES = ['prepared', 'agreed', 'sent', 'confirmed', 'failed'] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];
/** `finance` prepares and sends, `second` is another person of the finances. */
export type PayoutDoer = 'system' | 'finance' | 'second';

/** What timed out is still `sent`: it may have arrived, and only somebody who has looked at the bank says otherwise. */
export const PAYOUT_MOVES = {
  agree: { from: ['prepared'], to: 'agreed', by: ['second'] },
  send: { from: ['agreed'], to: 'sent', by: ['finance'] },
  confirm: { from: ['sent'], to: 'confirmed', by: ['finance'] },
  /** The bank sent it back: all of it is due again. */
  fail: { from: ['sent'], to: 'failed', by: ['finance'] },
  giveUp: { from: ['prepared', 'agreed'], to: 'failed', by: ['finance', 'system'] },
} as const satisfies Record<string, Move<PayoutState, PayoutDoer>>;
export type PayoutMove = keyof typeof PAYOUT_MOVES;
