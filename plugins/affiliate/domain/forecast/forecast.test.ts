import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastOf } from './forecast.ts';

describe('a forecast', () => {
  it('says nothing of two months', () => {
    expect(forecastOf([10_000, 20_000], 500)).toEqual({ kind: 'too-little', months: 2, known: 500 });
  });

  it('is the middle of the last months and what they usually differ by', () => {
    const found = forecastOf([999_999, 10_000, 12_000, 11_000, 50_000, 9_000, 13_000], 0);
    expect(found).toMatchObject({ low: 10_000, high: 13_000, months: 6, method: 'recent-months' });
  });

  it('is at least what is known', () => {
    expect(forecastOf([100, 100, 100], 4_000)).toMatchObject({ low: 4_000, high: 4_000 });
  });

  it('is a range of whole centimes, however the months went', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50_000, max: 900_000 }), { maxLength: 12 }), fc.nat(90_000), (earned, known) => {
        const found = forecastOf(earned, known);
        if (found.kind === 'too-little') return;
        expect(found.low).toBeLessThanOrEqual(found.high);
        expect(found.low).toBeGreaterThanOrEqual(known);
        expect([found.low, found.high].every(Number.isSafeInteger)).toBe(true);
      }),
    );
  }); // prettier-ignore
});
