import { keepOrderKey } from '../utils/shopping.ts';

/** The page of an order, as i18n/routes.ts names it in each language. */
const ORDER = /^\/(?:commande|ar\/talab|en\/order)\/(\d{12})$/;

/**
 * A link from a mail brings the key that opens its order. It goes into the cookie that no script reads, and out of the
 * address, which is shown, shared and kept.
 */
export default defineEventHandler((event) => {
  const url = new URL(event.path, 'http://shop');
  const key = url.searchParams.get('cle');
  const number = ORDER.exec(url.pathname)?.[1];
  if (key === null || !number || event.method !== 'GET') return;
  if (/^[\w-]{43}$/.test(key)) keepOrderKey(event, number, key);
  url.searchParams.delete('cle');
  setResponseHeader(event, 'cache-control', 'no-store');
  setResponseHeader(event, 'referrer-policy', 'no-referrer');
  return sendRedirect(event, url.pathname + url.search, 303);
});
