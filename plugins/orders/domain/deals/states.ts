export const DEAL_STATES = ['draft', 'review', 'live', 'paused', 'archived'] as const;
export type DealState = (typeof DEAL_STATES)[number];

/** Who may move a deal: whoever sells it, or an editor in the admin panel. */
export type DealDoer = 'merchant' | 'editor';

interface Move {
  from: readonly DealState[];
  to: DealState;
  by: readonly DealDoer[];
}

/** Every way a deal of a merchant can go by itself; only an editor puts on sale what has not been there. */
export const DEAL_MOVES = {
  submit: { from: ['draft'], to: 'review', by: ['merchant'] },
  withdraw: { from: ['review'], to: 'draft', by: ['merchant'] },
  approve: { from: ['review'], to: 'live', by: ['editor'] },
  decline: { from: ['review'], to: 'draft', by: ['editor'] },
  pause: { from: ['live'], to: 'paused', by: ['merchant', 'editor'] },
  resume: { from: ['paused'], to: 'live', by: ['merchant', 'editor'] },
  archive: { from: ['draft', 'review', 'live', 'paused'], to: 'archived', by: ['merchant', 'editor'] },
} as const satisfies Record<string, Move>;
export type DealMove = keyof typeof DEAL_MOVES;

/** Where a move leads; null when it may not be made. */
export function moveDeal(state: DealState, move: DealMove, doer: DealDoer): DealState | null {
  const { from, to, by }: Move = DEAL_MOVES[move];
  return from.includes(state) && by.includes(doer) ? to : null;
}

/** What an editor has decided of a deal that was handed in; null when they did something else to it. */
export function verdictOf(before: DealState, after: DealState): 'approved' | 'declined' | null {
  if (before !== 'review') return null;
  if (after === DEAL_MOVES.approve.to) return 'approved';
  return after === DEAL_MOVES.decline.to ? 'declined' : null;
}

/** `free`: what its merchant may always change; `reviewed`: what an editor has looked at. */
export type ChangeKind = 'free' | 'reviewed';

const AFTER_CHANGE: Record<DealState, Record<ChangeKind, DealState | null>> = {
  draft: { free: 'draft', reviewed: 'draft' },
  // What somebody is looking at stays what it is: it is withdrawn first.
  review: { free: 'review', reviewed: null },
  live: { free: 'live', reviewed: 'review' },
  // Not back on sale by itself: what was approved is no longer what it says.
  paused: { free: 'paused', reviewed: 'draft' },
  archived: { free: null, reviewed: null },
};

/** The state of a deal after its merchant has changed it; null when they may not. */
export const stateAfterChange = (state: DealState, kind: ChangeKind): DealState | null => AFTER_CHANGE[state][kind];

/** Whether a deal counts among those that a plan limits: it is on sale or about to be. */
export const needsPlace = ({ state, endsAt }: { state: DealState; endsAt: Date }, now: Date): boolean =>
  (state === 'review' || state === 'live') && endsAt > now;
