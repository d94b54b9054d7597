import type { ProgrammeView } from '@sys/affiliate/contracts';
import { describe, expect, it } from 'vitest';
import { emptyProgramme, emptyRule, toProgrammeFields, toProgrammeWish } from './programme-form.ts';

const known: ProgrammeView = {
  ...{
    id: 'prg_1',
    version: 3,
    deal: 'abcdefghij0123456789abcd',
    open: true,
    at: '2026-11-01T10:00:00.000Z',
    spent: 0,
  },
  ...{ windowDays: 45, holdDays: 7, mostEachMonth: 50_000, budget: null, brief: 'Venez.' },
  autoApproval: { verified: false, tier: 'micro' },
  coupon: { rate: 1_050 },
  forbidden: ['search'],
  rules: [
    {
      ...{ id: 'a', categories: null, tiers: null, newCustomersOnly: false, endsAt: null },
      value: { kind: 'percent', rate: 1_250, most: 9_900 },
      startsAt: '2026-11-01T10:00:31.000Z',
    },
    {
      ...{
        id: 'r3',
        categories: ['cat4567890'],
        tiers: ['star'],
        newCustomersOnly: true,
        startsAt: null,
        endsAt: null,
      },
      value: { kind: 'amount', amount: 4_000 },
    },
  ],
};

describe('the form of a programme', () => {
  it('gives back what it was filled with, to the second', () => {
    const { wish } = toProgrammeWish(toProgrammeFields(known), known);
    const { windowDays, holdDays, mostEachMonth, budget, autoApproval, coupon, forbidden, brief, rules } = known;
    expect(wish).toEqual({
      windowDays,
      holdDays,
      mostEachMonth,
      budget,
      autoApproval,
      coupon,
      forbidden,
      brief,
      rules,
      follows: 3,
    });
  });

  it('begins with ten per cent for everybody', () => {
    const { wish } = toProgrammeWish(emptyProgramme(), null);
    expect(wish).toMatchObject({ follows: 0, autoApproval: null, windowDays: 30, holdDays: 14 });
    expect(wish!.rules).toMatchObject([{ id: 'r1', value: { kind: 'percent', rate: 1_000, most: null }, tiers: null }]);
  });

  it.each([
    [{ windowDays: '91' }, 'windowDays', 'out-of-range'],
    [{ holdDays: '6' }, 'holdDays', 'out-of-range'],
    [{ windowDays: '' }, 'windowDays', 'required'],
    [{ budget: 'mille' }, 'budget', 'invalid'],
    [{ budget: '0' }, 'budget', 'invalid'],
    [{ coupon: '90,01' }, 'coupon', 'out-of-range'],
    [{ coupon: 'dix' }, 'coupon', 'invalid'],
    [{ rules: [{ ...emptyRule([]), value: '90,5' }] }, 'rules.0.value', 'out-of-range'],
    [{ rules: [{ ...emptyRule([]), value: '' }] }, 'rules.0.value', 'required'],
    [{ rules: [{ ...emptyRule([]), most: 'x' }] }, 'rules.0.most', 'invalid'],
    [
      { rules: [{ ...emptyRule([]), startsAt: '2026-12-02T10:00', endsAt: '2026-12-01T10:00' }] },
      'rules.0.endsAt',
      'before-start',
    ],
  ])('asks to mend %j', (more, field, problem) => {
    expect(toProgrammeWish({ ...emptyProgramme(), ...more }, null).problems).toEqual([{ field, problem }]);
  });

  it('calls a new rule by a name that no other has', () => {
    expect(emptyRule([{ id: 'r2' }]).id).toBe('r3');
    expect(emptyRule(known.rules).id).toBe('r4');
  });
});
