import { expect, it } from 'vitest';
import { pagePath, type AddressParts } from './addresses.ts';

// prettier-ignore
it.each<[string, 'fr' | 'ar' | 'en', AddressParts | undefined, string]>([
  ['index', 'fr', undefined, '/'],
  ['index', 'ar', undefined, '/ar'],
  ['produits', 'ar', undefined, '/ar/oroud'],
  ['produits-slug', 'en', { params: { slug: 'hammam' } }, '/en/deals/hammam'],
  ['categories-slug-city', 'fr', { params: { slug: 'spa', city: 'fes' } }, '/categories/spa/fes'],
  ['produits-slug', 'ar', { params: { slug: 'حمام' } }, '/ar/oroud/%D8%AD%D9%85%D8%A7%D9%85'],
  ['produits-slug', 'fr', { params: { slug: '../a?b' } }, '/produits/..%2Fa%3Fb'],
  ['produits', 'fr', { query: { q: 'thé & menthe', sort: undefined, minPrice: 10 } }, '/produits?q=th%C3%A9+%26+menthe&minPrice=10'],
  ['produits', 'fr', { query: { q: undefined } }, '/produits'],
])('%s in %s with %j is %s', (name, locale, parts, path) => expect(pagePath(name, locale, parts)).toBe(path));

it('refuses a page that has no address', () => {
  expect(() => pagePath('nulle-part', 'fr')).toThrow('nulle-part');
});
