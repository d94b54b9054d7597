import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { FRAUD_MODES, FRAUD_RULES, RULES, type FraudMode, type FraudRule } from './rules.ts';
import { FIXED_RULES, USUAL_MODES, judge } from './verdict.ts';

/** An honest sale. */
const honest: Facts = {
  samePerson: false,
  clickFromOwnAddress: false,
  sharedBankAccount: false,
  secondsToOrder: 240,
  commission: 1_200,
  clicksFromAddress: 2,
  clicks: 400,
  conversions: 12,
  ordersToday: 3,
  ordersOfADay: 150,
  sameBuyer: 1,
  settled: 30,
  refunded: 2,
  accountDays: 90,
  forbiddenReferrer: false,
};

/** For each rule what it finds, and what comes nearest to it and is none. */
const FIXTURES: Record<FraudRule, [found: Partial<Facts>, near: Partial<Facts>]> = {
  'self-purchase': [{ samePerson: true }, {}],
  'self-click': [{ clickFromOwnAddress: true }, {}],
  'shared-account': [{ sharedBankAccount: true }, {}],
  'fast-order': [{ secondsToOrder: 9 }, { secondsToOrder: 10 }],
  'large-commission': [{ commission: 100_001 }, { commission: 100_000 }],
  'click-velocity': [{ clicksFromAddress: 31 }, { clicksFromAddress: 30 }],
  'conversion-rate': [
    { clicks: 32, conversions: 10 },
    { clicks: 33, conversions: 10 },
  ],
  'order-burst': [
    { ordersToday: 10, ordersOfADay: 199 },
    { ordersToday: 10, ordersOfADay: 200 },
  ],
  'repeat-buyer': [{ sameBuyer: 4 }, { sameBuyer: 3 }],
  'refund-rate': [
    { settled: 100, refunded: 41 },
    { settled: 100, refunded: 40 },
  ],
  'new-account': [
    { accountDays: 6, commission: 20_001 },
    { accountDays: 7, commission: 20_001 },
  ],
  'forbidden-referrer': [{ forbiddenReferrer: true }, {}],
};

describe('a fraud rule', () => {
  it.each(FRAUD_RULES)('%s finds what it is for, alone, and not what comes near', (rule) => {
    const [found, near] = FIXTURES[rule];
    expect(judge({ ...honest, ...found }).signals.map((one) => one.rule)).toEqual([rule]);
    expect(judge({ ...honest, ...near }).signals).toEqual([]);
  });

  it.each([
    ['conversion-rate', { clicks: 5, conversions: 9 }],
    ['conversion-rate', { clicks: 0, conversions: 9 }],
    ['order-burst', { ordersToday: 9, ordersOfADay: 0 }],
    ['refund-rate', { settled: 9, refunded: 9 }],
    ['new-account', { accountDays: 1, commission: 20_000 }],
    ['fast-order', { secondsToOrder: null }],
  ] as const)('%s says nothing on too little: %j', (rule, facts) => {
    expect(RULES[rule]({ ...honest, ...facts })).toBeNull();
  });

  it('finds conversions that no click has brought', () => {
    expect(RULES['conversion-rate']({ ...honest, clicks: 0, conversions: 10 })).toEqual({ clicks: 0, conversions: 10, percent: 0 }); // prettier-ignore
  });

  it('puts nothing but whole numbers into evidence', () => {
    for (const rule of FRAUD_RULES)
      for (const value of Object.values(RULES[rule]({ ...honest, ...FIXTURES[rule][0] })!))
        expect(Number.isSafeInteger(value)).toBe(true);
  });
});

describe('the verdict', () => {
  it('of an honest sale is to allow it', () => {
    expect(judge(honest)).toEqual({ mode: 'allow', score: 0, signals: [] });
  });

  it.each(FRAUD_MODES)('follows the mode of its rule: %s', (mode) => {
    const verdict = judge({ ...honest, sameBuyer: 9 }, { 'repeat-buyer': mode });
    expect(verdict.mode).toBe(mode);
    expect(verdict.signals).toHaveLength(mode === 'allow' ? 0 : 1);
  });

  it('is the strongest of what was found, the weightiest first', () => {
    const verdict = judge({ ...honest, secondsToOrder: 2, forbiddenReferrer: true });
    expect(verdict.mode).toBe('hold');
    expect(verdict.signals.map(({ rule }) => rule)).toEqual(['forbidden-referrer', 'fast-order']);
    expect(verdict.score).toBe(55);
  });

  it('of somebody who bought themselves is no choice', () => {
    expect(judge({ ...honest, samePerson: true }, { 'self-purchase': 'allow' }).mode).toBe('reject');
    expect(FIXED_RULES.every((rule) => USUAL_MODES[rule] === 'reject')).toBe(true);
  });

  it('never gets milder with another finding', () => {
    const findings = fc.subarray([...FRAUD_RULES]);
    const modes = fc.dictionary(fc.constantFrom(...FRAUD_RULES), fc.constantFrom<FraudMode>(...FRAUD_MODES));
    fc.assert(
      fc.property(findings, fc.constantFrom(...FRAUD_RULES), modes, (some, more, chosen) => {
        const facts = (rules: FraudRule[]): Facts => Object.assign({ ...honest }, ...rules.map((rule) => FIXTURES[rule][0])); // prettier-ignore
        const before = judge(facts(some), chosen);
        const kept = judge(
          { ...facts(some), samePerson: before.signals.some(({ rule }) => rule === 'self-purchase') },
          chosen,
        );
        expect(kept).toEqual(before);
        const after = judge({ ...facts(some), ...(more === 'self-purchase' ? { samePerson: true } : {}) }, chosen);
        expect(FRAUD_MODES.indexOf(after.mode)).toBeGreaterThanOrEqual(FRAUD_MODES.indexOf(before.mode));
        expect(after.score).toBeLessThanOrEqual(100);
      }),
    );
  });
});
