export const SETTLEMENT_STATES = ['recorded', 'confirmed', 'cancelled'] as const;
export type SettlementState = (typeof SETTLEMENT_STATES)[number];
/** `finance` has recorded it, or could have; `second` is another person of the finances. */
export type SettlementDoer = 'finance' | 'second';

interface Move {
  from: readonly SettlementState[];
  to: SettlementState;
  by: readonly SettlementDoer[];
}

/** Where what a merchant paid us may go. What is confirmed is in the books, and stays there. */
export const SETTLEMENT_MOVES = {
  confirm: { from: ['recorded'], to: 'confirmed', by: ['second'] },
  cancel: { from: ['recorded'], to: 'cancelled', by: ['finance', 'second'] },
} as const satisfies Record<string, Move>;
export type SettlementMove = keyof typeof SETTLEMENT_MOVES;

/** Who wants to move it on. */
export interface SettlementActor {
  /** By account or by address the person who recorded it. */
  recorded: boolean;
  /** Owns the shop that paid, or works there. */
  ofShop: boolean;
}

export type SettlementDecision =
  { ok: true; to: SettlementState } | { ok: false; because: 'wrong-state' | 'second-person' | 'own-debt' };

/** Whether somebody may move it on. Nobody says of their own shop that it has paid, nor of what they recorded. */
export function moveSettlement(
  state: SettlementState,
  move: SettlementMove,
  actor: SettlementActor,
): SettlementDecision {
  const { from, to, by }: Move = SETTLEMENT_MOVES[move];
  if (!from.includes(state)) return { ok: false, because: 'wrong-state' };
  if (actor.ofShop) return { ok: false, because: 'own-debt' };
  if (!by.includes(actor.recorded ? 'finance' : 'second')) return { ok: false, because: 'second-person' };
  return { ok: true, to };
}
