import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logFactorial } from './factorial.ts';
import { newcombe, wilson } from './intervals.ts';
import { twoSided, Z_80, Z_95 } from './normal.ts';
import { difference, fisher, neededFor, pooled } from './proportions.ts';

const share = (hits: number, seen: number) => ({ hits, seen });
const aShare = fc
  .integer({ min: 1, max: 100_000 })
  .chain((seen) => fc.integer({ min: 0, max: seen }).map((hits) => ({ hits, seen })));

describe('the normal distribution', () => {
  it.each([
    [0, 1],
    [1, 0.3173105078629141],
    [Z_95, 0.05],
    [Z_80, 0.4],
    [2.5758293035489004, 0.01],
    [5, 5.733031437583869e-7],
    [8, 1.2441921148543568e-15],
  ])('lies beyond ±%f with %f', (z, p) => {
    expect(Math.abs(twoSided(z) / p - 1)).toBeLessThan(2e-7);
    expect(twoSided(-z)).toBe(twoSided(z));
  });
});

describe('n!', () => {
  it('is that of the products, as a logarithm', () => {
    let product = 0;
    for (let n = 0; n <= 2_000; n++) {
      if (n > 0) product += Math.log(n);
      expect(Math.abs(logFactorial(n) - product)).toBeLessThan(1e-9 * Math.max(1, product));
    }
  });
});

describe('Fisher’s exact test', () => {
  it.each([
    // The lady who tasted tea (Fisher 1935), two-sided.
    [share(3, 4), share(1, 4), 0.4857142857],
    // Convictions of twins (R, ?fisher.test); the others by fractions of whole numbers.
    [share(2, 12), share(15, 18), 0.0005367241],
    [share(1, 10), share(9, 10), 0.0010933339],
    [share(0, 5), share(4, 5), 0.0476190476],
    [share(3, 1_000), share(12, 1_000), 0.0344914254],
    [share(2, 400_000), share(9, 500_000), 0.1265472646],
  ])('of %o and %o', (a, b, p) => {
    expect(fisher(a, b)).toBeCloseTo(p, 8);
    expect(fisher(b, a)).toBeCloseTo(fisher(a, b), 9);
  });
});

describe('the pooled z-test', () => {
  it.each([
    [share(48, 80), share(56, 70), 0.008045],
    [share(500, 10_000), share(580, 10_000), 0.01232],
    [share(120, 2_000), share(120, 2_000), 1],
  ])('of %o and %o', (a, b, p) => expect(pooled(a, b)).toBeCloseTo(p, 5));
});

describe('the test of a difference', () => {
  it('is exact where fewer than five are expected somewhere, of hits or of misses', () => {
    for (const [a, b] of [
      [share(1, 100), share(8, 110)],
      [share(99, 100), share(102, 110)],
      [share(3, 9), share(4_000, 10_000)],
    ] as const)
      expect(difference(a, b)).toBe(fisher(a, b));
    expect(difference(share(10, 100), share(12, 110))).toBe(pooled(share(10, 100), share(12, 110)));
  });

  it('is a probability, the same from both sides, and 1 for what is alike', () => {
    fc.assert(
      fc.property(aShare, aShare, (a, b) => {
        const p = difference(a, b);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(difference(b, a)).toBeCloseTo(p, 6);
        expect(difference(a, a)).toBeCloseTo(1, 6);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an interval', () => {
  // Newcombe (1998), Statistics in Medicine 17: tables I of both papers, the score method without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is Wilson’s', (hits, seen, least, most) => {
    expect(wilson(hits, seen).least).toBeCloseTo(least, 4);
    expect(wilson(hits, seen).most).toBeCloseTo(most, 4);
  });

  it.each([
    [share(48, 80), share(56, 70), 0.0524, 0.3339],
    [share(3, 10), share(9, 10), 0.1705, 0.809],
    [share(2, 7), share(6, 7), 0.0582, 0.8062],
    [share(0, 29), share(5, 56), -0.0381, 0.1926],
    [share(0, 20), share(0, 10), -0.1611, 0.2775],
    [share(0, 20), share(10, 10), 0.6791, 1],
  ])('of the difference of %o and %o is Newcombe’s', (a, b, least, most) => {
    expect(newcombe(a, b).least).toBeCloseTo(least, 4);
    expect(newcombe(a, b).most).toBeCloseTo(most, 4);
  });

  it('holds what it is of, within what is possible, and turned around it is the other’s', () => {
    fc.assert(
      fc.property(aShare, aShare, (a, b) => {
        const { least, most } = newcombe(a, b);
        const found = b.hits / b.seen - a.hits / a.seen;
        expect(least).toBeLessThanOrEqual(found);
        expect(most).toBeGreaterThanOrEqual(found);
        expect(least).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(most).toBeLessThanOrEqual(1 + 1e-12);
        expect(newcombe(b, a).least).toBeCloseTo(-most, 9);
      }),
    );
  });
});

describe('how many are needed', () => {
  // R: power.prop.test(p1 = …, p2 = 1.2 * p1, power = 0.8)
  it.each([
    [0.05, 8_158],
    [0.1, 3_841],
    [0.5, 388],
  ])('of a rate of %f is %i', (rate, needed) => expect(neededFor(rate)).toBe(needed));

  it('is the more the rarer it is, and no number where there is nothing or all', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.4, noNaN: true }), (rate) => {
        expect(neededFor(rate)!).toBeGreaterThan(neededFor(rate * 1.5)!);
      }),
    );
    expect([neededFor(0), neededFor(1)]).toEqual([null, null]);
    expect(neededFor(0.99)).toBeGreaterThan(0);
  });
});
