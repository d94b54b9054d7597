import { FEATURES, GRACE_DAYS, PERIODS, PLAN_NAMES, PLANS, QUOTAS, type PlanName } from '@sys/config';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitlementOf, type SubscriptionFacts } from './entitlement.ts';
import { opens, opensFirst } from './features.ts';
import { changeOf, choiceOf, highest, lookupKeyOf, type Choice } from './prices.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
const paid = fc.constantFrom<PlanName>('starter', 'pro', 'enterprise');
const choice = fc.record<Choice>({ plan: paid, period: fc.constantFrom(...PERIODS) });
const STATUSES = ['trialing', 'active', 'past_due', 'canceled', 'unpaid', 'incomplete', 'incomplete_expired', 'paused', 'new one']; // prettier-ignore
const facts = fc.record<SubscriptionFacts>({
  plan: paid,
  status: fc.constantFrom(...STATUSES),
  unpaidSince: fc.option(fc.integer({ min: -30, max: 0 }).map(days)),
});
const rank = (plan: PlanName) => PLAN_NAMES.indexOf(plan);

describe('the plans', () => {
  it('give more for more, and a year for ten months', () => {
    for (const [index, name] of PLAN_NAMES.entries()) {
      const [plan, less] = [PLANS[name], PLANS[PLAN_NAMES[index - 1] ?? name]];
      expect(plan.price.year).toBe(plan.price.month * 10);
      expect(plan.price.month).toBeGreaterThanOrEqual(less.price.month);
      for (const quota of QUOTAS) {
        expect(plan.quotas[quota] ?? Infinity).toBeGreaterThanOrEqual(less.quotas[quota] ?? Infinity);
      }
      expect(less.features.filter((feature) => !plan.features.includes(feature))).toEqual([]);
    }
    expect(PLAN_NAMES.map((name) => PLANS[name].price.month)).toEqual([0, 19_900, 49_900, 149_900]);
  });
});

describe('changeOf', () => {
  it('is the same only for the same, and one way is up when the other is down', () => {
    fc.assert(
      fc.property(choice, choice, (from, to) => {
        const there = changeOf(from, to);
        const back = changeOf(to, from);
        if (lookupKeyOf(from) === lookupKeyOf(to)) expect([there, back]).toEqual(['same', 'same']);
        else expect([there, back].sort()).toEqual(['downgrade', 'upgrade']);
      }),
    );
  });

  it('never gives more later and less at once', () => {
    fc.assert(
      fc.property(choice, choice, (from, to) => {
        if (rank(to.plan) > rank(from.plan)) expect(changeOf(from, to)).toBe('upgrade');
        if (rank(to.plan) < rank(from.plan)) expect(changeOf(from, to)).toBe('downgrade');
      }),
    );
  });
});

describe('choiceOf', () => {
  it('reads what a price of ours says of itself', () => {
    fc.assert(
      fc.property(choice, (one) => {
        expect(choiceOf({ ...one, more: 'x' })).toEqual(one);
      }),
    );
  });

  it.each([{}, { plan: 'pro' }, { plan: 'free', period: 'month' }, { plan: 'gold', period: 'month' }, { plan: 'pro', period: 'week' }])(
    'knows nothing of %j',
    (metadata) => {
      expect(choiceOf(metadata as Record<string, string>)).toBeNull();
    },
  ); // prettier-ignore
});

describe('entitlementOf', () => {
  it('is Free without a subscription', () => {
    expect(entitlementOf([], NOW)).toEqual({ plan: 'free', readOnly: false, graceUntil: null });
  });

  it.each([
    ['trialing', null, 'pro', false],
    ['active', null, 'pro', false],
    ['past_due', days(-GRACE_DAYS + 1), 'pro', false],
    ['past_due', days(-GRACE_DAYS), 'pro', true],
    ['past_due', null, 'pro', false],
    ['canceled', null, 'free', false],
    ['unpaid', days(-30), 'free', false],
    ['incomplete', null, 'free', false],
    ['paused', null, 'free', false],
  ] as const)('%s, unpaid since %s: %s', (status, unpaidSince, plan, readOnly) => {
    expect(entitlementOf([{ plan: 'pro', status, unpaidSince }], NOW)).toMatchObject({ plan, readOnly });
  });

  it('never gives a plan that no subscription in force is of, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 5 }), (all) => {
        const { plan, readOnly } = entitlementOf(all, NOW);
        const inForce = all.filter(({ status }) => ['trialing', 'active', 'past_due'].includes(status));
        if (plan !== 'free') expect(inForce.map((one) => one.plan)).toContain(plan);
        if (inForce.length === 0) expect({ plan, readOnly }).toEqual({ plan: 'free', readOnly: false });
        const settled = inForce.filter(({ status }) => status !== 'past_due');
        if (settled.length > 0) {
          expect(readOnly).toBe(false);
          expect(rank(plan)).toBeGreaterThanOrEqual(rank(highest(settled.map((one) => one.plan))));
        }
        expect(entitlementOf(all.toReversed(), NOW)).toMatchObject({ plan, readOnly });
      }),
    );
  });

  it('gives back only what it took as time goes by', () => {
    fc.assert(
      fc.property(facts, fc.nat(30), (one, later) => {
        const [now, then] = [entitlementOf([one], NOW), entitlementOf([one], days(later))];
        if (one.unpaidSince && now.readOnly) expect(then.readOnly).toBe(true);
        expect(then.plan).toBe(now.plan);
      }),
    );
  });
});

describe('a feature', () => {
  it.each(FEATURES)('%s is opened by the smallest plan that has it, and by all above', (feature) => {
    const first = PLAN_NAMES.indexOf(opensFirst(feature));
    expect(PLAN_NAMES.map((plan) => opens(plan, feature))).toEqual(PLAN_NAMES.map((_, nth) => nth >= first));
  });
});
