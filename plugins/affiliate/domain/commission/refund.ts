import { allocate } from '@sys/platform/money';

/** Centimes of a line: what was paid for it and how much of that has gone back by now. */
export interface Returned {
  paid: number;
  refunded: number;
}

/**
 * How much of a commission (or of its fee) is gone when so much of the line’s price has gone back: the same part of it.
 * It hangs on the sum that went back alone, so refunds in whatever steps, told in whatever order, come to the same, and
 * nothing is left when all has gone back.
 */
export function goneOf(amount: number, { paid, refunded }: Returned): number {
  if (paid <= 0 || refunded <= 0) return 0;
  if (refunded >= paid) return amount;
  return allocate(amount, [refunded, paid - refunded])[0]!;
}

/** What is to be taken now, when `gone` was taken before; negative when some of it comes back (a dispute was won). */
export const stillToTake = (amount: number, gone: number, line: Returned): number => goneOf(amount, line) - gone;
