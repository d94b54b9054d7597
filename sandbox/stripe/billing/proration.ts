import type { Period } from './period.ts';

/** What a subscription is of, as far as it costs something. */
export interface Part<Price extends { unit_amount: number | null }> {
  id: string;
  price: Price;
  quantity: number;
}

/** A line to be drawn up. */
export interface Draft<Price extends { unit_amount: number | null }> extends Part<Price> {
  amount: number;
  period: Period;
  proration: boolean;
}

export const fullAmount = ({ price, quantity }: Part<{ unit_amount: number | null }>): number =>
  (price.unit_amount ?? 0) * quantity;

/** What the rest of a period costs, to the second. */
export function restOf(amount: number, { start, end }: Period, at: number): number {
  const left = Math.min(Math.max(end - at, 0), end - start);
  return Math.round((amount * left) / (end - start));
}

/** What changes hands in the middle of a period: what is not used goes back, what comes instead is charged. */
export function prorated<P extends { id: string; unit_amount: number | null }>(
  before: readonly Part<P>[],
  after: readonly Part<P>[],
  period: Period,
  at: number,
): Draft<P>[] {
  const unchanged = (one: Part<P>, others: readonly Part<P>[]) =>
    others.some(({ id, price, quantity }) => id === one.id && price.id === one.price.id && quantity === one.quantity);
  const rest = { start: at, end: period.end };
  const line = (part: Part<P>, sign: 1 | -1): Draft<P> => ({
    ...part,
    amount: sign * restOf(fullAmount(part), period, at),
    period: rest,
    proration: true,
  });
  const back = before.filter((part) => !unchanged(part, after)).map((part) => line(part, -1));
  const charged = after.filter((part) => !unchanged(part, before)).map((part) => line(part, 1));
  return [...back, ...charged];
}

/** A whole period, paid in advance. */
export const wholePeriod = <P extends { unit_amount: number | null }>(
  parts: readonly Part<P>[],
  period: Period,
): Draft<P>[] => parts.map((part) => ({ ...part, amount: fullAmount(part), period, proration: false }));

/** What is left to pay of a total when the customer has credit (a balance below zero) or owes something from before. */
export function settled(total: number, balance: number): { due: number; balance: number } {
  const owed = total + balance;
  return owed >= 0 ? { due: owed, balance: 0 } : { due: 0, balance: owed };
}
