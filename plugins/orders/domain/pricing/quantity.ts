/** What a deal allows of itself. `max` is for one person, whatever they bought before; null: no end. */
export interface QuantityLimits {
  min: number;
  max: number | null;
  /** How many are left; null: nobody counts. */
  stock: number | null;
}

/** Why somebody cannot have so many; what they could have instead, zero when none. */
export type QuantityProblem =
  | { kind: 'below-min'; atLeast: number }
  | { kind: 'above-max'; atMost: number }
  | { kind: 'above-stock'; left: number };

/** `before`: how many of it the same person has already, in orders that hold or were paid. Null when it is all right. */
export function quantityProblem(
  { min, max, stock }: QuantityLimits,
  quantity: number,
  before: number,
): QuantityProblem | null {
  if (stock !== null && stock < Math.max(quantity, min)) return { kind: 'above-stock', left: stock < min ? 0 : stock };
  if (quantity < min) return { kind: 'below-min', atLeast: min };
  if (max !== null && before + quantity > max) return { kind: 'above-max', atMost: atMost(min, max - before) };
  return null;
}

/** Fewer than the smallest quantity are none. */
const atMost = (min: number, rest: number): number => (rest < min ? 0 : rest);
