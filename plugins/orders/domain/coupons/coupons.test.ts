import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCouponCode } from '../pricing/typed-coupon.ts';
import { drawnCode, DRAWN_LENGTH } from './code.ts';
import { couponState } from './state.ts';
import { changeProblems, newProblems, type CouponTerms } from './terms.ts';

const NOW = new Date('2026-03-10T10:00:00Z');
const day = (count: number) => new Date(NOW.getTime() + count * 86_400_000).toISOString();
const terms = (more: Partial<CouponTerms> = {}): CouponTerms => ({
  code: 'RAMADAN10',
  value: { kind: 'percent', rate: 1000, most: null },
  minimum: 0,
  startsAt: day(-1),
  endsAt: day(5),
  uses: 10,
  usesEach: 1,
  ...more,
});

describe('a drawn code', () => {
  it('is read back as it is, whatever its bytes, and holds nothing that is taken for another letter', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: DRAWN_LENGTH, maxLength: DRAWN_LENGTH }), (random) => {
        const code = drawnCode(random);
        expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
        expect(readCouponCode(` ${code.toLowerCase().slice(0, 4)}-${code.slice(4)}`)).toBe(code);
      }),
    );
  });
});

describe('a new code', () => {
  it('ends after it begins, and later than now', () => {
    expect(newProblems(terms(), NOW)).toEqual([]);
    expect(newProblems(terms({ endsAt: day(-0.5) }), NOW)).toEqual([{ field: 'endsAt', problem: 'past' }]);
    expect(newProblems(terms({ startsAt: day(6) }), NOW)).toEqual([{ field: 'endsAt', problem: 'before-start' }]);
  });
});

describe('a change', () => {
  it('is of everything until somebody has used it', () => {
    const after = terms({ code: 'AUTRE', value: { kind: 'amount', amount: 500 }, minimum: 100, startsAt: day(1) });
    expect(changeProblems(terms(), after, { used: 0, ever: false }, NOW)).toEqual([]);
  });

  it('is afterwards of its end and its uses alone', () => {
    const use = { used: 4, ever: true };
    expect(changeProblems(terms(), terms({ endsAt: day(9), uses: 4 }), use, NOW)).toEqual([]);
    expect(changeProblems(terms(), terms({ uses: null }), use, NOW)).toEqual([]);
    const wishes: [Partial<CouponTerms>, string, string][] = [
      [{ code: 'AUTRE' }, 'code', 'frozen'],
      [{ value: { kind: 'percent', rate: 900, most: null } }, 'value', 'frozen'],
      [{ value: { kind: 'percent', rate: 1000, most: 1 } }, 'most', 'frozen'],
      [{ minimum: 1 }, 'minimum', 'frozen'],
      [{ startsAt: day(-2) }, 'startsAt', 'frozen'],
      [{ usesEach: 2 }, 'usesEach', 'frozen'],
      [{ uses: 3 }, 'uses', 'below-used'],
      [{ endsAt: day(-0.1) }, 'endsAt', 'past'],
    ];
    for (const [wish, field, problem] of wishes)
      expect(changeProblems(terms(), terms(wish), use, NOW)).toEqual([{ field, problem }]);
  });

  it('is frozen also where the one who used it took the order back', () => {
    expect(changeProblems(terms(), terms({ minimum: 5 }), { used: 0, ever: true }, NOW)).toHaveLength(1);
  });
});

it('stands where its dates, its uses and its end say', () => {
  const life = { startsAt: new Date(day(-1)), endsAt: new Date(day(1)), uses: 2, used: 1, stoppedAt: null };
  expect(couponState(life, NOW)).toBe('active');
  expect(couponState({ ...life, startsAt: new Date(day(0.5)) }, NOW)).toBe('planned');
  expect(couponState({ ...life, used: 2 }, NOW)).toBe('used-up');
  expect(couponState({ ...life, endsAt: NOW }, NOW)).toBe('over');
  expect(couponState({ ...life, endsAt: NOW, stoppedAt: NOW }, NOW)).toBe('stopped');
});
