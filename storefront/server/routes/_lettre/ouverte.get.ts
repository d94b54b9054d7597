import { TOKEN_PARAM } from '../../../shared/utils/posted-form.ts';
import { askLetters } from '../../utils/letter-page.ts';

/** Transparent, of one pixel. */
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
/** The form of what may be a token of ours; another is not worth asking about. */
const SIGNED = /^o[\w-]{3,50}\.[\w-]{22}$/;
/** A mail program waits no longer for a picture. */
const PATIENCE_MS = 3_000;

/**
 * The picture of a letter whose opening is counted. Whoever asks for it gets it, whatever the token is and whatever comes of
 * it: it tells nobody whether a letter, or a reader, is known.
 */
export default defineEventHandler(async (event) => {
  const token = getQuery(event)[TOKEN_PARAM];
  if (typeof token === 'string' && SIGNED.test(token))
    await askLetters(event, 'opened', { token }, PATIENCE_MS).catch(() => null);
  setResponseHeaders(event, {
    'content-type': 'image/gif',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  });
  return send(event, PICTURE);
});
