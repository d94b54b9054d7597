import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTimes, NEEDED, type TimedPost } from './best-times.ts';
import { VALUES, type Values } from './engagement.ts';
import { estimate } from './shrinkage.ts';

const NOTHING = Object.fromEntries(VALUES.map((name) => [name, null])) as Values;
const post = (hour: number, likes: number, more: Partial<TimedPost> = {}, reach = 1_000): TimedPost => ({
  account: '1',
  network: 'instagram',
  values: { ...NOTHING, reach, views: reach, likes },
  slot: { weekday: 2, hour },
  ...more,
});
const at = (posts: TimedPost[], hour: number) => bestTimes(posts).times.find((time) => time.hour === hour)!;
/** Around a level, as posts differ among themselves. */
const around = (hour: number, level: number, count: number, more: Partial<TimedPost> = {}) =>
  Array.from({ length: count }, (_, nth) => post(hour, level + ((nth % 5) - 2) * 4, more));

describe('good times', () => {
  it('are those of which own posts are better, with how many there were', () => {
    const posts = [...around(9, 40, 10), ...around(13, 42, 10), ...around(20, 90, 10)];
    const evening = at(posts, 20);
    expect(evening.posts).toBe(10);
    expect(evening.ratio!).toBeGreaterThan(1.4);
    expect(evening.least!).toBeGreaterThan(1);
    expect(at(posts, 9).most!).toBeLessThan(1);
  });

  it('are not told of fewer posts than there have to be, over all or in the hour', () => {
    const few = [...around(9, 40, 10), ...around(20, 90, NEEDED - 11)];
    expect(bestTimes(few)).toMatchObject({ sample: NEEDED - 1, times: [{ ratio: null }, { ratio: null, posts: 9 }] });
    expect(bestTimes([...few, post(9, 44)]).times.every(({ ratio }) => ratio !== null)).toBe(true);
    expect(at([...around(9, 40, 20), ...around(20, 90, 2)], 20)).toMatchObject({ posts: 2, ratio: null, least: null, most: null }); // prettier-ignore
    expect(bestTimes([])).toEqual({ sample: 0, times: [] });
  });

  it('do not come from an account that is liked more, nor from one that counts by views', () => {
    const loved = around(20, 400, 10, { account: '2' });
    const clips = around(8, 8, 10, { account: '3', network: 'tiktok' });
    const { times } = bestTimes([...around(9, 40, 10), ...loved, ...clips]);
    for (const { ratio } of times) expect(Math.abs(ratio! - 1)).toBeLessThan(0.05);
  });

  it('leave out posts that a handful has seen, that tell nothing, and accounts with a few posts', () => {
    const posts = around(9, 40, 24);
    const others = [post(20, 20, {}, 29), post(20, 20, { values: NOTHING }), ...around(20, 90, 4, { account: '2' })];
    expect(bestTimes([...posts, ...others])).toEqual(bestTimes(posts));
  });

  it('are not found where there are none, but for a few', () => {
    let state = 9;
    const random = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
    let found = 0;
    for (let run = 0; run < 500; run++) {
      const posts = Array.from({ length: 60 }, () => post(Math.floor(random() * 12), Math.round(10 * Math.exp(2 * random() + random())))); // prettier-ignore
      if (bestTimes(posts).times.some(({ least }) => least !== null && least > 1)) found++;
    }
    // Of all twelve hours together: the luckiest of them is no discovery.
    expect(found / 500).toBeLessThan(0.1);
  });
});

describe('an estimate of groups', () => {
  const groups = fc.array(fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 10 }); // prettier-ignore

  it('lies between the mean of its group and that of all, within its interval', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const found = estimate(some);
        const all = some.flat();
        if (!found) {
          expect(all.length).toBe(some.length);
          return;
        }
        const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
        found.forEach(({ mean: drawn, least, most }, nth) => {
          const [low, high] = [mean(some[nth]!), mean(all)].sort((a, b) => a - b) as [number, number];
          expect(drawn).toBeGreaterThanOrEqual(low - 1e-9);
          expect(drawn).toBeLessThanOrEqual(high + 1e-9);
          expect(least).toBeLessThanOrEqual(drawn);
          expect(most).toBeGreaterThanOrEqual(drawn);
        });
      }),
    );
  });

  it('is drawn the more the fewer there are', () => {
    const apart = [
      [1, 2, 1, 2, 1, 2],
      [4, 5, 4, 5, 4, 5, 4, 5],
      [8, 9],
    ];
    const [, many, few] = estimate(apart)!;
    expect(8.5 - few!.mean).toBeGreaterThan(Math.abs(many!.mean - 4.5));
  });
});
