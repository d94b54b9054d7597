import { describe, expect, it } from 'vitest';
import { nextPayment, stateOf } from './subscription-state.ts';

const subscription = {
  plan: 'pro' as const,
  period: 'month' as const,
  status: 'active',
  price: 49_900,
  trialEndsAt: null,
  periodEndsAt: '2027-01-15T10:00:00.000Z',
  cancelsAt: null,
  next: null,
};
const ending = { cancelsAt: subscription.periodEndsAt };

describe('stateOf', () => {
  it.each([
    [{ status: 'active' }, false, 'active'],
    [{ status: 'trialing' }, false, 'trial'],
    [{ status: 'trialing', ...ending }, false, 'ending'],
    [{ status: 'active', ...ending }, false, 'ending'],
    [{ status: 'past_due' }, false, 'grace'],
    // What nobody paid comes before what was meant to end anyway.
    [{ status: 'past_due', ...ending }, false, 'grace'],
    [{ status: 'past_due' }, true, 'read-only'],
    [{ status: 'unpaid' }, false, 'unpaid'],
    [{ status: 'incomplete' }, false, 'unpaid'],
    [{ status: 'a word that comes later' }, false, 'unpaid'],
  ])('%j (read-only: %s) is %s', (facts, readOnly, state) => {
    expect(stateOf({ subscription: { ...subscription, ...facts }, readOnly })).toBe(state);
  });

  it('is none without one', () => {
    expect(stateOf({ subscription: null, readOnly: false })).toBe('none');
  });
});

describe('nextPayment', () => {
  const now = (at: string) => ({ when: 'now' as const, at });

  it('stays where it was for the same rhythm, in a trial, and for what comes later', () => {
    const { periodEndsAt } = subscription;
    expect(nextPayment(now('2026-12-20T09:00:00.000Z'), subscription, 'month')).toBe(periodEndsAt);
    expect(nextPayment(now('2026-12-20T09:00:00.000Z'), { ...subscription, status: 'trialing' }, 'year')).toBe(periodEndsAt); // prettier-ignore
    expect(nextPayment({ when: 'later', at: periodEndsAt }, { ...subscription, period: 'year' }, 'month')).toBe(periodEndsAt); // prettier-ignore
  });

  it.each([
    ['year', '2026-12-20T09:00:00.000Z', '2027-12-20T09:00:00.000Z'],
    ['year', '2028-02-29T09:00:00.000Z', '2029-02-28T09:00:00.000Z'],
    ['month', '2027-01-31T09:00:00.000Z', '2027-02-28T09:00:00.000Z'],
    ['month', '2026-12-31T09:00:00.000Z', '2027-01-31T09:00:00.000Z'],
  ] as const)('begins with a change to another rhythm: a %s after %s', (to, at, next) => {
    const other = { ...subscription, period: to === 'year' ? ('month' as const) : ('year' as const) };
    expect(nextPayment(now(at), other, to)).toBe(next);
  });
});
