import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationOf, mayLeadFrom, normalisePath, normaliseTarget, parseRules } from './redirects.ts';

const SITE = 'https://shop.test';

describe('normalisePath', () => {
  it.each([
    ['/ancien/', '/ancien'],
    ['/ancien?utm_source=x#y', '/ancien'],
    ['https://shop.test/a/b/', '/a/b'],
    ['/ar/%D8%B1%D9%8A%D8%A7%D8%B6', '/ar/رياض'],
    ['/cafe\u0301', '/café'],
    ['/a//b', '/a/b'],
    ['/a/../b', '/b'],
    ['/', '/'],
  ])('%s is %s', (given, path) => expect(normalisePath(given, SITE)).toBe(path));

  it.each([
    'ancien',
    '',
    'https://elsewhere.test/a',
    '//elsewhere.test/a',
    '/\\elsewhere.test',
    'javascript:alert(1)',
    'http://shop.test/a',
    'https://shop.test@elsewhere.test/',
    'https://x:y@shop.test/',
    '/%E0%A4%A',
    '/a\u0000b',
    `/${'x'.repeat(400)}`,
  ])('%j is no path of ours', (given) => expect(normalisePath(given, SITE)).toBeNull());

  it('says the same of what it said', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const once = normalisePath(`/${path}`, SITE);
        if (once !== null) expect(normalisePath(encodeURI(once).replaceAll('%25', '%'), SITE)).toBe(once);
      }),
    );
  });
});

describe('where a rule leads', () => {
  it('is a place of ours, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `/${rest}`),
        ),
        (text) => {
          const target = normaliseTarget(text, SITE);
          if (target === null) return;
          const location = locationOf(target, SITE);
          expect(location).toMatch(/^\/(?![/\\])/);
          expect(new URL(location, SITE).origin).toBe(SITE);
        },
      ),
    );
  });

  it('keeps its query and its mark, and is told without a host', () => {
    expect(normaliseTarget('https://shop.test/ar/oroud?q=spa#avis', SITE)).toBe('/ar/oroud?q=spa#avis');
    expect(locationOf('/ar/oroud/رياض?q=spa', SITE)).toBe('/ar/oroud/%D8%B1%D9%8A%D8%A7%D8%B6?q=spa');
  });
});

it('never stands over what the site runs on', () => {
  for (const path of ['/', '/api/orders', '/_nuxt/x.js', '/r/nadia', '/robots.txt', '/sitemap.xml', '/sitemaps/a.xml', '/llms.txt', '/livez']) expect([path, mayLeadFrom(path)]).toEqual([path, false]);
  for (const path of ['/ancien', '/apiculture', '/riad', '/ar', '/index.php']) expect([path, mayLeadFrom(path)]).toEqual([path, true]);
}); // prettier-ignore

describe('parseRules', () => {
  it('reads what spreadsheets write', () => {
    const text = '\uFEFFde;vers;code\r\n/a;/b;301\n"/c";"/d"\n\n/e;;410\n/f;/g;999\n/h;/i;302;trop\n/j;';
    expect(parseRules(text)).toEqual({
      rules: [
        { line: 2, source: '/a', target: '/b', kind: 'permanent' },
        { line: 3, source: '/c', target: '/d', kind: 'permanent' },
        { line: 5, source: '/e', target: '', kind: 'gone' },
        { line: 8, source: '/j', target: '', kind: 'gone' },
      ],
      unread: [6, 7],
    });
    expect(parseRules('/a,/b').rules).toHaveLength(1);
    expect(parseRules('/a\t/b\t302').rules[0]).toMatchObject({ kind: 'temporary' });
  });
});
