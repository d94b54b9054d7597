import { moveOrder, type OrderState, type PaymentMethod } from './states.ts';

/** What the finances do of an order, whoever sold it. */
export const FINANCE_MOVES = ['collect', 'refuse', 'cancel'] as const;
export type FinanceMove = (typeof FINANCE_MOVES)[number];

export interface FinanceView {
  state: OrderState;
  method: PaymentMethod;
  lines: readonly { shippedAt: Date | null; redeemed: number }[];
}

/** Whether the finances may do it now. What is on its way is refused at the door, and what was had is not undone. */
export function mayFinance(move: FinanceMove, { state, method, lines }: FinanceView): boolean {
  if (!moveOrder({ state, method }, move, 'finance').ok) return false;
  return move !== 'cancel' || lines.every(({ shippedAt, redeemed }) => shippedAt === null && redeemed === 0);
}
