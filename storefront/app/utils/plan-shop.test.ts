import { PLAN_NAMES, PLANS, QUOTAS } from '@sys/config/plans';
import { expect, it } from 'vitest';
import { choiceOf, quotasWithin, yearSaves } from './plan-shop.ts';

it('says of a year what it really saves', () => {
  for (const plan of PLAN_NAMES) {
    const { month, year } = PLANS[plan].price;
    expect(yearSaves(plan) + year).toBe(month * 12);
  }
  expect(yearSaves('starter')).toBe(39_800);
});

it('leaves out what a plan has nothing of', () => {
  expect(quotasWithin('free', QUOTAS)).not.toContain('apiCallsPerMonth');
  expect(quotasWithin('enterprise', QUOTAS)).toEqual(QUOTAS);
});

it.each([
  ['plan=pro&period=year', { plan: 'pro', period: 'year' }],
  ['plan=pro', { plan: 'pro' }],
  ['plan=free&period=week', {}],
  ['', {}],
])('reads from “%s” what is wished for, and nothing else', (query, wish) => {
  expect(choiceOf(new URLSearchParams(query))).toEqual(wish);
});
