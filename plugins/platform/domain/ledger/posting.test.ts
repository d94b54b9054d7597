import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather, postingProblem } from './posting.ts';

const account = fc.constantFrom('gateway', 'merchant:a1', 'merchant:b2', 'platform:discounts', 'cash:a1');
const entry = fc.record({ account, amount: fc.integer({ min: -1_000_000, max: 1_000_000 }) });
const entries = fc.array(entry, { minLength: 1, maxLength: 12 });
const sum = (all: readonly { amount: number }[]) => all.reduce((total, { amount }) => total + amount, 0);

describe('a posting', () => {
  it('is refused when it does not balance, and only then', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(postingProblem(all)).toBe(sum(all) === 0 ? null : 'not-balanced');
        const balanced = [...all, { account: 'gateway', amount: -sum(all) }];
        expect(postingProblem(balanced)).toBeNull();
      }),
    );
  });

  it('says the same once its accounts are gathered', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const gathered = gather(all);
        expect(sum(gathered)).toBe(sum(all));
        expect(new Set(gathered.map((one) => one.account)).size).toBe(gathered.length);
        for (const one of gathered) {
          expect(one.amount).toBe(sum(all.filter(({ account: other }) => other === one.account)));
          expect(one.amount).not.toBe(0);
        }
      }),
    );
  });

  it.each([
    [[], 'no-entries'],
    [[{ account: 'gateway', amount: 0.5 }, { account: 'cash:a1', amount: -0.5 }], 'not-whole'],
    [[{ account: 'Gateway', amount: 1 }, { account: 'cash:a1', amount: -1 }], 'bad-account'],
    [[{ account: 'merchant:', amount: 1 }, { account: 'cash:a1', amount: -1 }], 'bad-account'],
  ] as const)('%j is %s', (all, problem) => {
    expect(postingProblem(all)).toBe(problem);
  }); // prettier-ignore
});
