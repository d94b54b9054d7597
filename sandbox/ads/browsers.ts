import type { AdExchange } from './servers.ts';
import type { AdPlatform } from './arrivals.ts';
import { GOOGLE_SCRIPT, META_SCRIPT, TIKTOK_SCRIPT } from './scripts.ts';

const SCRIPTS: Record<string, { platform: AdPlatform; text: string }> = {
  '/meta/en_US/fbevents.js': { platform: 'meta', text: META_SCRIPT },
  '/tiktok/i18n/pixel/events.js': { platform: 'tiktok', text: TIKTOK_SCRIPT },
  '/google/gtag/js': { platform: 'google', text: GOOGLE_SCRIPT },
};
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

/** What browsers fetch, and what the scripts in them tell. Whether it was for one of them. */
export function answerBrowser({ response, url, text, arrivals }: AdExchange): boolean {
  const { pathname, searchParams } = url;
  const whole = { bytes: `${pathname}${url.search}\n${text}`, page: searchParams.get('dl') ?? '', referrer: searchParams.get('rl') ?? '' }; // prettier-ignore
  const script = Object.hasOwn(SCRIPTS, pathname) ? SCRIPTS[pathname] : undefined;
  if (script) {
    arrivals.add({ platform: script.platform, by: 'script', event: 'script', id: '', body: null, ...whole });
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(script.text);
    return true;
  }
  if (pathname === '/meta/tr') {
    const body: unknown = JSON.parse(searchParams.get('cd') || '{}');
    arrivals.add({ platform: 'meta', by: 'browser', event: searchParams.get('ev')!, id: searchParams.get('eid')!, body, ...whole }); // prettier-ignore
    response.writeHead(200, { 'content-type': 'image/gif', 'cache-control': 'no-store' }).end(PIXEL);
    return true;
  }
  if (pathname === '/tiktok/api/v2/pixel') {
    const told = JSON.parse(text) as { event: string; event_id: string; properties: object };
    arrivals.add({ platform: 'tiktok', by: 'browser', event: told.event, id: told.event_id, body: told.properties, ...whole }); // prettier-ignore
    response.writeHead(204).end();
    return true;
  }
  if (pathname === '/google/g/collect') {
    const body = JSON.parse(text) as { transaction_id?: string; page_location?: string };
    arrivals.add({ platform: 'google', by: 'browser', event: searchParams.get('en')!, id: body.transaction_id ?? '', body, ...whole, page: body.page_location ?? whole.page }); // prettier-ignore
    response.writeHead(204).end();
    return true;
  }
  return false;
}
