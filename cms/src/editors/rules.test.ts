import { describe, expect, it } from 'vitest';
import {
  dealProblems,
  homeProblems,
  moneyProblems,
  reviewProblems,
  takenSlugProblem,
  type DealDraft,
} from './rules.ts';

const good: DealDraft = {
  state: 'live',
  hasProduct: true,
  originalPrice: '60000',
  discountedPrice: '45000',
  startsAt: '2026-11-01T08:00:00.000Z',
  endsAt: '2026-12-01T08:00:00.000Z',
  stock: 20,
  minPurchase: 1,
  maxPurchase: 4,
};
const fields = (change: Partial<DealDraft>) => dealProblems({ ...good, ...change }).map((problem) => problem.field);

describe('dealProblems', () => {
  it('accepts a good deal', () => expect(dealProblems(good)).toEqual([]));

  it.each<[string, Partial<DealDraft>]>([
    ['a gift', { discountedPrice: '0' }],
    ['no discount', { discountedPrice: '60000' }],
    ['an unlimited stock', { stock: null }],
    ['a sold-out stock', { stock: 0 }],
    ['no maximum', { maxPurchase: null }],
    ['minimum equal to maximum', { minPurchase: 4, maxPurchase: 4 }],
    ['a draft without a product', { state: 'draft', hasProduct: false }],
    ['dates as Date', { startsAt: new Date(1), endsAt: new Date(2) }],
  ])('accepts %s', (_name, change) => expect(fields(change)).toEqual([]));

  it.each<[string, Partial<DealDraft>, string]>([
    ['a price above the original', { discountedPrice: '60001' }, 'discountedPrice'],
    // As texts "9000" comes after "60000".
    ['a comparison of numbers, not of texts', { originalPrice: '9000', discountedPrice: '60000' }, 'discountedPrice'],
    ['an original price of zero', { originalPrice: '0', discountedPrice: '0' }, 'originalPrice'],
    ['an end before the start', { endsAt: '2026-10-31T08:00:00.000Z' }, 'endsAt'],
    ['an end at the start', { endsAt: good.startsAt }, 'endsAt'],
    ['a negative stock', { stock: -1 }, 'stock'],
    ['a minimum of zero', { minPurchase: 0 }, 'minPurchase'],
    ['a maximum below the minimum', { minPurchase: 3, maxPurchase: 2 }, 'maxPurchase'],
    ['live without a product', { hasProduct: false }, 'product'],
    ['in review without a product', { state: 'review', hasProduct: false }, 'product'],
  ])('refuses %s', (_name, change, field) => expect(fields(change)).toEqual([field]));

  it('names every problem at once', () => {
    expect(fields({ discountedPrice: '70000', stock: -5, endsAt: good.startsAt })).toEqual([
      'discountedPrice',
      'endsAt',
      'stock',
    ]);
  });
});

it('wants a rating from 1 to 5', () => {
  for (const rating of [1, 5, undefined]) expect(reviewProblems({ rating })).toEqual([]);
  for (const rating of [0, 6, -1]) expect(reviewProblems({ rating })).toHaveLength(1);
});

it('wants whole centimes in money fields and leaves empty ones alone', () => {
  expect(moneyProblems(['a', 'b'], { a: '45000', b: null })).toEqual([]);
  expect(moneyProblems(['a', 'b', 'c'], { a: '450,00', b: -1, c: 4.5 }).map((problem) => problem.field)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

it('says who has the address', () => {
  expect(takenSlugProblem('Hammam royal').message).toContain('« Hammam royal »');
  expect(takenSlugProblem(null).message).not.toContain('«');
});

describe('homeProblems', () => {
  const sections = (...kinds: string[]) => kinds.map((kind) => ({ __component: `home.${kind}` }));
  it('takes any sections in any order, and an edit that leaves them alone', () => {
    expect(homeProblems(sections('faq', 'categories', 'trust'))).toEqual([]);
    expect(homeProblems([])).toEqual([]);
    expect(homeProblems(undefined)).toEqual([]);
  });
  it('names each section that is there already, at its place', () => {
    const fields = homeProblems(sections('faq', 'plans', 'faq', 'plans', 'faq')).map(({ field }) => field);
    expect(fields).toEqual(['sections.2', 'sections.3', 'sections.4']);
  });
});
