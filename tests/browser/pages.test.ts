import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get } from '../support/http.ts';
import { htmlFindings } from '../support/html.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

/** One page of each kind in French; the others are found through its links to its translations. */
const PAGES = [
  '/', '/produits', '/produits?q=spa&minDiscount=20', '/produits?q=zzzzqqq', '/produits/deux-nuits-riad-mouassine-marrakech', '/categories/beaute-bien-etre',
  '/categories/beaute-bien-etre/marrakech', '/villes/rabat', '/boutiques/dar-nassim', '/blog', '/blog/@first', '/faq', '/pages/@first',
  '/connexion?pour=achat&offre=deux-nuits-riad-mouassine-marrakech', '/nexiste-pas',
]; // prettier-ignore

describe('every page', () => {
  let shop: TestShop;
  let browser: Browser;
  const pages: string[] = [];

  beforeAll(async () => {
    shop = await startTestShop();
    browser = await launchBrowser();
    const home = (await get(shop.site, '/')).text;
    const blog = (await get(shop.site, '/blog')).text;
    for (const path of PAGES) {
      if (path === '/blog/@first') pages.push(/href="(\/blog\/[^"?#]+)"/.exec(blog)![1]!);
      else if (path === '/pages/@first') pages.push(/href="(\/pages\/[^"?#]+)"/.exec(home)![1]!);
      else pages.push(path);
    }
  });
  afterAll(async () => {
    await browser.close();
    await shop.close();
  });

  it('is valid HTML, in every language', async () => {
    for (const path of await withTranslations(shop.site, pages)) {
      expect([path, await htmlFindings((await get(shop.site, path)).text)]).toEqual([path, []]);
    }
  });

  it.each([
    ['fr', 'light', 1280],
    ['fr', 'dark', 360],
    ['ar', 'light', 360],
    ['ar', 'dark', 1280],
  ] as const)(
    'passes axe, says nothing in the console and fits its width (%s, %s, %i px)',
    async (language, colorScheme, width) => {
      const { page, context, complaints } = await openPage(browser, { colorScheme, viewport: { width, height: 800 } });
      for (const path of await inLanguage(shop.site, pages, language)) {
        await page.goto(shop.site + path, { waitUntil: 'networkidle' });
        // What fades in is judged when it has arrived.
        await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([path, overflow]).toEqual([path, 0]);
        expect([path, await axeFindings(page)]).toEqual([path, []]);
      }
      // A missing page is one the browser itself reports.
      expect(complaints.filter((line) => !line.includes('status of 404'))).toEqual([]);
      await context.close();
    },
    180_000,
  );

  it('has one h1, a title and a description of its own, and a canonical address that is itself', async () => {
    const seen = new Map<string, string>();
    for (const path of pages.filter((each) => each !== '/nexiste-pas' && !each.includes('?'))) {
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
    for (const path of pages.filter((each) => !each.includes('?') && each !== '/nexiste-pas')) {
      const own = alternatesOf((await get(shop.site, path)).text);
      expect([path, Object.keys(own).sort()]).toEqual([path, ['ar-MA', 'en', 'fr-MA', 'x-default']]);
      for (const address of Object.values(own)) {
        expect(alternatesOf((await get(shop.site, new URL(address).pathname)).text)).toEqual(own);
      }
    }
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

function alternatesOf(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<link\b[^>]*>/g)]
      .map(([tag]) => ({ lang: /hreflang="([^"]+)"/.exec(tag)?.[1], href: /href="([^"]+)"/.exec(tag)?.[1] }))
      .filter(({ lang, href }) => lang && href)
      .map(({ lang, href }) => [lang!, href!]),
  );
}

async function inLanguage(site: string, pages: string[], language: 'fr' | 'ar'): Promise<string[]> {
  if (language === 'fr') return pages;
  const paths = await Promise.all(pages.map(async (path) => alternatesOf((await get(site, path)).text)['ar-MA']));
  return paths.flatMap((address) => (address ? [new URL(address).pathname] : []));
}

async function withTranslations(site: string, pages: string[]): Promise<string[]> {
  return [...pages, ...(await inLanguage(site, pages, 'ar'))];
}
