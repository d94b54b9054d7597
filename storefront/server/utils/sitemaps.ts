import type { SitemapResponse } from '@sys/cms/contracts';
import type { H3Event } from 'h3';
import { STOREFRONT_KEY } from '@sys/platform/door';
import { SitemapReader } from './sitemap-reader.ts';
import { traceHeaders } from './trace-headers.ts';

const TIMEOUT_MS = 20_000;
const FRESH_SECONDS = 300;
const RETRY_SECONDS = 60;

let reader: SitemapReader | undefined;

export function useSitemaps(): SitemapReader {
  const env = environment();
  const base = `${env.CMS_INTERNAL_URL ?? env.CMS_URL}/api/marketplace/sitemap`;
  return (reader ??= new SitemapReader(env.SITE_URL, async (query) => {
    const response = await fetch(`${base}?${new URLSearchParams(query)}`, {
      headers: { [STOREFRONT_KEY]: env.STOREFRONT_SECRET, ...traceHeaders() },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`The CMS answered ${response.status} to the sitemap read.`);
    return (await response.json()) as SitemapResponse;
  }));
}

/**
 * Answers a file of the sitemap. When the CMS is away a crawler is asked to come again: an empty
 * sitemap would tell it that the shop has closed.
 */
export async function sendSitemap(event: H3Event, make: () => Promise<string | null>): Promise<string> {
  assertMethod(event, 'GET', true);
  let xml: string | null;
  try {
    xml = await make();
  } catch (error) {
    console.warn('The sitemap could not be read:', (error as Error).message);
    setResponseHeaders(event, {
      'retry-after': RETRY_SECONDS,
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
    });
    setResponseStatus(event, 503);
    return 'unavailable';
  }
  if (xml === null) {
    setResponseHeaders(event, { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' });
    setResponseStatus(event, 404);
    return 'missing';
  }
  setResponseHeaders(event, {
    'content-type': 'application/xml; charset=utf-8',
    'cache-control': `public, max-age=${FRESH_SECONDS}`,
  });
  return xml;
}
