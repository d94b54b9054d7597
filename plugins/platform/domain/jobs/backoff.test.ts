import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoff, longestWait } from './backoff.ts';

const attempts = fc.integer({ min: 1, max: 200 });
const base = fc.double({ min: 0.01, max: 600, noNaN: true });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the back-off', () => {
  it('waits between nothing and the longest wait, and never over an hour', () => {
    fc.assert(
      fc.property(attempts, base, random, (n, b, r) => {
        const wait = backoff(n, b, r);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(longestWait(n, b));
        expect(wait).toBeLessThan(3600);
      }),
    );
  });

  it('doubles until it reaches an hour', () => {
    fc.assert(
      fc.property(attempts, base, (n, b) => {
        const [now, next] = [longestWait(n, b), longestWait(n + 1, b)];
        expect(next === 3600 || Math.abs(next - 2 * now) < 1e-6).toBe(true);
      }),
    );
    expect(longestWait(1, 10)).toBe(10);
  });

  it('spreads over the whole of it', () => {
    fc.assert(
      fc.property(attempts, base, random, (n, b, r) => {
        expect(backoff(n, b, r) / longestWait(n, b)).toBeCloseTo(r, 9);
      }),
    );
  });
});
