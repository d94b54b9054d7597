import { isOwnPath } from '../../shared/utils/own-path.ts';
import { PREVIEW_PARAM, readPreview, writePreview, type Preview } from '../utils/preview.ts';

/** The admin panel's door to a draft: leads to the page's own address, with the leave to read the draft. */
export default defineEventHandler((event) => {
  const { kind, id, token, path } = getQuery(event);
  const preview = readPreview(writePreview({ kind, id, token } as Preview));
  if (!preview || !isOwnPath(path)) throw createError({ statusCode: 400, statusMessage: 'Bad Request' });
  setResponseHeader(event, 'cache-control', 'no-store');
  return sendRedirect(event, `${path}?${PREVIEW_PARAM}=${encodeURIComponent(writePreview(preview))}`, 302);
});
