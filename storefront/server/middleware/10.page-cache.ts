import { counter } from '@sys/platform/telemetry';
import { busyPage } from '../utils/busy-page.ts';
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
  if (getRequestHeader(event, RENDER_HEADER) === pages.renderSecret) return;

  const [path = '/', query] = event.path.split('?', 2);
  const folded = canonicalPath(path);
  if (folded) return sendRedirect(event, query ? `${folded}?${query}` : folded, 301);
  const key = pageKey(event.path);
  if (!key) return;

  const got = await pages.get(key).catch((error: unknown) => {
    if (error instanceof GateFullError) return null;
    throw error;
  });
  answers.inc({ from: got?.from ?? 'busy' });
  if (!got) return busyPage(event);
  const { page, from } = got;
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
