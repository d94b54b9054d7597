import type { H3Event } from 'h3';
import { cmsGet } from './cms-get.ts';

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
};

export function pageRead(event: H3Event, cmsUrl: string): PageRead {
  const tags = (event.context.cacheTags ??= new Set());
  return async (path, query = {}) => {
    const { base, asked } = source(event, path, query);
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(asked)) if (value !== undefined) search.set(name, String(value));
    const answer = await cmsGet(`${cmsUrl}${base}?${search}`).catch(() => null);
    if (!answer) throw createError({ statusCode: 503 });
    for (const tag of String(answer.headers['cache-tag'] ?? '').split(/[\s,]+/)) if (tag) tags.add(tag);
    if (answer.status !== 200) throw createError({ statusCode: answer.status });
    return JSON.parse(answer.body) as unknown;
  };
}

/** In a preview, the read that brings the page's own content brings the draft; all else stays as published. */
function source(event: H3Event, path: string, query: Record<string, unknown>) {
  const { preview } = event.context;
  if (!preview || !DRAFT_READS[preview.kind].test(path)) return { base: `/api/marketplace${path}`, asked: query };
  return { base: `/api/preview/${preview.kind}/${preview.id}`, asked: { ...query, token: preview.token } };
}
