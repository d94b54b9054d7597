import { counter } from '@sys/platform/telemetry';
import type { H3Event } from 'h3';
import { busyPage } from '../utils/busy-page.ts';
import { OLD_FILE, readRedirect, redirectPage, withQuery } from '../utils/editor-redirects.ts';
import { GateFullError } from '../utils/gate.ts';
import { bodyOf, chooseEncoding } from '../utils/page-cache.ts';
import { canonicalPath, pageKey } from '../utils/page-key.ts';
import { RENDER_HEADER } from '../utils/render-page.ts';

const answers = counter({
  name: 'shop_page_cache_answers_total',
  help: 'Pages by where they came from: kept, made, kept though out of date, or refused because too many wait.',
  labelNames: ['from'] as const,
});

/** Answers pages from the cache; everything that is no page goes on to its own handler. */
export default defineEventHandler(async (event) => {
  if (event.method !== 'GET' && event.method !== 'HEAD') return;
  const pages = usePages();
  if (getRequestHeader(event, RENDER_HEADER) === pages.renderSecret) {
    if (event.context.gone) throw createError({ statusCode: 410, statusMessage: 'Gone' });
    return;
  }

  const [path = '/', query] = event.path.split('?', 2);
  const folded = canonicalPath(path);
  if (folded) return sendRedirect(event, query ? `${folded}?${query}` : folded, 301);
  const key = pageKey(event.path);
  if (!key) return OLD_FILE.test(path) ? leadOn(event, path, query) : undefined;

  const got = await pages.get(key).catch((error: unknown) => {
    if (error instanceof GateFullError) return null;
    throw error;
  });
  answers.inc({ from: got?.from ?? 'busy' });
  if (!got) return busyPage(event);
  const { page, from } = got;
  if (page.rule !== undefined) useVisits().followed(page.rule);
  else if (page.status === 404) useVisits().missed(path, getRequestHeader(event, 'user-agent'));
  const { location } = page.headers;
  if (location !== undefined) return lead(event, withQuery(location, query), page.status, from);
  const encoding = chooseEncoding(getRequestHeader(event, 'accept-encoding'));
  setResponseStatus(event, page.status);
  setResponseHeaders(event, {
    ...page.headers,
    // Browsers ask again each time; the answer from our memory is as fast as it gets.
    'cache-control': page.status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store',
    vary: 'accept-encoding',
    'x-cache': from,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
  return send(event, bodyOf(page, encoding));
});

/** A redirect is asked for anew each time: an editor may change it. */
function lead(event: H3Event, location: string, status: number, from: string): Promise<void> {
  setResponseHeaders(event, { 'cache-control': 'no-store', 'x-cache': from });
  return sendRedirect(event, location, status);
}

/** A file of the site that stood here before: no page, so a rule is all that there can be. */
async function leadOn(event: H3Event, path: string, query: string | undefined): Promise<void> {
  const rule = await readRedirect({ url: cmsUrl(), key: environment().STOREFRONT_SECRET }, path);
  if (!rule) return;
  useVisits().followed(rule.id);
  if (rule.kind === 'gone') throw createError({ statusCode: 410, statusMessage: 'Gone' });
  const { headers, status } = redirectPage(rule);
  return lead(event, withQuery(headers.location!, query), status, 'render');
}
