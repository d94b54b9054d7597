import type { H3Event } from 'h3';
import type { Locale } from '@sys/config/locales';
import { llmsText, type LlmsFacts } from './llms.ts';

const FRESH_SECONDS = 300;

/** Answers `llms.txt` in a language from the same reads as pages; 503 while the CMS is away. */
export async function sendLlms(event: H3Event, locale: Locale): Promise<string> {
  assertMethod(event, 'GET', true);
  setResponseHeader(event, 'content-type', 'text/plain; charset=utf-8');
  const { SITE_URL, STOREFRONT_SECRET } = environment();
  // Kept like what every page asks for: an edit of any of it renews it.
  const read = async (path: string) => {
    const address = `${cmsUrl()}/api/marketplace/${path}locale=${locale}`;
    const { value } = await usePages().reads.get(address, async () => {
      const answer = await cmsGet(address, STOREFRONT_SECRET);
      if (answer.status !== 200) throw new Error(`The CMS answered ${answer.status}.`);
      const tags = String(answer.headers['cache-tag'] ?? '').split(/[\s,]+/);
      return { value: JSON.parse(answer.body) as unknown, tags: tags.filter(Boolean) };
    });
    return (value as { data: unknown }).data;
  };
  try {
    const [settings, categories, cities, articles] = await Promise.all(
      ['settings?', 'categories?', 'cities?', 'articles?limit=20&'].map(read),
    );
    setResponseHeader(event, 'cache-control', `public, max-age=${FRESH_SECONDS}`);
    return llmsText(SITE_URL, locale, { settings, categories, cities, articles } as LlmsFacts);
  } catch (error) {
    console.warn('What llms.txt says could not be read:', (error as Error).message);
    setResponseHeaders(event, { 'retry-after': 60, 'cache-control': 'no-store' });
    setResponseStatus(event, 503);
    return 'unavailable';
  }
}
