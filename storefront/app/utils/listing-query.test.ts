import { describe, expect, it } from 'vitest';
import type { LocationQuery } from 'vue-router';
import { isIndexable, narrowedBy, parseFilters, toApiQuery } from './listing-query.ts';

describe('parseFilters', () => {
  it('reads what a visitor can choose', () => {
    const query = {
      q: ' massage ',
      category: 'bien-etre',
      minPrice: '100',
      maxPrice: '500',
      minDiscount: '30',
      minRating: '4.5',
      sort: '-price',
      after: 'MjQ',
    };
    expect(parseFilters(query)).toEqual({
      q: 'massage', category: 'bien-etre', minPrice: 100, maxPrice: 500, minDiscount: 30, minRating: 4.5, sort: '-price', after: 'MjQ',
    }); // prettier-ignore
  });

  it.each([
    ['minPrice', '-1'],
    ['minPrice', '1e9'],
    ['maxPrice', '99999999999'],
    ['minDiscount', '100'],
    ['minDiscount', 'NaN'],
    ['minRating', '9'],
    ['sort', 'constructor'],
    ['category', '../admin'],
    ['after', 'a b'],
    ['after', 'x'.repeat(401)],
    ['q', '   '],
    ['utm_source', 'x'],
  ])('leaves out %s=%s', (name, value) => expect(parseFilters({ [name]: value })).toEqual({}));

  it('cuts a search text that is too long, as the API would refuse it', () => {
    expect(parseFilters({ q: 'a'.repeat(10_000) }).q).toHaveLength(200);
  });

  it('takes the first of a repeated parameter', () => expect(parseFilters({ q: ['a', 'b'] })).toEqual({ q: 'a' }));
});

describe('toApiQuery', () => {
  it('turns dirhams into centimes', () =>
    expect(toApiQuery({ minPrice: 100, maxPrice: 499 })).toEqual({ minPrice: 10_000, maxPrice: 49_900 }));
  it('sends nothing that was not chosen', () =>
    expect(toApiQuery({ q: undefined, city: 'fes' })).toEqual({ city: 'fes' }));
});

it('counts the two ends of the price as one choice', () => {
  expect(narrowedBy({ minPrice: 1, maxPrice: 2, q: 'a', sort: 'price', city: 'fes' })).toBe(2);
});

it('offers only plain lists to search engines, and campaign parameters do not matter', () => {
  expect(isIndexable({})).toBe(true);
  expect(isIndexable({ utm_source: 'x', gclid: 'y' })).toBe(true);
  const narrowed: LocationQuery[] = [{ sort: 'price' }, { after: 'MjQ' }, { q: 'a' }, { minRating: '4' }];
  for (const query of narrowed) expect(isIndexable(query)).toBe(false);
});
