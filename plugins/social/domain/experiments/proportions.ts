import type { Share } from '../analytics/engagement.ts';
import { logFactorial } from './factorial.ts';
import { twoSided, Z_80, Z_95 } from './normal.ts';

/** Below this many expected in a cell, the normal distribution is not near enough. */
const LEAST_EXPECTED = 5;

/**
 * How likely two shares differ so much, or more, when what they are drawn from does not: two-sided. By the pooled z-test
 * where it holds, else exactly (Fisher). `hits` is at most `seen`, and that above 0.
 */
export function difference(a: Share, b: Share): number {
  const hits = a.hits + b.hits;
  const seen = a.seen + b.seen;
  const fewest = (Math.min(a.seen, b.seen) * Math.min(hits, seen - hits)) / seen;
  return fewest < LEAST_EXPECTED ? fisher(a, b) : pooled(a, b);
}

export function pooled(a: Share, b: Share): number {
  const rate = (a.hits + b.hits) / (a.seen + b.seen);
  const error = Math.sqrt(rate * (1 - rate) * (1 / a.seen + 1 / b.seen));
  return twoSided((b.hits / b.seen - a.hits / a.seen) / error);
}

/** Two outcomes as likely as each other may differ in their last digits. */
const ALIKE = 1 + 1e-7;

/** Fisher’s exact test: all outcomes with the same margins that are no likelier than the one that came. */
export function fisher(a: Share, b: Share): number {
  const hits = a.hits + b.hits;
  const choose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  const all = choose(a.seen + b.seen, hits);
  const likely = (inA: number) => Math.exp(choose(a.seen, inA) + choose(b.seen, hits - inA) - all);
  const came = likely(a.hits) * ALIKE;
  let p = 0;
  for (let inA = Math.max(0, hits - b.seen); inA <= Math.min(hits, a.seen); inA++) {
    const one = likely(inA);
    if (one <= came) p += one;
  }
  return Math.min(1, p);
}

/** Of the rate: what is worth to be known. */
const RELATIVE = 0.2;

/**
 * How many each of two has to reach so that a difference of a fifth of the rate is found four times of five, with one
 * false find in twenty where there is none. Null where the rate is 0 or 1: no number would do.
 */
export function neededFor(rate: number): number | null {
  if (rate <= 0 || rate >= 1) return null;
  const other = rate * (1 + RELATIVE) < 1 ? rate * (1 + RELATIVE) : rate * (1 - RELATIVE);
  const middle = (rate + other) / 2;
  const spread = Z_95 * Math.sqrt(2 * middle * (1 - middle)) + Z_80 * Math.sqrt(rate * (1 - rate) + other * (1 - other)); // prettier-ignore
  return Math.ceil(spread ** 2 / (other - rate) ** 2);
}
