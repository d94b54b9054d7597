import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revenueOf, type Counted } from './revenue.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
const one = (change: Partial<Counted> = {}): Counted => ({
  status: 'active',
  period: 'month',
  price: 19_900,
  beganAt: days(-100),
  trialEndsAt: null,
  endedAt: null,
  ...change,
});

describe('revenueOf', () => {
  it('counts a year by its months, and trials not at all', () => {
    const all = [one(), one({ period: 'year', price: 499_000 }), one({ status: 'trialing', trialEndsAt: days(3) }), one({ status: 'past_due' }), one({ status: 'canceled', endedAt: days(-50) })]; // prettier-ignore
    expect(revenueOf(all, NOW)).toMatchObject({ monthly: 19_900 + 41_583 + 19_900, paying: 2, trials: 1, unpaid: 1 });
  });

  it.each([
    ['ended since', one({ status: 'canceled', endedAt: days(-10) }), { ended: 1, of: 1 }],
    ['ended before', one({ status: 'canceled', endedAt: days(-40) }), { ended: 0, of: 0 }],
    ['goes on', one(), { ended: 0, of: 1 }],
    ['began since', one({ beganAt: days(-10) }), { ended: 0, of: 0 }],
    ['was on trial then', one({ status: 'canceled', beganAt: days(-35), trialEndsAt: days(-21), endedAt: days(-21) }), { ended: 0, of: 0 }],
  ])('of one that %s', (_, subscription, churn) => {
    expect(revenueOf([subscription], NOW).churn).toEqual(churn);
  }); // prettier-ignore

  it('never loses more than there were', () => {
    const any = fc.record<Counted>({
      status: fc.constantFrom('active', 'trialing', 'past_due', 'canceled'),
      period: fc.constantFrom('month', 'year'),
      price: fc.nat(200_000),
      beganAt: fc.integer({ min: -200, max: 0 }).map(days),
      trialEndsAt: fc.option(fc.integer({ min: -200, max: 20 }).map(days)),
      endedAt: fc.option(fc.integer({ min: -200, max: 0 }).map(days)),
    });
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const { churn, monthly, paying, trials, unpaid } = revenueOf(all, NOW);
        expect(churn.ended).toBeLessThanOrEqual(churn.of);
        expect(paying + trials + unpaid).toBeLessThanOrEqual(all.length);
        if (paying + unpaid === 0) expect(monthly).toBe(0);
      }),
    );
  });
});
