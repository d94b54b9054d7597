import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedOf } from './expected.ts';
import type { Programme, Rule } from './rule.ts';

const at = new Date('2026-11-30T10:00:00Z');
const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  ...{ id, value: { kind: 'percent', rate: 1_000, most: null }, categories: null, tiers: null },
  ...{ newCustomersOnly: false, startsAt: null, endsAt: null },
  ...more,
});
const programme = (rules: Rule[], more: Partial<Programme> = {}): Programme => ({
  ...{ id: '1', version: 1, deal: 'd', merchant: 'm', windowDays: 30, holdDays: 14, mostEachMonth: null, budget: null },
  rules,
  ...more,
});
const sale = { at, tier: 'micro', categories: ['spa'], net: 12_500, spent: 0 } as const;

describe('what a sale is expected to bring', () => {
  it('is by the price without TVA and the rule for who promotes', () => {
    const rules = [rule('all'), rule('micro', { tiers: ['micro'], value: { kind: 'amount', amount: 2_000 } })];
    expect(expectedOf(programme(rules), sale)).toMatchObject({ amount: 2_000, newCustomersOnly: false });
    expect(expectedOf(programme(rules), { ...sale, tier: 'nano' })).toMatchObject({ amount: 1_250 });
  });

  it('says so when a new customer alone brings it', () => {
    const fresh = rule('new', { newCustomersOnly: true, value: { kind: 'percent', rate: 2_000, most: null } });
    expect(expectedOf(programme([fresh]), sale)).toMatchObject({ amount: 2_500, newCustomersOnly: true });
    expect(expectedOf(programme([fresh, rule('all')]), sale)).toMatchObject({ amount: 1_250, newCustomersOnly: false });
  });

  it('is nothing when no rule holds, or nothing of the budget is left', () => {
    expect(expectedOf(programme([rule('food', { categories: ['food'] })]), sale)).toBeNull();
    expect(expectedOf(programme([rule('over', { endsAt: at })]), sale)).toBeNull();
    expect(expectedOf(programme([rule('all')], { budget: 500 }), { ...sale, spent: 500 })).toBeNull();
    expect(expectedOf(programme([rule('all')], { budget: 500 }), { ...sale, spent: 100 })).toMatchObject({ amount: 400 });
  }); // prettier-ignore

  it('is never more than the price or what is left', () => {
    const amounts = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amounts, amounts, amounts, fc.nat(1_000_000), (net, amount, budget, spent) => {
        const rules = [rule('a', { value: { kind: 'amount', amount } })];
        const found = expectedOf(programme(rules, { budget }), { ...sale, net, spent });
        if (found === null) return void expect(spent).toBeGreaterThanOrEqual(budget);
        expect(found.amount).toBeGreaterThan(0);
        expect(found.amount).toBeLessThanOrEqual(Math.min(net, amount, budget - spent));
      }),
    );
  });
});
