import type { ArticleCard } from '@sys/cms/contracts';
import type { Locale } from '@sys/config/locales';
import type { H3Event } from 'h3';
import { cmsGet } from './cms-get.ts';
import { FEED_WORDS } from './feed-words.ts';
import { renderFeed } from './feed.ts';

const ITEMS = 24;
const FRESH_MS = 60_000;
const kept = new Map<Locale, { until: number; xml: string }>();

/** Answers a feed of the blog, at most a minute old; when the CMS is away the last one, or “come again”. */
export async function sendFeed(event: H3Event, locale: Locale): Promise<string> {
  assertMethod(event, 'GET', true);
  const known = kept.get(locale);
  const xml = known && known.until > Date.now() ? known.xml : ((await make(locale)) ?? known?.xml);
  if (!xml) {
    setResponseStatus(event, 503);
    setResponseHeaders(event, {
      'retry-after': 60,
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
    });
    return 'unavailable';
  }
  setResponseHeaders(event, {
    'content-type': 'application/rss+xml; charset=utf-8',
    'cache-control': `public, max-age=${FRESH_MS / 1000}`,
  });
  return xml;
}

async function make(locale: Locale): Promise<string | null> {
  const { CMS_INTERNAL_URL, CMS_URL, SITE_URL, STOREFRONT_SECRET } = environment();
  const address = `${CMS_INTERNAL_URL ?? CMS_URL}/api/marketplace/articles?locale=${locale}&limit=${ITEMS}`;
  const answer = await cmsGet(address, STOREFRONT_SECRET).catch(() => null);
  if (answer?.status !== 200) return null;
  const { data } = JSON.parse(answer.body) as { data: ArticleCard[] };
  const xml = renderFeed(SITE_URL, locale, FEED_WORDS[locale], data);
  kept.set(locale, { until: Date.now() + FRESH_MS, xml });
  return xml;
}
