import { STOREFRONT_KEY } from '@sys/platform/door';
import { lengthPassed, rangeOf, videoType } from '../../utils/video-file.ts';

const TIMEOUT_MS = 10_000;
const PASSED_ON = ['content-length', 'content-range', 'accept-ranges', 'etag', 'last-modified'];

/** A film of the media library, passed on while it comes. */
export default defineEventHandler(async (event) => {
  const file = getRouterParam(event, 'file') ?? '';
  const type = videoType(file);
  const range = rangeOf(getRequestHeader(event, 'range'));
  const answer = type ? await ask(file, range) : null;
  if (!type || !answer?.body || ![200, 206, 416].includes(answer.status)) {
    setResponseStatus(event, type && (answer?.status ?? 503) >= 500 ? 503 : 404);
    setResponseHeaders(event, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    return 'missing';
  }
  const passed = lengthPassed(range, answer.headers.get('content-range'));
  if (passed !== null) {
    await answer.body.cancel();
    setResponseStatus(event, 416);
    setResponseHeaders(event, { 'content-range': `bytes */${passed}`, 'cache-control': 'no-store' });
    return '';
  }
  setResponseStatus(event, answer.status);
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name);
    if (value) setResponseHeader(event, name, value);
  }
  setResponseHeaders(event, { 'content-type': type, 'cache-control': 'public, max-age=86400' });
  return sendStream(event, answer.body);
});

async function ask(file: string, range: string | null): Promise<Response | null> {
  const { CMS_INTERNAL_URL, CMS_URL, STOREFRONT_SECRET } = environment();
  const gone = new AbortController();
  // Of the answer's beginning alone: a film may take as long as somebody watches it.
  const timer = setTimeout(() => gone.abort(), TIMEOUT_MS);
  try {
    return await fetch(`${CMS_INTERNAL_URL ?? CMS_URL}/uploads/${encodeURIComponent(file)}`, {
      headers: { [STOREFRONT_KEY]: STOREFRONT_SECRET, 'accept-encoding': 'identity', ...(range ? { range } : {}) },
      redirect: 'error',
      signal: gone.signal,
    });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
