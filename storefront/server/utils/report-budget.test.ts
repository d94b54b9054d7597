import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ReportBudget } from './report-budget.ts';

it('never takes more in a minute than it says, from one address or from all', () => {
  const comings = fc.array(fc.record({ address: fc.constantFrom('a', 'b', 'c', 'd'), after: fc.nat(20_000) }), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(comings, (all) => {
      const budget = new ReportBudget(3, 7);
      const taken = new Map<string, number>();
      let now = 0;
      for (const { address, after } of all) {
        now += after;
        const minute = Math.floor(now / 60_000);
        if (!budget.takes(address, now)) continue;
        for (const key of [`${minute}`, `${minute} ${address}`]) taken.set(key, (taken.get(key) ?? 0) + 1);
      }
      for (const [key, count] of taken) expect(count).toBeLessThanOrEqual(key.includes(' ') ? 3 : 7);
    }),
  );
});

it('takes as many as it says, and again in the next minute', () => {
  const budget = new ReportBudget(2, 3);
  const tries = (now: number) => ['a', 'a', 'a', 'b', 'c'].map((address) => budget.takes(address, now));
  expect(tries(59_999)).toEqual([true, true, false, true, false]);
  expect(tries(60_000)).toEqual([true, true, false, true, false]);
});
