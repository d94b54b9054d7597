import { LOCALES, type Locale } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePath } from '../../storefront/shared/utils/addresses.ts';
import { get, until } from '../support/http.ts';
import { documentsOf, type Documents, type OwnDocument } from '../support/own-documents.ts';
import { editorOf, type Editor } from '../support/own-product.ts';
import { alternatesOf } from '../support/pages.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** A list of nothing is for visitors who happen upon it: search engines are not sent there. */
describe('a category and a city', () => {
  const shop = sharedShop();
  let [documents, editor]: [Documents?, Editor?] = [];
  let category: OwnDocument;
  let city: OwnDocument;
  beforeAll(async () => {
    [documents, editor] = await Promise.all([documentsOf(shop), editorOf(shop)]);
    [category, city] = [await documents.make('category'), await documents.make('city')];
  });
  afterAll(async () => {
    await editor?.clear();
    await documents?.clear();
  });

  const pagesIn = (locale: Locale) => {
    const [slug, of] = [category.slugs[locale], city.slugs[locale]];
    return [
      pagePath('categories-slug', locale, { params: { slug } }),
      pagePath('villes-slug', locale, { params: { slug: of } }),
      pagePath('categories-slug-city', locale, { params: { slug, city: of } }),
    ];
  };
  const isListed = async (path: string): Promise<boolean> => {
    const { status, text } = await get(shop.site, path);
    expect([path, status]).toEqual([path, 200]);
    const robots = /<meta name="robots" content="([^"]*)"/.exec(text)?.[1];
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1];
    if (robots === undefined) expect(canonical).toBe(shop.site + path);
    else expect([robots, canonical, alternatesOf(text)]).toEqual(['noindex, follow', undefined, {}]);
    return robots === undefined;
  };
  const planOfSite = async (): Promise<string> => {
    const index = (await get(shop.site, '/sitemap.xml')).text;
    const files = [...index.matchAll(/<loc>([^<]*\/sitemaps\/(?:categories|cities|places)-[^<]*)<\/loc>/g)];
    const texts = files.map(async ([, file]) => (await get(shop.site, new URL(file!).pathname)).text);
    return (await Promise.all(texts)).join('\n');
  };
  const expectListed = async (listed: boolean) => {
    const plan = await planOfSite();
    for (const locale of LOCALES)
      for (const path of pagesIn(locale)) {
        await until(async () => (await isListed(path)) === listed, 5000);
        expect([path, plan.includes(`<loc>${shop.site}${path}</loc>`)]).toEqual([path, listed]);
      }
  };

  it('are listed while they have a deal, and not before or after', async () => {
    await expectListed(false);
    const product = await editor!.product({ category: category.documentId, city: city.documentId });
    await expectListed(true);
    const [sorted] = pagesIn('fr');
    expect(await isListed(`${sorted}?sort=price`)).toBe(false);
    await editor!.remove(product);
    await expectListed(false);
    // One that nobody can buy yet is no reason to come.
    const later = new Date(Date.now() + 86_400_000);
    await editor!.product({ category: category.documentId, city: city.documentId, deal: { startsAt: later } });
    await expectListed(false);
  });
});
