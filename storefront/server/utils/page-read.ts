import type { H3Event } from 'h3';
import { cmsGet } from './cms-get.ts';
import type { KeptReads, MarketplaceAnswer } from './kept-reads.ts';

/** A read of the marketplace for a page that is being rendered: the parsed answer, or an error with the CMS's status. */
export type PageRead = (path: string, query?: Record<string, unknown>) => Promise<unknown>;

declare module 'h3' {
  interface H3EventContext {
    read?: PageRead;
    /** The cache tags of everything the page read: purging one of them purges the page. */
    cacheTags?: Set<string>;
  }
}

const DRAFT_READS = {
  products: /^\/products\/[^/]+$/,
  articles: /^\/articles\/[^/]+$/,
  pages: /^\/pages\/[^/]+$/,
  home: /^\/home$/,
  stories: /^\/stories\/[^/]+$/,
};

/** What the header and the footer of every page ask for. */
const ON_EVERY_PAGE = /^\/(?:settings|categories)$/;

/** `kept` holds the answers that every page needs, for all pages of the process. */
export function pageRead(event: H3Event, cms: { url: string; key: string }, kept: KeptReads): PageRead {
  const { url, key } = cms;
  const tags = (event.context.cacheTags ??= new Set());
  return async (path, query = {}) => {
    const { base, asked } = source(event, path, query);
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(asked)) if (value !== undefined) search.set(name, String(value));
    const address = `${url}${base}?${search}`;
    const ask = () => read(address, key);
    const answer = await (ON_EVERY_PAGE.test(path) ? kept.get(address, ask) : ask());
    for (const tag of answer.tags) tags.add(tag);
    return answer.value;
  };
}

async function read(address: string, key: string): Promise<MarketplaceAnswer> {
  let answer = await cmsGet(address, key).catch(() => null);
  // A slug of the past: what it stands for today is read, and the page leads to its address of today (useAlternates).
  const { location } = answer?.headers ?? {};
  if (answer?.status === 301 && location !== undefined)
    answer = await cmsGet(new URL(location, address).href, key).catch(() => null);
  if (!answer) throw createError({ statusCode: 503 });
  if (answer.status !== 200) throw createError({ statusCode: answer.status });
  const tags = String(answer.headers['cache-tag'] ?? '').split(/[\s,]+/);
  return { value: JSON.parse(answer.body) as unknown, tags: tags.filter(Boolean) };
}

/** In a preview, the read that brings the page's own content brings the draft; all else stays as published. */
function source(event: H3Event, path: string, query: Record<string, unknown>) {
  const { preview } = event.context;
  if (!preview || !DRAFT_READS[preview.kind].test(path)) return { base: `/api/marketplace${path}`, asked: query };
  return { base: `/api/preview/${preview.kind}/${preview.id}`, asked: { ...query, token: preview.token } };
}
