import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { horizonOf, isSettled } from './horizon.ts';
import { resultOf, type Verdict } from './verdict.ts';

const share = (hits: number, seen: number) => ({ hits, seen });

/** Numbers in [0, 1) that are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const drawn = (random: () => number, rate: number, seen: number) => {
  let hits = 0;
  for (let one = 0; one < seen; one++) if (random() < rate) hits++;
  return share(hits, seen);
};
const told = (verdicts: Verdict[], ...which: Verdict[]) =>
  verdicts.filter((verdict) => which.includes(verdict)).length / verdicts.length;

describe('a test of two posts', () => {
  it.each([
    [share(500, 10_000), share(620, 10_000), 'b'],
    [share(620, 10_000), share(500, 10_000), 'a'],
    [share(500, 10_000), share(510, 10_000), 'no-difference'],
    [share(50, 1_000), share(51, 1_000), 'not-enough'],
    // A difference that is larger than what it was made for shows earlier.
    [share(10, 1_000), share(60, 1_000), 'b'],
    [share(0, 1_000), share(0, 1_000), 'not-enough'],
  ] as const)('of %o and %o says %s', (a, b, verdict) => expect(resultOf(a, b, true)).toMatchObject({ verdict }));

  it('says nothing before its horizon, however it looks', () => {
    expect(resultOf(share(10, 100_000), share(9_000, 100_000), false)).toMatchObject({ verdict: 'not-enough', p: null, least: null, most: null }); // prettier-ignore
    expect(resultOf(share(5, 100), share(5, 100), false).needed).toBe(8_158);
  });

  it('says nothing of what is not known, nor of more hits than people', () => {
    const unknown = { verdict: 'not-enough', p: null, least: null, most: null, needed: null };
    expect(resultOf(null, share(1, 2), true)).toEqual(unknown);
    expect(resultOf(share(1, 2), null, true)).toEqual(unknown);
    expect(resultOf(share(300, 200), share(100, 200), true)).toMatchObject({ verdict: 'not-enough', p: null });
  });

  it('says the same of both whichever is called a', () => {
    const turned: Record<Verdict, Verdict> = { a: 'b', b: 'a', 'no-difference': 'no-difference', 'not-enough': 'not-enough' }; // prettier-ignore
    const aShare = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 600, max: 20_000 }));
    fc.assert(
      fc.property(aShare, aShare, ([h1, s1], [h2, s2]) => {
        const [one, other] = [resultOf(share(h1, s1), share(h2, s2), true), resultOf(share(h2, s2), share(h1, s1), true)]; // prettier-ignore
        expect(other.verdict).toBe(turned[one.verdict]);
        // What it says agrees with its interval: they are two ways of reckoning, which part at the edge and where few are hit.
        if (one.p !== null && one.p < 0.001) expect(one.least! > 0 || one.most! < 0).toBe(true);
        if (one.p !== null && one.p > 0.3) expect(one.least! <= 0 && one.most! >= 0).toBe(true);
      }),
    );
  });

  it('finds a difference where there is none in one of twenty at the most, also when it is looked at all the time', () => {
    const random = seeded(20_261_130);
    const verdicts = Array.from({ length: 2_000 }, () => {
      const rate = 0.01 + 0.09 * random();
      const [a, b] = [share(0, 0), share(0, 0)];
      const seen: Verdict[] = [];
      // Ten looks on the way, of which the last is at the horizon.
      for (let look = 1; look <= 10; look++) {
        for (const arm of [a, b]) {
          const more = drawn(random, rate, 20 + Math.floor(180 * random()));
          arm.hits += more.hits;
          arm.seen += more.seen;
        }
        seen.push(resultOf(a, b, look === 10).verdict);
      }
      return seen.find((verdict) => verdict === 'a' || verdict === 'b') ?? 'no-difference';
    });
    expect(told(verdicts, 'a', 'b')).toBeLessThan(0.06);
    // It does find what it may: a test that never spoke would pass as well.
    expect(told(verdicts, 'a', 'b')).toBeGreaterThan(0.03);
  });

  it('finds a difference of a fifth four times of five with those that it says are needed', () => {
    const random = seeded(7);
    const verdicts = Array.from({ length: 400 }, () => resultOf(drawn(random, 0.1, 3_841), drawn(random, 0.12, 3_841), true).verdict); // prettier-ignore
    expect(told(verdicts, 'b')).toBeGreaterThan(0.75);
    expect(told(verdicts, 'b')).toBeLessThan(0.85);
    expect(told(verdicts, 'a')).toBe(0);
  });
});

describe('the horizon', () => {
  const publishedAt = new Date('2026-11-26T09:00:00Z');
  const at = (time: string) => new Date(time);

  it('is three days after a part is public', () => {
    expect(horizonOf({ publishedAt })).toEqual(at('2026-11-29T09:00:00Z'));
  });

  it.each([
    ['2026-11-29T09:00:00Z', '2026-11-29T09:00:01Z', true],
    ['2026-11-29T08:59:59Z', '2026-11-29T10:00:00Z', false],
    [null, '2026-11-29T10:00:00Z', false],
    ['2026-11-28T09:00:00Z', '2026-11-30T08:59:59Z', false],
    // No value comes any more.
    ['2026-11-28T09:00:00Z', '2026-11-30T09:00:00Z', true],
    [null, '2026-11-30T09:00:00Z', true],
  ])('with a value of %s is settled at %s: %s', (told, now, settled) => {
    expect(isSettled({ publishedAt, at: told === null ? null : at(told) }, at(now))).toBe(settled);
  });
});
