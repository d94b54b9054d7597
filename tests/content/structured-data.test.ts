import type { Browser, Page } from 'playwright-core';
import { LOCALES, type Locale } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { concurrently } from '../support/concurrently.ts';
import type { DealFacts } from '../support/deal-facts.ts';
import { shownFacts } from '../support/deal-page.ts';
import { get } from '../support/http.ts';
import { statedFacts } from '../support/json-ld.ts';
import { seededProducts } from '../support/seeded.ts';
import { sharedShop } from '../support/shared-shop.ts';

/**
 * A search engine that is told another price than the visitor punishes the whole site. So every
 * deal of the demo is read twice, as a machine and as a person, and both must have read the same.
 */
describe('the structured data of a deal', () => {
  const shop = sharedShop();
  let browser: Browser;
  let parser: Page;
  let deals: Record<Locale, string[]>;
  beforeAll(async () => {
    browser = await launchBrowser();
    parser = await browser.newPage();
    const products = await seededProducts(shop.databaseUrl);
    const inLanguage = (locale: Locale) => products.flatMap((each) => (each.locale === locale ? each.path : []));
    const third = (paths: string[]) => paths.filter((_, index) => index % 3 === 0);
    deals = { fr: inLanguage('fr'), ar: third(inLanguage('ar')), en: third(inLanguage('en')) };
  });
  afterAll(() => browser?.close());

  const read = (locale: Locale) =>
    concurrently(deals[locale], 4, async (path) => {
      const { text, status } = await get(shop.site, path);
      if (status !== 200) throw new Error(`${decodeURI(path)} answers ${status}.`);
      try {
        const { facts, jsonLd } = await shownFacts(parser, shop.site, text, locale);
        expect(jsonLd).toHaveLength(1);
        return { path: decodeURI(path), shown: facts, stated: statedFacts(jsonLd[0]!) };
      } catch (error) {
        throw new Error(`${decodeURI(path)}: ${(error as Error).message}`, { cause: error });
      }
    });

  it.each(LOCALES)('states what the page shows, deal by deal (%s)', async (locale) => {
    const pages = await read(locale);
    expect(pages.length).toBeGreaterThanOrEqual(locale === 'fr' ? 60 : 20);
    for (const { path, shown, stated } of pages) expect.soft({ path, ...stated }).toEqual({ path, ...shown });
  });

  it('was compared for every kind of deal', async () => {
    const seen = (await read('fr')).map(({ shown }) => shown);
    const some = (kind: string, is: (facts: DealFacts) => boolean) =>
      expect([kind, seen.some(is)]).toEqual([kind, true]);
    for (const availability of ['InStock', 'OutOfStock', 'PreOrder', 'Discontinued'])
      some(availability, ({ offer }) => offer?.availability === availability);
    some('rated', ({ rating, reviews }) => rating !== null && reviews.length > 0);
    some('at a place', ({ place }) => place !== null);
    some('delivered', ({ place }) => place === null);
    some('with questions', ({ questions }) => questions.length > 1);
    some('reduced', ({ offer }) => offer?.before !== null);
    some('under a category of a category', ({ crumbs }) => crumbs.length > 3);
  });
});
