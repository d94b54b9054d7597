import { imagePath, SHARE_WIDTH } from '../../../../../../../shared/utils/images.ts';
import { parseShareAddress } from '../../../../../../utils/share-sources.ts';

/** What a link to a page shows elsewhere. The version in its address is checked: there is one picture of a page, not many. */
export default defineEventHandler(async (event) => {
  assertMethod(event, 'GET', true);
  const address = parseShareAddress(getRouterParams(event, { decode: true }));
  const outcome = address ? await useSharePictures().get(address) : ({ kind: 'missing' } as const);
  if (outcome.kind === 'found') {
    setResponseHeaders(event, { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=31536000, immutable' });
    return outcome.body;
  }
  setResponseHeaders(event, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  if (outcome.kind === 'moved') return sendRedirect(event, outcome.path, 302);
  if (outcome.kind === 'plain') {
    return sendRedirect(event, outcome.cover ? imagePath(outcome.cover, SHARE_WIDTH, 'jpg') : '/_img/share.png', 302);
  }
  setResponseStatus(event, outcome.kind === 'missing' ? 404 : 503);
  if (outcome.kind === 'unavailable') setResponseHeader(event, 'retry-after', 5);
  return outcome.kind;
});
