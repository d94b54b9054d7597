import { PREVIEW_PARAM, readPreview } from '../utils/preview.ts';

/** A page with a draft in it is for one person: never kept, never indexed. */
export default defineEventHandler((event) => {
  const preview = readPreview(getQuery(event)[PREVIEW_PARAM]);
  if (!preview) return;
  event.context.preview = preview;
  setResponseHeaders(event, {
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
  });
});
