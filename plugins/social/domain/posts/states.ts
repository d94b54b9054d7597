import type { Move } from '@sys/platform/moves';

/** A post of the house, from its first draft to what its publication came to. */
export const POST_STATES = ['draft', 'review', 'planned', 'ended', 'dropped'] as const;
export type PostState = (typeof POST_STATES)[number];
export type PostDoer = 'author' | 'reviewer' | 'system';

export const POST_MOVES = {
  /** Its words, files, accounts or time. */
  edit: { from: ['draft'], to: 'draft', by: ['author'] },
  submit: { from: ['draft'], to: 'review', by: ['author'] },
  /** Where nobody has to approve it. */
  plan: { from: ['draft'], to: 'planned', by: ['author'] },
  /** By somebody else than who wrote or submitted it. */
  approve: { from: ['review'], to: 'planned', by: ['reviewer'] },
  refuse: { from: ['review'], to: 'draft', by: ['reviewer'] },
  /** Back to the desk: of what is planned, only while nothing of it has begun. */
  recall: { from: ['review', 'planned'], to: 'draft', by: ['author'] },
  /** To another time; approved words stay approved. */
  move: { from: ['planned'], to: 'planned', by: ['author'] },
  moveReviewed: { from: ['review'], to: 'review', by: ['author'] },
  drop: { from: ['draft', 'review', 'planned'], to: 'dropped', by: ['author'] },
  /** All parts of its publication are over. */
  end: { from: ['planned'], to: 'ended', by: ['system'] },
} as const satisfies Record<string, Move<PostState, PostDoer>>;
export type PostMove = keyof typeof POST_MOVES;

/** The move by which a post goes to another time from where it stands; null where it has none to go to. */
export const timeMoveOf = (state: PostState): PostMove | null =>
  state === 'draft' ? 'edit' : state === 'review' ? 'moveReviewed' : state === 'planned' ? 'move' : null;

/** Of a planned post: whether nothing of it has begun at any network. What was cancelled never will. */
export const isUntouched = (parts: readonly { state: string; begun: boolean }[]): boolean =>
  parts.every(({ state, begun }) => state === 'cancelled' || (!begun && (state === 'waiting' || state === 'paused')));
