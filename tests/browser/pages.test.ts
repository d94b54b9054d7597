import type { Browser } from 'playwright-core';
import { LOCALES, type Locale } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, colourFindings, layOutEverything } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get } from '../support/http.ts';
import { htmlFindings } from '../support/html.ts';
import { alternatesOf, findPages, PAGE_KINDS, type PageKind } from '../support/pages.ts';
import { sharedShop } from '../support/shared-shop.ts';

const WIDTHS = [360, 768, 1280];

describe('every page', () => {
  const shop = sharedShop();
  let browser: Browser;
  let pages: Record<Locale, Record<PageKind, string>>;

  beforeAll(async () => {
    browser = await launchBrowser();
    const [fr, ar, en] = await Promise.all(LOCALES.map((locale) => findPages(shop.site, locale)));
    pages = { fr: fr!, ar: ar!, en: en! };
  });
  afterAll(() => browser?.close());

  it('is valid HTML, in every language', async () => {
    for (const path of LOCALES.flatMap((locale) => Object.values(pages[locale]))) {
      expect([path, await htmlFindings((await get(shop.site, path)).text)]).toEqual([path, []]);
    }
  });

  describe.each(PAGE_KINDS)('%s', (kind) => {
    it('passes axe, fits its width and says nothing in the console: French and Arabic, light and dark, every width', async () => {
      await Promise.all([examine(pages.fr[kind]), examine(pages.ar[kind])]);
    });
  });

  /** Loaded once and then made wider, as a turned phone does: a reload for each width would take three times as long. */
  async function examine(path: string): Promise<void> {
    const { page, context, complaints, wake } = await openPage(browser, {
      viewport: { width: WIDTHS[0]!, height: 800 },
    });
    await page.goto(shop.site + path);
    await wake();
    await layOutEverything(page);
    for (const width of WIDTHS) {
      const here = (scheme: string) => `${decodeURI(path)} at ${width} px, ${scheme}`;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft([here('light'), overflow]).toEqual([here('light'), 0]);
      // What fades is judged when it has arrived.
      const arrived = () => Promise.all(document.getAnimations().map((animation) => animation.finished));
      await page.evaluate(arrived);
      expect.soft([here('light'), await axeFindings(page)]).toEqual([here('light'), []]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.evaluate(arrived);
      expect.soft([here('dark'), await colourFindings(page)]).toEqual([here('dark'), []]);
    }
    // A missing page is one the browser itself reports.
    expect.soft(complaints.filter((line) => !line.includes('status of 404'))).toEqual([]);
    await context.close();
  }

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
function listed(pages: Record<PageKind, string>): string[] {
  const unlisted = [pages.missing, pages.signUpSent, pages.verify, pages.forgot, pages.newPassword];
  return Object.values(pages).filter((path) => !path.includes('?') && !unlisted.includes(path));
}
