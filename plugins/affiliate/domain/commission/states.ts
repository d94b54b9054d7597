import { moveIn, type Move } from '@sys/platform/moves';

/**
 * `pending`: the order is not paid yet. `held`: earned, until the hold is over and nobody has to look at it.
 * `approved`: due. `payable`: set aside in a payout. `paid`: sent. `reversed`: nothing of it is left.
 */
export const COMMISSION_STATES = ['pending', 'held', 'approved', 'payable', 'paid', 'reversed'] as const;
export type CommissionState = (typeof COMMISSION_STATES)[number];
export type CommissionDoer = 'system' | 'reviewer';

export const COMMISSION_MOVES = {
  earn: { from: ['pending'], to: 'held', by: ['system'] },
  approve: { from: ['held'], to: 'approved', by: ['system'] },
  /** It was found to be fraud, or no sale. */
  reject: { from: ['pending', 'held'], to: 'reversed', by: ['reviewer'] },
  take: { from: ['approved'], to: 'payable', by: ['system'] },
  /** Its payout failed or was given up. */
  giveBack: { from: ['payable'], to: 'approved', by: ['system'] },
  pay: { from: ['payable'], to: 'paid', by: ['system'] },
  /** All of the price went back, or the order came to nothing. */
  reverse: { from: ['pending', 'held', 'approved', 'payable', 'paid'], to: 'reversed', by: ['system'] },
} as const satisfies Record<string, Move<CommissionState, CommissionDoer>>;
export type CommissionMove = keyof typeof COMMISSION_MOVES;

/** What somebody has to decide first: what is `open` stays held however much time goes by. */
export type Review = 'none' | 'open' | 'released';

export interface CommissionStand {
  state: CommissionState;
  review: Review;
  heldUntil: Date | null;
  /** Where it was when it was reversed, and whether a refund did that; nothing else can be restored. */
  reversed: { from: CommissionState; by: 'refund' | 'review' } | null;
}

/** Where a move leads; null when it may not be made now. */
export function moveCommission(
  { state, review, heldUntil }: CommissionStand,
  move: CommissionMove,
  doer: CommissionDoer,
  now: Date,
): CommissionState | null {
  if (move === 'approve' && (review === 'open' || heldUntil === null || now < heldUntil)) return null;
  return moveIn<CommissionState, CommissionDoer>(COMMISSION_MOVES[move], state, doer);
}

/** Where a commission goes when what had reversed it is undone: where it was. A review’s word is not undone so. */
export const restoredState = ({ state, reversed }: CommissionStand): CommissionState | null =>
  state === 'reversed' && reversed?.by === 'refund' ? reversed.from : null;

/**
 * Whether a commission is, or was before it was reversed, already due: what is taken back of it then is owed by the next
 * payout, where it lowers what was earned as long as it is not.
 */
export const wasDue = ({ state, reversed }: Pick<CommissionStand, 'state' | 'reversed'>): boolean =>
  !['pending', 'held'].includes(state === 'reversed' ? (reversed?.from ?? 'held') : state);
