import type { SitemapResponse } from '@sys/cms/contracts';
import { DEFAULT_LOCALE, LOCALES, LOCALE_FACTS, type Locale } from '@sys/config/locales';
import { pagePath } from '../../shared/utils/addresses.ts';
import { imagePath, SHARE_WIDTH } from '../../shared/utils/images.ts';

/** The route of each type of the CMS's sitemap read. */
export const SITEMAP_ROUTES = {
  products: 'produits-slug',
  categories: 'categories-slug',
  merchants: 'boutiques-slug',
  cities: 'villes-slug',
  places: 'categories-slug-city',
  articles: 'blog-slug',
  pages: 'pages-slug',
  'article-categories': 'blog-categorie-slug',
  tags: 'blog-theme-slug',
  stories: 'reussites-slug',
} as const;
export type SitemapType = keyof typeof SITEMAP_ROUTES;
export const SITEMAP_TYPES = Object.keys(SITEMAP_ROUTES) as SitemapType[];

/** Pages that no content type stands for; they exist in every language. */
const SITE_PAGES = [
  'index', 'produits', 'blog', 'faq', 'tarifs', 'contact', 'reussites', 'inscription', 'inscription-influenceur', 'inscription-marchand',
]; // prettier-ignore

export type SitemapEntry = SitemapResponse['data'][number];

interface Page {
  paths: Partial<Record<Locale, string>>;
  updatedAt?: string;
  images: string[];
}

export function entryPage(type: SitemapType, { alternates, updatedAt, images }: SitemapEntry): Page {
  const paths = Object.entries(alternates).map(([locale, slugs]) => {
    const [slug = '', city = ''] = slugs.split('/');
    return [locale, pagePath(SITEMAP_ROUTES[type], locale as Locale, { params: { slug, city } })];
  });
  return {
    paths: Object.fromEntries(paths),
    updatedAt,
    images: images.map((src) => imagePath(src, SHARE_WIDTH, 'jpg')),
  };
}

export function sitePages(): Page[] {
  return SITE_PAGES.map((name) => ({
    paths: Object.fromEntries(LOCALES.map((locale) => [locale, pagePath(name, locale)])),
    images: [],
  }));
}

/** One file: the pages that exist in this language, each with its translations. */
export function renderSitemap(siteUrl: string, locale: Locale, pages: Page[]): string {
  const urls = pages.filter(({ paths }) => paths[locale]).map((page) => renderUrl(siteUrl, locale, page));
  return document(
    'urlset',
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
    urls,
  );
}

export interface SitemapFile {
  name: string;
  updatedAt?: string;
}

export function renderSitemapIndex(siteUrl: string, files: SitemapFile[]): string {
  const sitemaps = files.map(
    ({ name, updatedAt }) => `<sitemap>${tag('loc', `${siteUrl}/sitemaps/${name}.xml`)}${lastmod(updatedAt)}</sitemap>`,
  );
  return document('sitemapindex', '', sitemaps);
}

function renderUrl(siteUrl: string, locale: Locale, { paths, updatedAt, images }: Page): string {
  const link = (hreflang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(siteUrl + path)}"/>`;
  const written = LOCALES.flatMap((code) => (paths[code] ? [link(LOCALE_FACTS[code].tag, paths[code])] : []));
  const fallback = paths[DEFAULT_LOCALE] ? [link('x-default', paths[DEFAULT_LOCALE])] : [];
  const pictures = images.map((path) => `<image:image>${tag('image:loc', siteUrl + path)}</image:image>`);
  return `<url>${tag('loc', siteUrl + paths[locale]!)}${lastmod(updatedAt)}${[...written, ...fallback, ...pictures].join('')}</url>`;
}

const lastmod = (updatedAt: string | undefined) => (updatedAt ? tag('lastmod', updatedAt) : '');
const tag = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
const document = (root: string, namespaces: string, items: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>\n${items.join('\n')}\n</${root}>\n`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escapeXml = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
