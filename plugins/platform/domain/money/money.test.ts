import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, portion, taxWithin } from './index.ts';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 40 });
const sumOf = (parts: number[]) => parts.reduce((all, part) => all + part, 0);

describe('allocate', () => {
  it('loses and makes no centime', () => {
    fc.assert(fc.property(amount, weights, (total, by) => sumOf(allocate(total, by)) === total));
  });

  it('gives everybody their proportion, to the centime', () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        const sum = by.reduce((all, weight) => all + BigInt(weight), 0n);
        fc.pre(sum > 0n);
        for (const [at, share] of allocate(total, by).entries()) {
          const off = BigInt(share) * sum - BigInt(total) * BigInt(by[at]!);
          expect((off < 0n ? -off : off) < sum).toBe(true);
        }
      }),
    );
  });

  it('gives nothing for a weight of zero beside others', () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        expect(allocate(total, [...by, 0, 1]).at(-2)).toBe(0);
      }),
    );
  });

  it('is the same backwards for what is given back', () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        expect(allocate(-total, by).map((one) => -one || 0)).toEqual(allocate(total, by));
      }),
    );
  });

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [1, 3], [1, 4]],
    [2, [0, 0, 0], [1, 1, 0]],
    [1, [1, 2], [0, 1]],
  ])('splits %d by %j into %j', (total, by, shares) => expect(allocate(total, by)).toEqual(shares));

  it('needs somebody', () => expect(() => allocate(1, [])).toThrow(RangeError));
});

describe('rates', () => {
  it.each([
    [10_000, 2_000, 2_000],
    [5, 1_000, 1],
    [4, 1_000, 0],
    [-5, 1_000, -1],
    [999, 10_000, 999],
  ])('%d at %d is %d', (of, rate, part) => expect(portion(of, rate)).toBe(part));

  it.each([
    [12_000, 2_000, 2_000],
    [11_000, 1_000, 1_000],
    [100, 2_000, 17],
    [100, 0, 0],
    [-12_000, 2_000, -2_000],
  ])('%d with TVA at %d holds %d', (price, rate, tax) => expect(taxWithin(price, rate)).toBe(tax));

  it('takes a TVA that is that rate of the rest, to the centime', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(0, 700, 1_000, 1_400, 2_000), (price, rate) => {
        const tax = taxWithin(price, rate);
        expect(Math.abs(portion(price - tax, rate) - tax)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
