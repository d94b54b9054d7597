import type { RenderedPage } from './page-cache.ts';

/** Marks a request that the cache makes to the renderer, so that it is not taken from the cache. */
export const RENDER_HEADER = 'x-render';
/** Carries the tags of a page from the renderer to the cache; it never leaves the server. */
export const TAGS_HEADER = 'x-page-tags';

const KEPT_HEADERS = ['content-type', 'location', 'x-robots-tag', 'content-security-policy'];

/**
 * Renders a page without anything of the visitor: no cookie, no language, no address. What is shared
 * by all can then be kept for all.
 */
export async function renderPage(key: string, secret: string): Promise<RenderedPage> {
  const response = await useNitroApp().localFetch(key, {
    headers: { accept: 'text/html', [RENDER_HEADER]: secret },
    redirect: 'manual',
  });
  const html = await response.text();
  const headers: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = response.headers.get(name);
    if (value) headers[name] = value;
  }
  const tags = (response.headers.get(TAGS_HEADER) ?? '').split(' ').filter(Boolean);
  return { status: response.status, html, headers, tags };
}
