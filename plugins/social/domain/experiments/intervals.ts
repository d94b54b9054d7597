import { Z_95 } from './normal.ts';

export interface Interval {
  least: number;
  most: number;
}

/** Wilson’s score interval of a proportion, 95 %. `hits` of `seen`, which is above 0. */
export function wilson(hits: number, seen: number): Interval {
  const rate = hits / seen;
  const z2 = Z_95 ** 2;
  const centre = (rate + z2 / (2 * seen)) / (1 + z2 / seen);
  const half = (Z_95 * Math.sqrt((rate * (1 - rate)) / seen + z2 / (4 * seen ** 2))) / (1 + z2 / seen);
  // Of none and of all, rounding would leave a trace.
  return { least: hits === 0 ? 0 : Math.max(0, centre - half), most: hits === seen ? 1 : Math.min(1, centre + half) };
}

/** Newcombe’s interval of the rate of the second less that of the first, 95 % (his method 10, of Wilson’s intervals). */
export function newcombe(first: { hits: number; seen: number }, second: { hits: number; seen: number }): Interval {
  const [p1, p2] = [first.hits / first.seen, second.hits / second.seen];
  const [w1, w2] = [wilson(first.hits, first.seen), wilson(second.hits, second.seen)];
  return {
    least: p2 - p1 - Math.hypot(p2 - w2.least, w1.most - p1),
    most: p2 - p1 + Math.hypot(w2.most - p2, p1 - w1.least),
  };
}
