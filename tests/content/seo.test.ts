import { LOCALES, LOCALE_FACTS, type Locale } from '@sys/config';
import { beforeAll, describe, expect, it } from 'vitest';
import { get } from '../support/http.ts';
import { alternatesOf, findPages, LISTED, type PageKind } from '../support/pages.ts';
import { seededProducts } from '../support/seeded.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { structuredDataFindings } from '../support/structured-data.ts';

/** What every page tells search engines and networks, in every language. */
const UNLISTED: readonly PageKind[] = [
  'filtered',
  'nothing',
  'signIn',
  'basket',
  'checkout',
  'missing',
  'forgot',
  'verify',
];
/** What each says of itself in the words of schema.org. */
const SAYS: Partial<Record<PageKind, string[]>> = {
  home: ['Organization', 'WebSite'],
  listing: ['BreadcrumbList'],
  deal: ['BreadcrumbList', 'Product'],
  category: ['BreadcrumbList'],
  categoryInCity: ['BreadcrumbList'],
  city: ['BreadcrumbList'],
  merchant: ['BreadcrumbList'],
  blog: ['BreadcrumbList'],
  article: ['Article', 'BreadcrumbList'],
  blogCategory: ['BreadcrumbList'],
  blogTopic: ['BreadcrumbList'],
  stories: ['BreadcrumbList'],
  story: ['Article', 'BreadcrumbList'],
  contact: ['BreadcrumbList', 'ContactPage'],
  faq: ['BreadcrumbList', 'FAQPage'],
  pricing: ['BreadcrumbList', 'FAQPage', 'Service'],
  legal: ['BreadcrumbList'],
};

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};
const plain = (text: string | undefined) =>
  text?.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity]!);

/** The content of one `<meta>`; throws when there are several. */
function meta(html: string, name: string): string | undefined {
  const found = [...html.matchAll(/<meta\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`="${name}"`));
  if (found.length > 1) throw new Error(`${found.length} times ${name}`);
  return plain(/content="([^"]*)"/.exec(found[0] ?? '')?.[1]);
}
const jsonLdOf = (html: string) =>
  [...html.matchAll(/<script[^>]+application\/ld\+json[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text!);
const typesOf = (json: string) =>
  (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph'].map((thing) => thing['@type']);

describe('what pages say to search engines', () => {
  const shop = sharedShop();
  let pages: Record<Locale, Record<PageKind, string>>;
  beforeAll(async () => {
    const [fr, ar, en] = await Promise.all(LOCALES.map((locale) => findPages(shop.site, locale)));
    pages = { fr: fr!, ar: ar!, en: en! };
  });

  describe.each(LOCALES)('%s', (locale) => {
    it.each(LISTED)('%s: title, description, address, language and one heading', async (kind) => {
      const path = pages[locale][kind];
      const { status, text, headers } = await get(shop.site, path);
      expect([path, status]).toEqual([path, 200]);
      const { tag, dir } = LOCALE_FACTS[locale];
      const root = /<html\b[^>]*>/.exec(text)![0];
      expect(root).toContain(`lang="${tag}"`);
      expect(root).toContain(`dir="${dir}"`);
      expect(text.match(/<h1[\s>]/g)).toHaveLength(1);
      const title = plain(/<title>([^<]+)<\/title>/.exec(text)?.[1])!;
      expect(title.length, title).toBeGreaterThanOrEqual(8);
      expect(title.length, title).toBeLessThanOrEqual(90);
      const description = meta(text, 'description')!;
      expect(description.length, description).toBeGreaterThanOrEqual(40);
      expect(description.length, description).toBeLessThanOrEqual(320);
      expect(/<link rel="canonical" href="([^"]*)"/.exec(text)![1]).toBe(shop.site + path);
      expect(meta(text, 'robots')).toBeUndefined();
      expect(headers['x-robots-tag']).toBeUndefined();
      // Search engines have not read it for twenty years.
      expect(meta(text, 'keywords')).toBeUndefined();
    });

    it.each(LISTED)('%s: what networks show of a link to it', async (kind) => {
      const { text } = await get(shop.site, pages[locale][kind]);
      expect(meta(text, 'og:url')).toBe(shop.site + pages[locale][kind]);
      expect(meta(text, 'og:title')!.length).toBeGreaterThan(5);
      expect(meta(text, 'og:description')).toBe(meta(text, 'description'));
      expect(meta(text, 'og:site_name')).toBe('ShareYourSales');
      expect(meta(text, 'og:locale')).toBe({ fr: 'fr_MA', ar: 'ar_MA', en: 'en_US' }[locale]);
      expect(meta(text, 'og:type')).toBe(
        kind === 'deal' ? 'product' : ['article', 'story'].includes(kind) ? 'article' : 'website',
      );
      expect(meta(text, 'twitter:card')).toBe('summary_large_image');
      expect(meta(text, 'og:image:alt')!.length).toBeGreaterThan(2);
      expect(Number(meta(text, 'og:image:width'))).toBeGreaterThanOrEqual(200);
      const picture = await get(shop.site, new URL(meta(text, 'og:image')!).pathname);
      expect([picture.status, picture.headers['content-type']]).toEqual([
        200,
        expect.stringMatching(/^image\/(jpeg|png)$/),
      ]);
    });

    it.each(LISTED)('%s: names its translations, and they name it back', async (kind) => {
      const own = alternatesOf((await get(shop.site, pages[locale][kind])).text);
      expect(own[LOCALE_FACTS[locale].tag]).toBe(shop.site + pages[locale][kind]);
      expect(own['x-default']).toBe(own['fr-MA']);
      for (const address of Object.values(own))
        expect(alternatesOf((await get(shop.site, new URL(address).pathname)).text)).toEqual(own);
    });

    it.each(Object.keys(SAYS) as PageKind[])('%s: structured data that is whole', async (kind) => {
      const { text } = await get(shop.site, pages[locale][kind]);
      const said = jsonLdOf(text);
      expect(said).toHaveLength(1);
      expect(structuredDataFindings(said[0]!)).toEqual([]);
      expect(typesOf(said[0]!)).toEqual(expect.arrayContaining(SAYS[kind]!));
    });

    it.each(UNLISTED)('%s: is followed and not listed', async (kind) => {
      const { text } = await get(shop.site, pages[locale][kind]);
      expect(meta(text, 'robots')).toMatch(/^noindex/);
      expect(text).not.toContain('rel="canonical"');
      expect(alternatesOf(text)).toEqual({});
    });
  });

  it('says it of every deal there is', async () => {
    const products = await seededProducts(shop.databaseUrl);
    for (const { path } of products.filter((_, index) => index % 4 === 0)) {
      const said = jsonLdOf((await get(shop.site, path)).text);
      expect.soft([decodeURI(path), said.flatMap(structuredDataFindings)]).toEqual([decodeURI(path), []]);
    }
  }, 120_000);

  it('lists what is listed in the plan of the site, and nothing else', async () => {
    const index = (await get(shop.site, '/sitemap.xml')).text;
    const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
    const listed = new Set<string>();
    for (const file of files) {
      const { status, text, body } = await get(shop.site, file);
      expect([file, status]).toEqual([file, 200]);
      const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        ([, address]) => new URL(plain(address)!).pathname,
      );
      // What a search engine takes of one file.
      expect(addresses.length).toBeLessThanOrEqual(50_000);
      expect(body.length).toBeLessThan(50 * 1024 * 1024);
      for (const address of addresses) listed.add(address);
    }
    for (const locale of LOCALES) {
      for (const kind of LISTED) expect([kind, listed.has(pages[locale][kind])]).toEqual([kind, true]);
      for (const kind of UNLISTED) expect([kind, listed.has(pages[locale][kind])]).toEqual([kind, false]);
    }
    const robots = (await get(shop.site, '/robots.txt')).text;
    expect(robots).toContain(`Sitemap: ${shop.site}/sitemap.xml`);
  });

  it('tells machines that read for people what is here', async () => {
    for (const [path, word] of [
      ['/llms.txt', 'Catégories'],
      ['/ar/llms.txt', 'الأصناف'],
      ['/en/llms.txt', 'Categories'],
    ] as const) {
      const { status, text, headers } = await get(shop.site, path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/plain; charset=utf-8']);
      expect(text).toMatch(/^# ShareYourSales\n\n> /);
      expect(text).toContain(`## ${word}`);
      const addresses = [...text.matchAll(/\]\((\S+)\)/g)].map(([, address]) => address!);
      expect(addresses.length).toBeGreaterThan(20);
      for (const address of addresses.filter((_, index) => index % 6 === 0))
        expect([address, (await get(shop.site, new URL(address).pathname)).status]).toEqual([address, 200]);
    }
  });
});
