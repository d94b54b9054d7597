import { createHash } from 'node:crypto';
import { parseImageAddress } from '../../../utils/image-address.ts';

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };
/** What a failed picture answers: short, and never kept, since an editor may mend it any time. */
const FAILURES = { missing: 404, broken: 422, unavailable: 503 };

export default defineEventHandler(async (event) => {
  assertMethod(event, 'GET', true);
  const address = parseImageAddress(getRouterParam(event, 'width'), getRouterParam(event, 'file'));
  const outcome = address ? await useImages().get(address) : ({ kind: 'missing' } as const);

  if (!address || outcome.kind !== 'found') {
    const status = FAILURES[outcome.kind === 'found' ? 'missing' : outcome.kind];
    setResponseStatus(event, status);
    setResponseHeaders(event, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    if (status === 503) setResponseHeader(event, 'retry-after', 5);
    return outcome.kind;
  }

  const { body } = outcome;
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  setResponseHeaders(event, {
    'content-type': TYPES[address.format],
    'cache-control': 'public, max-age=31536000, immutable',
    etag,
  });
  if (getRequestHeader(event, 'if-none-match') === etag) {
    setResponseStatus(event, 304);
    return null;
  }
  return body;
});
