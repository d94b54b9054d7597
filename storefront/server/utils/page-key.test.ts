import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPath, pageKey } from './page-key.ts';

describe('pageKey', () => {
  it('keeps what changes the page, in one order', () => {
    expect(pageKey('/produits?sort=price&q=spa')).toBe('/produits?q=spa&sort=price');
    expect(pageKey('/produits?q=spa&utm_source=x&sort=price&fbclid=1')).toBe('/produits?q=spa&sort=price');
    expect(pageKey('/produits?q=')).toBe('/produits');
  });

  it.each([
    '/_nuxt/a.js',
    '/api/marketplace/live',
    '/favicon.svg',
    '/robots.txt',
    '//evil',
    '/_img/640/a.webp',
    '/l/l1.x',
    '/r/nadia-spa',
  ])('%s is no page', (url) => expect(pageKey(url)).toBeNull());

  it('does not keep an absurdly long search', () => {
    expect(pageKey(`/produits?q=${'x'.repeat(700)}`)).toBeNull();
  });

  it('never keeps a draft', () => {
    expect(pageKey('/produits/spa?preview=products:abc:x.y')).toBeNull();
    expect(pageKey('/produits/spa?preview=')).toBeNull();
  });

  it('makes one key of all addresses that differ in unknown parameters', () => {
    const noise = fc.dictionary(
      fc.string({ minLength: 1 }).map((name) => `utm_${name}`),
      fc.string(),
    );
    fc.assert(
      fc.property(noise, (params) => {
        expect(pageKey(`/categories/spa?${new URLSearchParams(params)}`)).toBe('/categories/spa');
      }),
    );
  });
});

describe('canonicalPath', () => {
  it.each([
    ['/', null],
    ['/produits', null],
    ['/produits/', '/produits'],
    ['//produits', '/produits'],
    ['/a//b///', '/a/b'],
    ['//', '/'],
  ])('%s -> %s', (path, expected) => expect(canonicalPath(path)).toBe(expected));
});
