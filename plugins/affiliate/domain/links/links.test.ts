import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routes } from '../../../../storefront/i18n/routes.ts';
import { linkCodeOf, linkKey, readLinkCode, vanityProblem } from './code.ts';
import { LINK_MOVES, mayEnable } from './states.ts';
import { DEAL_PAGES, subIdsOf, targetOf } from './target.ts';

const locales = fc.constantFrom('fr' as const, 'ar' as const, 'en' as const);
const none = { campaign: null, network: null };

describe('the code of a link', () => {
  it('is drawn without letters that look like others', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (random) => {
        expect(linkCodeOf(random)).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
        expect(readLinkCode(linkCodeOf(random))).toBe(linkCodeOf(random));
      }),
    );
  });

  it.each([
    ['nadia-promo', null],
    ['nad', 'length'],
    ['a'.repeat(31), 'length'],
    ['Nadia', 'letters'],
    ['nadia.b', 'letters'],
    ['naïma', 'letters'],
    ['-nadia', 'dashes'],
    ['nadia-', 'dashes'],
    ['na--dia', 'dashes'],
    ['admin', 'reserved'],
    ['adm1n', 'reserved'],
    ['0fficie1', 'reserved'],
  ])('%s is chosen: %s', (code, problem) => expect(vanityProblem(code)).toBe(problem));

  it('is found by what looks the same', () => {
    expect(linkKey('NADIAL')).toBe(linkKey('nadia1'));
    expect(linkKey('sofia')).toBe(linkKey('s0fia'));
    expect(linkKey('sara')).not.toBe(linkKey('sera'));
  });

  it.each(['', 'abc', '../x', 'a/b', 'a%2fb', 'a b c d', 'é'.repeat(5), 'a'.repeat(31)])('is not %j', (typed) =>
    expect(readLinkCode(typed)).toBeNull(),
  );
});

describe('where a link leads', () => {
  it('is where the storefront has its deals', () => {
    const page = routes['produits-slug']!;
    expect(DEAL_PAGES).toEqual({
      fr: page.fr.replace('[slug]', ''),
      ar: `/ar${page.ar.replace('[slug]', '')}`,
      en: `/en${page.en.replace('[slug]', '')}`,
    });
  });

  it.each(['//evil.example', '/\\evil.example', 'javascript:alert(1)', '@evil.example', 'x\r\nset-cookie: a=b', '../../admin', '?to=https://evil.example', '#x'])(
    'is ours, whatever the slug: %j',
    (slug) => expectOurs(targetOf('fr', slug, none), 'fr'),
  ); // prettier-ignore

  it('is ours, whatever is asked', () => {
    fc.assert(
      fc.property(locales, fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 600 }), (locale, slug, query) => {
        expectOurs(targetOf(locale, slug, subIdsOf(query)), locale);
      }),
    );
  });

  it('keeps the sub-ids that can be read', () => {
    expect(subIdsOf('c=Ramadan&n=story')).toEqual({ campaign: 'ramadan', network: 'story' });
    expect(subIdsOf('c=%0d%0a&n=//evil&c=second')).toEqual(none);
    expect(subIdsOf('to=https://evil.example&url=//evil')).toEqual(none);
    expect(targetOf('en', 'hammam', { campaign: 'ramadan', network: 'story' })).toBe(
      '/en/deals/hammam?utm_medium=affiliate&utm_source=story&utm_campaign=ramadan',
    );
  });
});

function expectOurs(target: string, locale: keyof typeof DEAL_PAGES): void {
  expect(target).toMatch(/^\/[\x21-\x7e]*$/);
  const url = new URL(target, 'https://shareyoursales.ma');
  expect(url.origin).toBe('https://shareyoursales.ma');
  const root = DEAL_PAGES[locale];
  const { pathname } = url;
  // A slug of dots alone would climb: the page of all deals is as far as it gets.
  expect(pathname.startsWith(root) || root.startsWith(pathname)).toBe(true);
  expect(url.hash).toBe('');
}

describe('a link that is off', () => {
  it('is switched on by who switched it off, while they may promote the deal', () => {
    expect(LINK_MOVES.enable.by).toEqual(['influencer']);
    expect(mayEnable('influencer', 'approved')).toBe(true);
    expect(mayEnable('merchant', 'approved')).toBe(false);
    expect(mayEnable('influencer', 'banned')).toBe(false);
  });
});
