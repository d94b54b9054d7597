import type { SitemapResponse } from '@sys/cms/contracts';
import { describe, expect, it } from 'vitest';
import { SitemapReader, type ReadSitemap } from './sitemap-reader.ts';
import { entryPage, renderSitemap, renderSitemapIndex } from './sitemap.ts';
import { robotsText } from './robots.ts';

const SITE = 'https://shop.example';
const entry = (n: number, alternates: SitemapResponse['data'][number]['alternates'] = { fr: `offre-${n}` }) => ({
  alternates,
  updatedAt: `2026-01-${String(n).padStart(2, '0')}T00:00:00.000Z`,
  images: [],
});

/** A CMS whose products come in pages of two; everything else is empty. */
function cmsWith(entries: SitemapResponse['data']): ReadSitemap {
  return async ({ type, after }) => {
    const from = Number(after ?? 0);
    if (type !== 'products') return { data: [], nextCursor: null };
    return { data: entries.slice(from, from + 2), nextCursor: from + 2 < entries.length ? String(from + 2) : null };
  };
}

describe('renderSitemap', () => {
  it('names the translations that exist, the picture and the day of the last change', () => {
    const page = entryPage('products', { ...entry(1, { fr: 'riad', ar: 'رياض' }), images: ['/uploads/riad.jpg'] });
    expect(renderSitemap(SITE, 'ar', [page])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
        '<url><loc>https://shop.example/ar/oroud/%D8%B1%D9%8A%D8%A7%D8%B6</loc><lastmod>2026-01-01T00:00:00.000Z</lastmod>' +
          '<xhtml:link rel="alternate" hreflang="fr-MA" href="https://shop.example/produits/riad"/>' +
          '<xhtml:link rel="alternate" hreflang="ar-MA" href="https://shop.example/ar/oroud/%D8%B1%D9%8A%D8%A7%D8%B6"/>' +
          '<xhtml:link rel="alternate" hreflang="x-default" href="https://shop.example/produits/riad"/>' +
          '<image:image><image:loc>https://shop.example/_img/1200/riad.jpg.jpg</image:loc></image:image></url>',
        '</urlset>',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not written in the language, and escapes what is', () => {
    const pages = [entryPage('products', entry(1, { fr: 'a' })), entryPage('products', entry(2, { en: "b'&<c" }))];
    const english = renderSitemap(SITE, 'en', pages);
    expect(english).toContain('<loc>https://shop.example/en/deals/b&apos;%26%3Cc</loc>');
    expect(english).not.toContain('/produits/a');
    expect(english).not.toContain('x-default');
  });
});

it('gives a category in a city its page', () => {
  expect(entryPage('places', entry(1, { fr: 'spa/fes', en: 'spas/fez' })).paths).toEqual({
    fr: '/categories/spa/fes',
    en: '/en/categories/spas/fez',
  });
});

describe('SitemapReader', () => {
  it('lists a file for each page of the CMS and each language found in it, with its latest change', async () => {
    const reader = new SitemapReader(SITE, cmsWith([entry(1), entry(2, { fr: 'x', ar: 'y' }), entry(3)]));
    expect(await reader.files()).toEqual([
      { name: 'site-fr-1' },
      { name: 'site-ar-1' },
      { name: 'site-en-1' },
      { name: 'products-fr-1', updatedAt: '2026-01-02T00:00:00.000Z' },
      { name: 'products-ar-1', updatedAt: '2026-01-02T00:00:00.000Z' },
      { name: 'products-fr-2', updatedAt: '2026-01-03T00:00:00.000Z' },
    ]);
  });

  it('gives exactly the files it lists', async () => {
    const reader = new SitemapReader(SITE, cmsWith([entry(1), entry(2), entry(3)]));
    for (const { name } of await reader.files()) expect(await reader.file(name)).toContain('<url>');
    const second = await reader.file('products-fr-2');
    expect(second).toContain('offre-3');
    expect(second).not.toContain('offre-1');
    for (const name of [
      'products-en-1',
      'products-fr-3',
      'products-fr-0',
      'site-fr-2',
      'nonsense-fr-1',
      'products-xx-1',
      '../fr-1',
      '',
    ]) {
      expect(await reader.file(name), name).toBeNull();
    }
  });

  it('asks again after a failure', async () => {
    let away = true;
    const working = cmsWith([entry(1)]);
    const reader = new SitemapReader(SITE, async (query) => {
      if (away) throw new Error('away');
      return working(query);
    });
    await expect(reader.files()).rejects.toThrow('away');
    away = false;
    expect(await reader.files()).toHaveLength(4);
  });
});

describe('the small files', () => {
  it('points to the sitemap and closes the sign-in page in every language', () => {
    const text = robotsText(SITE);
    expect(text).toContain(`Sitemap: ${SITE}/sitemap.xml`);
    for (const path of ['/connexion', '/ar/doukhoul', '/en/sign-in', '/api/', '/_'])
      expect(text).toContain(`Disallow: ${path}\n`);
  });

  it('writes an index', () => {
    expect(
      renderSitemapIndex(SITE, [{ name: 'site-fr-1' }, { name: 'products-fr-1', updatedAt: '2026-01-02' }]),
    ).toContain(
      '<sitemap><loc>https://shop.example/sitemaps/products-fr-1.xml</loc><lastmod>2026-01-02</lastmod></sitemap>',
    );
  });
});
