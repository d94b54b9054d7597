import type { SitemapResponse } from '@sys/cms/contracts';
import { LOCALES, type Locale } from '@sys/config/locales';
import {
  entryPage,
  renderSitemap,
  SITEMAP_TYPES,
  sitePages,
  type SitemapEntry,
  type SitemapFile,
  type SitemapType,
} from './sitemap.ts';

/** What a file of a sitemap holds before it is told apart by language, without its entries. */
interface Chunk {
  after: string | null;
  /** The languages in which something stands here, each with its latest change. */
  updatedAt: Partial<Record<Locale, string>>;
}

const FRESH_MS = 60_000;
const NAME = /^([a-z]+(?:-[a-z]+)*)-([a-z]{2})-([1-9]\d{0,3})$/;

export type ReadSitemap = (query: { type: SitemapType; after?: string }) => Promise<SitemapResponse>;

/**
 * Walks the CMS's sitemap read. Cursors and dates are kept for a minute, the entries are not: of
 * 100,000 products they would be more than all cached pages together.
 */
export class SitemapReader {
  readonly #read: ReadSitemap;
  readonly #siteUrl: string;
  readonly #walks = new Map<SitemapType, { until: number; chunks: Promise<Chunk[]> }>();

  constructor(siteUrl: string, read: ReadSitemap) {
    this.#siteUrl = siteUrl;
    this.#read = read;
  }

  async files(): Promise<SitemapFile[]> {
    const files: SitemapFile[] = LOCALES.map((locale) => ({ name: `site-${locale}-1` }));
    for (const type of SITEMAP_TYPES) {
      for (const [index, { updatedAt }] of (await this.#chunks(type)).entries()) {
        for (const locale of LOCALES) {
          if (updatedAt[locale]) files.push({ name: `${type}-${locale}-${index + 1}`, updatedAt: updatedAt[locale] });
        }
      }
    }
    return files;
  }

  /** `null` when the index names no such file. */
  async file(name: string): Promise<string | null> {
    const [, type, code, number] = NAME.exec(name) ?? [];
    const locale = LOCALES.find((known) => known === code);
    if (!type || !locale) return null;
    if (type === 'site') return number === '1' ? renderSitemap(this.#siteUrl, locale, sitePages()) : null;
    const known = SITEMAP_TYPES.find((candidate) => candidate === type);
    const chunk = known && (await this.#chunks(known))[Number(number) - 1];
    if (!known || !chunk?.updatedAt[locale]) return null;
    const { data } = await this.#read({ type: known, ...(chunk.after && { after: chunk.after }) });
    return renderSitemap(
      this.#siteUrl,
      locale,
      data.map((entry) => entryPage(known, entry)),
    );
  }

  #chunks(type: SitemapType): Promise<Chunk[]> {
    const kept = this.#walks.get(type);
    if (kept && kept.until > Date.now()) return kept.chunks;
    const chunks = this.#walk(type);
    this.#walks.set(type, { until: Date.now() + FRESH_MS, chunks });
    chunks.catch(() => this.#walks.delete(type));
    return chunks;
  }

  async #walk(type: SitemapType): Promise<Chunk[]> {
    const chunks: Chunk[] = [];
    for (let after: string | null = null; ;) {
      const { data, nextCursor }: SitemapResponse = await this.#read({ type, ...(after && { after }) });
      if (data.length > 0) chunks.push({ after, updatedAt: latest(data) });
      if (!nextCursor) return chunks;
      after = nextCursor;
    }
  }
}

function latest(entries: SitemapEntry[]): Chunk['updatedAt'] {
  const latest: Chunk['updatedAt'] = {};
  for (const { alternates, updatedAt } of entries) {
    for (const locale of Object.keys(alternates) as Locale[])
      if (updatedAt > (latest[locale] ?? '')) latest[locale] = updatedAt;
  }
  return latest;
}
