import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, SAID_ON_THE_WAY, type WatchedPage } from '../support/browser.ts';
import { startDetailedStorefront } from '../support/detailed-storefront.ts';
import { findPages, PAGE_KINDS, type PageKind } from '../support/pages.ts';
import { sharedShop } from '../support/shared-shop.ts';

/**
 * What the server wrote and what the browser makes of it must be the same, to the letter and to the
 * attribute: else a page jumps when it wakes, or a handler hangs on the wrong element. In production
 * Vue hides most of it; here it says everything.
 */
describe('hydration', () => {
  let shop: Awaited<ReturnType<typeof startDetailedStorefront>>;
  let browser: Browser;
  let pages: Record<'fr' | 'ar', Record<PageKind, string>>;
  let readers: Record<'fr' | 'ar', WatchedPage>;
  beforeAll(async () => {
    [shop, browser] = await Promise.all([startDetailedStorefront(sharedShop()), launchBrowser()]);
    const [fr, ar] = await Promise.all([findPages(shop.site, 'fr'), findPages(shop.site, 'ar')]);
    pages = { fr, ar };
    readers = { fr: await openPage(browser), ar: await openPage(browser) };
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.stop();
  });

  describe.each(PAGE_KINDS)('%s', (kind) => {
    it.each([360, 1280])('wakes in French and in Arabic as the server wrote it (%i px)', async (width) => {
      const told = await Promise.all([complaintsOf('fr', kind, width), complaintsOf('ar', kind, width)]);
      expect(told).toEqual([[], []]);
    });
  });

  it.each([
    ['a text', 'Hydration text', (html: string) => html.replace(/(<h1[^>]*>)/, '$1Autre chose : ')],
    ['an attribute', 'Hydration class', (html: string) => html.replace(/(<h1[^>]* class=")/, '$1shrunk ')],
  ])('would be told of %s that differs', async (_, told, spoil) => {
    const { page, context, complaints, wake } = await openPage(browser, { viewport: { width: 360, height: 800 } });
    await page.route(`${shop.site}/produits/*`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: spoil(await response.text()) });
    });
    await page.goto(`${shop.site}/produits/deux-nuits-riad-mouassine-marrakech`);
    await wake();
    expect(complaints.join('\n')).toContain(told);
    await context.close();
  });

  async function complaintsOf(locale: 'fr' | 'ar', kind: PageKind, width: number): Promise<string[]> {
    const { page, complaints, wake } = readers[locale];
    await page.setViewportSize({ width, height: 800 });
    // What the page before still had to say is not this one's.
    await page.goto('about:blank');
    complaints.length = 0;
    await page.goto(shop.site + pages[locale][kind]);
    await wake();
    return complaints.filter((line) => !SAID_ON_THE_WAY.test(line));
  }
});
