import { currentRequestId } from '@sys/platform/telemetry';

/** A slug, decoded: letters of any script, since Arabic addresses are written in Arabic. */
const SLUG = '[\\p{L}\\p{M}\\p{N}_-]+';
/** The reads a browser may ask for; everything else of the CMS stays out of reach. */
const ALLOWED = new RegExp(
  `^(?:products|products/${SLUG}(?:/reviews)?|categories|cities|featured|deals|suggest|live|home|settings|articles|articles/${SLUG}|faq|pages/${SLUG}|merchants/${SLUG})$`,
  'u',
);
const TIMEOUT_MS = 8_000;

/** A thin pass-through to the CMS: no cookies in, no cookies out, and only the headers that matter. */
export default defineEventHandler(async (event) => {
  const path = getRouterParam(event, 'path') ?? '';
  if (!ALLOWED.test(path)) throw createError({ statusCode: 404, statusMessage: 'Not Found' });

  const { search } = getRequestURL(event);
  const url = `${cmsUrl()}/api/marketplace/${encodeURI(path)}${search}`;
  const response = await fetch(url, {
    headers: { 'x-request-id': currentRequestId() ?? '' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  if (!response) throw createError({ statusCode: 503, statusMessage: 'Service Unavailable' });

  setResponseStatus(event, response.status);
  for (const name of ['content-type', 'cache-control', 'etag', 'retry-after']) {
    const value = response.headers.get(name);
    if (value) setResponseHeader(event, name, value);
  }
  return response.text();
});
