import type { Move } from '@sys/platform/moves';

/** An account at a network. What is broken has its access still, which the network takes no more. */
export const ACCOUNT_STATES = ['connected', 'broken', 'disconnected'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];
export type AccountDoer = 'system' | 'owner';

export const ACCOUNT_MOVES = {
  break: { from: ['connected'], to: 'broken', by: ['system'] },
  /** The network takes it again: its owner has put right there what was wrong. */
  mend: { from: ['broken'], to: 'connected', by: ['system', 'owner'] },
  /** With a new access. One that lets us do too little comes back broken. */
  connect: { from: ['connected', 'broken', 'disconnected'], to: 'connected', by: ['owner'] },
  disconnect: { from: ['connected', 'broken'], to: 'disconnected', by: ['owner'] },
} as const satisfies Record<string, Move<AccountState, AccountDoer>>;
