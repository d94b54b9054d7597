import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleFor } from './choose.ts';
import { programmeProblems } from './problems.ts';
import { TIERS, type Programme, type Rule, type Sale } from './rule.ts';

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  value: { kind: 'percent', rate: 1_000, most: null },
  categories: null,
  tiers: null,
  newCustomersOnly: false,
  startsAt: null,
  endsAt: null,
  ...more,
});
const sale = (more: Partial<Sale> = {}): Sale => ({
  at: day(15),
  categories: ['spa', 'beauty'],
  tier: 'micro',
  newCustomer: false,
  ...more,
});
const programme = (more: Partial<Programme> = {}) => ({
  deal: 'd',
  merchant: 'm',
  windowDays: 30,
  holdDays: 14,
  rules: [rule('a')],
  mostEachMonth: null,
  budget: null,
  ...more,
});

describe('the rule of a sale', () => {
  it('names the sale as closely as any', () => {
    const all = [
      rule('any'),
      rule('beauty', { categories: ['beauty'] }),
      rule('spa', { categories: ['spa'] }),
      rule('new', { newCustomersOnly: true }),
      rule('micro', { tiers: ['micro'] }),
    ];
    expect(ruleFor(all, sale())?.id).toBe('micro');
    expect(ruleFor(all, sale({ tier: 'nano' }))?.id).toBe('spa');
    expect(ruleFor(all, sale({ tier: 'nano', categories: ['hair', 'beauty'] }))?.id).toBe('beauty');
    expect(ruleFor(all, sale({ tier: 'nano', categories: ['food'], newCustomer: true }))?.id).toBe('new');
    expect(ruleFor(all, sale({ tier: 'nano', categories: ['food'] }))?.id).toBe('any');
  });

  it('holds from its first moment and not at its last', () => {
    const dated = [rule('a', { startsAt: day(10), endsAt: day(20) })];
    expect(ruleFor(dated, sale({ at: day(10) }))?.id).toBe('a');
    expect(ruleFor(dated, sale({ at: new Date(day(10).getTime() - 1) }))).toBeNull();
    expect(ruleFor(dated, sale({ at: new Date(day(20).getTime() - 1) }))?.id).toBe('a');
    expect(ruleFor(dated, sale({ at: day(20) }))).toBeNull();
  });

  it('is none when only new customers count and this one is known', () => {
    expect(ruleFor([rule('a', { newCustomersOnly: true })], sale())).toBeNull();
  });

  const optional = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: null });
  const anyRule = fc.record({
    categories: optional(fc.subarray(['spa', 'beauty', 'food'], { minLength: 1 })),
    tiers: optional(fc.subarray([...TIERS], { minLength: 1 })),
    newCustomersOnly: fc.boolean(),
    startsAt: optional(fc.integer({ min: 1, max: 28 }).map(day)),
    endsAt: optional(fc.integer({ min: 1, max: 28 }).map(day)),
  });
  const rules = fc.array(anyRule, { maxLength: 8 }).map((all) => all.map((one, at) => rule(`r${at}`, one)));
  const anySale = fc.record({
    at: fc.integer({ min: 1, max: 28 }).map(day),
    categories: fc.subarray(['spa', 'beauty', 'food']),
    tier: fc.constantFrom(...TIERS),
    newCustomer: fc.boolean(),
  });

  it('does not hang on the order in which rules are written', () => {
    fc.assert(
      fc.property(rules, anySale, fc.infiniteStream(fc.nat()), (all, one, dice) => {
        const mixed = all
          .map((value) => ({ value, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ value }) => value);
        expect(ruleFor(mixed, one)?.id).toBe(ruleFor(all, one)?.id);
      }),
    );
  });

  it('is always one that speaks of the sale', () => {
    fc.assert(
      fc.property(rules, anySale, (all, one) => {
        const found = ruleFor(all, one);
        if (!found) return;
        expect(found.tiers?.includes(one.tier) ?? true).toBe(true);
        expect(found.categories?.some((category) => one.categories.includes(category)) ?? true).toBe(true);
        expect(found.newCustomersOnly && !one.newCustomer).toBe(false);
      }),
    );
  });
});

describe('a programme', () => {
  it('can be published as it stands', () => {
    expect(programmeProblems(programme())).toEqual([]);
  });

  it.each([
    [{ windowDays: 0 }, 'window'],
    [{ windowDays: 91 }, 'window'],
    [{ holdDays: 6 }, 'hold'],
    [{ rules: [] }, 'no-rule'],
    [{ rules: [rule('a'), rule('a')] }, 'same-id'],
    [{ rules: [rule('a', { value: { kind: 'percent', rate: 9_001, most: null } })] }, 'rate'],
    [{ rules: [rule('a', { value: { kind: 'percent', rate: 0.5, most: null } })] }, 'rate'],
    [{ rules: [rule('a', { value: { kind: 'percent', rate: 100, most: 0 } })] }, 'most'],
    [{ rules: [rule('a', { value: { kind: 'amount', amount: 1.5 } })] }, 'amount'],
    [{ rules: [rule('a', { startsAt: day(2), endsAt: day(2) })] }, 'dates'],
    [{ rules: [rule('a', { categories: [] })] }, 'empty-list'],
    [{ budget: -1 }, 'cap'],
  ] satisfies [Partial<Programme>, string][])('%j: %s', (more, problem) => {
    expect(programmeProblems(programme(more))).toEqual([problem]);
  });
});
