import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnedOf } from './returned.ts';

const line = fc
  .record({ paid: fc.nat(1_000_000), part: fc.nat(100) })
  .map(({ paid, part }) => ({ paid, refunded: Math.floor((paid * part) / 100) }));
const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);

describe('what has gone back of the lines of an order', () => {
  it('is what was refunded of each, as long as no more went back of the payment', () => {
    const lines = [{ paid: 10_000, refunded: 3_000 }, { paid: 5_000, refunded: 0 }]; // prettier-ignore
    for (const back of [0, 2_000, 3_000]) expect(returnedOf(lines, back)).toEqual([3_000, 0]);
  });

  it('is everything when the bank took all of it', () => {
    expect(returnedOf([{ paid: 10_000, refunded: 3_000 }, { paid: 5_000, refunded: 0 }], 15_000)).toEqual([10_000, 5_000]); // prettier-ignore
  });

  it('is shared among what was left of them, to the centime and never more than was paid', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(2_000_000), (lines, back) => {
        const found = returnedOf(lines, back);
        const known = sum(lines.map(({ refunded }) => refunded));
        expect(sum(found)).toBe(Math.min(Math.max(back, known), sum(lines.map(({ paid }) => paid))));
        found.forEach((one, at) => {
          expect(one).toBeGreaterThanOrEqual(lines[at]!.refunded);
          expect(one).toBeLessThanOrEqual(lines[at]!.paid);
        });
      }),
    );
  });
});
