import type { Move } from '@sys/platform/moves';

/**
 * Where a message stands. `suspected`: it looks like spam and is put aside, for somebody to look at; nobody is written to
 * about it.
 */
export const MESSAGE_STATES = ['new', 'in_progress', 'answered', 'closed', 'suspected'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

const OPEN = ['new', 'in_progress', 'answered'] as const;
const staff = ['staff'] as const;

/** Every way a message can go; what is not here does not happen. */
export const MESSAGE_MOVES = {
  take: { from: ['new', 'in_progress', 'answered'], to: 'in_progress', by: staff },
  answer: { from: OPEN, to: 'answered', by: staff },
  close: { from: OPEN, to: 'closed', by: staff },
  reopen: { from: ['closed'], to: 'in_progress', by: staff },
  suspect: { from: ['new', 'in_progress'], to: 'suspected', by: staff },
  clear: { from: ['suspected'], to: 'new', by: staff },
} as const satisfies Record<string, Move<MessageState, 'staff'>>;
export type MessageMove = keyof typeof MESSAGE_MOVES;
