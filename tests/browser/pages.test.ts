import { LOCALES, type Locale } from '@sys/config';
import { beforeAll, describe, expect, it } from 'vitest';
import { get } from '../support/http.ts';
import { htmlFindings } from '../support/html.ts';
import { alternatesOf, findPages, LISTED, type PageKind } from '../support/pages.ts';
import { sharedShop } from '../support/shared-shop.ts';

describe('every page', () => {
  const shop = sharedShop();
  let pages: Record<Locale, Record<PageKind, string>>;

  beforeAll(async () => {
    const [fr, ar, en] = await Promise.all(LOCALES.map((locale) => findPages(shop.site, locale)));
    pages = { fr: fr!, ar: ar!, en: en! };
  });

  it('is valid HTML, in every language', async () => {
    for (const path of LOCALES.flatMap((locale) => Object.values(pages[locale]))) {
      expect([path, await htmlFindings((await get(shop.site, path)).text)]).toEqual([path, []]);
    }
  });

  it('has its styles in it: none that the first paint would wait for', async () => {
    for (const path of Object.values(pages.fr)) {
      const { text } = await get(shop.site, path);
      expect([path, text.match(/<link[^>]+rel="stylesheet"[^>]*>/g)]).toEqual([path, null]);
      expect(text).toContain('<style>');
    }
  });

  it('has one h1, a title and a description of its own, and a canonical address that is itself', async () => {
    const seen = new Map<string, string>();
    for (const path of listed(pages.fr)) {
      const { text } = await get(shop.site, path);
      expect([path, text.match(/<h1[\s>]/g)?.length]).toEqual([path, 1]);
      const title = /<title>([^<]+)<\/title>/.exec(text)![1]!;
      expect([path, seen.get(title)]).toEqual([path, undefined]);
      seen.set(title, path);
      expect(text).toMatch(/<meta name="description" content="[^"]{40,}"/);
      expect(text).toContain(`<link rel="canonical" href="${shop.site}${path === '/' ? '/' : path}"`);
      expect(text).toMatch(/<meta property="og:image" content="http/);
    }
  });

  it('names its translations, and they name it back', async () => {
    for (const path of listed(pages.fr)) {
      const own = alternatesOf((await get(shop.site, path)).text);
      expect([path, Object.keys(own).sort()]).toEqual([path, ['ar-MA', 'en', 'fr-MA', 'x-default']]);
      for (const address of Object.values(own)) {
        expect(alternatesOf((await get(shop.site, new URL(address).pathname)).text)).toEqual(own);
      }
    }
  });

  it('keeps the signs of a Latin word on its side in an Arabic text', async () => {
    const { text } = await get(shop.site, `/ar/safahat/${encodeURIComponent('ملفات-تعريف-الارتباط')}`);
    expect(text).toContain('<strong dir="ltr">_ga</strong>');
    expect(text).toContain('<strong dir="ltr">__Host-</strong>');
  });

  it('keeps filter combinations and dead ends out of the index', async () => {
    for (const path of [
      '/produits?q=spa&minDiscount=20',
      '/categories/beaute-bien-etre?sort=price',
      '/connexion',
      '/nexiste-pas',
    ]) {
      expect([path, /<meta name="robots" content="noindex/.test((await get(shop.site, path)).text)]).toEqual([
        path,
        true,
      ]);
    }
    expect((await get(shop.site, '/categories/beaute-bien-etre/marrakech')).text).not.toMatch(/noindex/);
  });
});

/** The addresses that search engines may list. */
const listed = (pages: Record<PageKind, string>): string[] => LISTED.map((kind) => pages[kind]);
