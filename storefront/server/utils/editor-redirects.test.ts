import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OLD_FILE, redirectPage, withQuery } from './editor-redirects.ts';

describe('withQuery', () => {
  it.each([
    ['/b', 'utm_source=ig&session=1&q=spa', '/b?utm_source=ig&q=spa'],
    ['/b?q=riad#avis', 'q=spa&utm_medium=x', '/b?q=riad&utm_medium=x#avis'],
    ['/b', undefined, '/b'],
    ['/b', 'preview=secret&erreur=x&cle=y', '/b'],
    ['/b', `q=${'x'.repeat(400)}`, '/b'],
  ])('%s with %s is %s', (location, query, address) => expect(withQuery(location, query)).toBe(address));

  it('leads nowhere else, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { origin, pathname } = new URL(withQuery('/b', query), 'https://shop.test');
        expect([origin, pathname]).toEqual(['https://shop.test', '/b']);
      }),
    );
  });
});

it('answers as the rule says', () => {
  expect(redirectPage({ id: 'a', kind: 'permanent', location: '/b' })).toMatchObject({
    status: 301,
    headers: { location: '/b' },
    rule: 'a',
  });
  expect(redirectPage({ id: 'a', kind: 'temporary', location: '/b' })).toMatchObject({ status: 302 });
});

it('knows the files of old sites', () => {
  for (const path of ['/index.php', '/a/b.html', '/x.ASPX']) expect([path, OLD_FILE.test(path)]).toEqual([path, true]);
  for (const path of ['/robots.txt', '/a.js', '/_img/a.jpg', '/produits/x'])
    expect([path, OLD_FILE.test(path)]).toEqual([path, false]);
});
