import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleValue } from '../programme/rule.ts';
import { readFormula } from './formula.ts';
import { commissionOf } from './line.ts';

const some = fc.integer({ min: 1, max: 1_000_000_000 });
const value: fc.Arbitrary<RuleValue> = fc.oneof(
  fc.record({
    kind: fc.constant('percent' as const),
    rate: fc.integer({ min: 1, max: 9_000 }),
    most: fc.option(some),
  }),
  fc.record({ kind: fc.constant('amount' as const), amount: some }),
);

describe('a formula', () => {
  it('is read as it was written, of each commission', () => {
    fc.assert(
      fc.property(value, some, fc.integer({ min: 1, max: 50 }), (of, net, quantity) => {
        const rule = { id: 'a', value: of, categories: null, tiers: null, newCustomersOnly: false, startsAt: null, endsAt: null }; // prettier-ignore
        const earned = commissionOf({ quantity, net, currency: 'MAD' }, rule, { id: 'p', version: 1 }, { month: null, budget: null }, 2_000); // prettier-ignore
        if (earned.kind === 'nothing') return;
        const read = readFormula(earned.snapshot.formula);
        expect(read).toEqual(of.kind === 'percent' ? { ...of, base: net } : { ...of, quantity });
      }),
    );
  });

  it.each(['', '1 x 2', '8333 × 10 %', '-1 × 2', '8333 × 10.00 %, at most'])('is not %j', (text) => {
    expect(readFormula(text)).toBeNull();
  });
});
