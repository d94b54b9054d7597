import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@sys/config';
import { pagePath } from '../../storefront/shared/utils/addresses.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get, until } from '../support/http.ts';
import { documentsOf, type DocumentKind, type Documents } from '../support/own-documents.ts';
import { sharedShop } from '../support/shared-shop.ts';

const ROUTES: Record<DocumentKind, string> = {
  category: 'categories-slug',
  city: 'villes-slug',
  merchant: 'boutiques-slug',
  'article-category': 'blog-categorie-slug',
  tag: 'blog-theme-slug',
  article: 'blog-slug',
  story: 'reussites-slug',
};
const KINDS = Object.keys(ROUTES) as DocumentKind[];

/** Whatever was renamed is found by every address it ever had, in one hop; what is gone says so. */
describe('an address of the past', () => {
  const shop = sharedShop();
  let documents: Documents;
  beforeAll(async () => {
    documents = await documentsOf(shop);
  });
  afterAll(() => documents?.clear());

  const leads = async (path: string) => {
    const { status, headers } = await get(shop.site, path);
    return [status, headers.location];
  };
  const answers = (path: string, status: number) =>
    until(async () => (await get(shop.site, path)).status === status, 5000);

  it.each(KINDS)('of %s leads to the one of today in its language, until that is gone', async (kind) => {
    const own = await documents.make(kind);
    const at = (slugs: Record<Locale, string>, locale: Locale) =>
      pagePath(ROUTES[kind], locale, { params: { slug: slugs[locale] } });
    for (const locale of ['fr', 'ar'] as const) expect((await get(shop.site, at(own.slugs, locale))).status).toBe(200);
    const first = await documents.rename(own);
    const second = await documents.rename(own);
    for (const locale of ['fr', 'ar'] as const) {
      const today = at(own.slugs, locale);
      await answers(at(second, locale), 301);
      for (const past of [first, second]) expect(await leads(at(past, locale))).toEqual([301, today]);
      expect(await leads(`${at(first, locale)}?utm_source=ig&cle=secret`)).toEqual([301, `${today}?utm_source=ig`]);
      const { status, text } = await get(shop.site, today);
      expect([status, /<h1[^>]*>([^<]*)</.exec(text)?.[1]]).toEqual([200, expect.stringContaining('Essai')]);
    }
    await documents.remove(own);
    for (const slugs of [first, second, own.slugs]) await answers(at(slugs, 'fr'), 410);
    expect((await get(shop.site, at({ ...first, fr: `${first.fr}-x` }, 'fr'))).status).toBe(404);
  });

  it('of a category in a city leads there in one hop, whichever of the two was renamed', async () => {
    const [category, city] = [await documents.make('category'), await documents.make('city')];
    const [was, lay] = [await documents.rename(category), await documents.rename(city)];
    for (const locale of ['fr', 'ar'] as const) {
      const at = (slug: string, of: string) => pagePath('categories-slug-city', locale, { params: { slug, city: of } });
      const today = at(category.slugs[locale], city.slugs[locale]);
      await answers(today, 200);
      for (const past of [at(was[locale], lay[locale]), at(category.slugs[locale], lay[locale]), at(was[locale], city.slugs[locale])]) {
        await answers(past, 301);
        expect(await leads(`${past}?sort=price`)).toEqual([301, `${today}?sort=price`]);
      }
    }
    const at = (slug: string, of: string) => pagePath('categories-slug-city', 'fr', { params: { slug, city: of } });
    await documents.remove(city);
    await answers(at(was.fr, lay.fr), 410);
    expect((await get(shop.site, at(`${was.fr}-x`, 'rabat'))).status).toBe(404);
  }); // prettier-ignore

  describe('in a page that is open', () => {
    let browser: Browser;
    beforeAll(async () => void (browser = await launchBrowser()));
    afterAll(() => browser?.close());

    it('changes to the one of today in place, and is not stepped back to', async () => {
      const own = { category: await documents.make('category'), story: await documents.make('story') };
      const was = { category: await documents.rename(own.category), story: await documents.rename(own.story) };
      const { page, complaints, wake } = await openPage(browser);
      await page.goto(`${shop.site}/tarifs`);
      await wake();
      await page.evaluate(() => ((window as { same?: boolean }).same = true));
      for (const kind of ['category', 'story'] as const) {
        const at = (slugs: Record<Locale, string>) => pagePath(ROUTES[kind], 'fr', { params: { slug: slugs.fr } });
        await answers(at(was[kind]), 301);
        await page.evaluate((href) => {
          const link = document.createElement('a');
          link.href = href;
          link.id = 'past';
          document.querySelector('main')!.prepend(link);
          link.click();
          link.remove();
        }, at(was[kind]));
        await page.waitForURL(shop.site + at(own[kind].slugs));
        await page.getByRole('heading', { level: 1, name: /^Essai/ }).waitFor();
        await page.goBack();
        await page.waitForURL(`${shop.site}/tarifs`);
        // The address goes back first, and the page after it.
        await page.getByRole('heading', { level: 1, name: /^Tarifs/ }).waitFor();
      }
      expect(await page.evaluate(() => (window as { same?: boolean }).same)).toBe(true);
      expect(complaints).toEqual([]);
    });
  });
});
