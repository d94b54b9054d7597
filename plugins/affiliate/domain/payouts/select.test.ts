import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAYOUT_MINIMUM, payoutOf, type Due, type Payee } from './select.ts';

const now = new Date('2026-12-01T08:00:00Z');
const until = new Date('2026-11-30T23:00:00Z');
const run = { until, now, minimum: PAYOUT_MINIMUM };
const payee = (more: Partial<Payee> = {}): Payee => ({ influencer: 1, verified: true, secondFactor: true, hasAccount: true, frozenUntil: null, ...more }); // prettier-ignore
const due = (amount: number, more: Partial<Due> = {}): Due => ({ id: `d${amount}`, kind: amount < 0 ? 'taken-back' : 'commission', amount, since: new Date('2026-11-10'), ...more }); // prettier-ignore

describe('a payout', () => {
  it('takes all that was due before its end', () => {
    const late = due(90_000, { since: until });
    const found = payoutOf(payee(), [due(25_000), due(-4_000), late], run);
    expect(found).toMatchObject({ kind: 'payout', amount: 21_000, items: [due(25_000), due(-4_000)] });
  });

  it.each([
    [{}, [], 'nothing', 0],
    [{}, [due(30_000), due(-31_000)], 'nothing', -1_000],
    [{}, [due(19_999)], 'minimum', 19_999],
    [{}, [due(30_000), due(-10_001)], 'minimum', 19_999],
    [{ verified: false }, [due(30_000)], 'not-verified', 30_000],
    [{ hasAccount: false }, [due(30_000)], 'no-account', 30_000],
    [{ secondFactor: false }, [due(30_000)], 'no-factor', 30_000],
    [{ frozenUntil: new Date(now.getTime() + 1) }, [due(30_000)], 'frozen', 30_000],
  ] as const)('waits: %j with %j is %s', (who, dues, because, amount) => {
    expect(payoutOf(payee(who), dues, run)).toEqual({ kind: 'waits', influencer: 1, because, amount });
  });

  it('is made at the minimum, and when the freeze is over', () => {
    expect(payoutOf(payee(), [due(20_000)], run).kind).toBe('payout');
    expect(payoutOf(payee({ frozenUntil: now }), [due(30_000)], run).kind).toBe('payout');
  });

  it('carries what was taken back over months, and loses no centime of it', () => {
    const months = fc.array(fc.array(fc.integer({ min: -40_000, max: 60_000 }), { maxLength: 5 }), { minLength: 1, maxLength: 12 }); // prettier-ignore
    fc.assert(
      fc.property(months, (all) => {
        let open: Due[] = [];
        let paid = 0;
        for (const month of all) {
          open.push(...month.map((amount) => due(amount)));
          const found = payoutOf(payee(), open, run);
          if (found.kind === 'waits') continue;
          expect(found.amount).toBe(found.items.reduce((sum, { amount }) => sum + amount, 0));
          expect(found.amount).toBeGreaterThanOrEqual(PAYOUT_MINIMUM);
          paid += found.amount;
          open = open.filter((one) => !found.items.includes(one));
        }
        const left = open.reduce((sum, { amount }) => sum + amount, 0);
        expect(paid + left).toBe(all.flat().reduce((sum, amount) => sum + amount, 0));
      }),
    );
  });
});
