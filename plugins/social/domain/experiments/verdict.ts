import type { Share } from '../analytics/engagement.ts';
import { newcombe } from './intervals.ts';
import { difference, neededFor } from './proportions.ts';

export type Verdict = 'not-enough' | 'no-difference' | 'a' | 'b';
export interface Result {
  verdict: Verdict;
  /** Two-sided; null before the horizon, and where nothing can be said. */
  p: number | null;
  /** Of the rate of b less that of a, 95 %. */
  least: number | null;
  most: number | null;
  /** How many each has to reach; null while no rate is known. */
  needed: number | null;
}

const SIGNIFICANT = 0.05;

/**
 * What a test of two posts says. It is read once, at its horizon (horizon.ts): whoever looks at a test every hour and
 * stops when it pleases finds differences where there are none, so that before it nothing is said, however it looks.
 * Where it shows no difference and has not reached who it had to, that is no finding: there was not enough.
 *
 * @param due whether the horizon is there
 */
export function resultOf(a: Share | null, b: Share | null, due: boolean): Result {
  const unknown = { p: null, least: null, most: null };
  if (!a || !b) return { verdict: 'not-enough', ...unknown, needed: null };
  const needed = neededFor((a.hits + b.hits) / (a.seen + b.seen));
  // Who likes, comments and saves counts three times: where that comes to more than all, it is no share of them.
  if (!due || needed === null || a.hits > a.seen || b.hits > b.seen)
    return { verdict: 'not-enough', ...unknown, needed };
  const p = difference(a, b);
  return { verdict: verdictOf(a, b, p, needed), p, ...newcombe(a, b), needed };
}

function verdictOf(a: Share, b: Share, p: number, needed: number): Verdict {
  if (p < SIGNIFICANT) return b.hits / b.seen > a.hits / a.seen ? 'b' : 'a';
  return Math.min(a.seen, b.seen) >= needed ? 'no-difference' : 'not-enough';
}
