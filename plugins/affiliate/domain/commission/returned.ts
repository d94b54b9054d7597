import { allocate } from '@sys/platform/money';
import type { Returned } from './refund.ts';

/**
 * How much of each line of an order has gone back, in centimes, when `back` has of its whole payment by whatever way:
 * what was refunded line by line, and of what went back besides (at the provider, or to a bank that took it), each line
 * its share of what was left of it.
 */
export function returnedOf(lines: readonly Returned[], back: number): number[] {
  const known = lines.reduce((sum, { refunded }) => sum + refunded, 0);
  const left = lines.map(({ paid, refunded }) => paid - refunded);
  const more = Math.min(Math.max(0, back - known), left.reduce((sum, one) => sum + one, 0)); // prettier-ignore
  if (more === 0) return lines.map(({ refunded }) => refunded);
  const shares = allocate(more, left);
  return lines.map(({ refunded }, at) => refunded + shares[at]!);
}
