import { keepOrderKey } from '../utils/shopping.ts';

/** The page of an order, as i18n/routes.ts names it in each language. */
const ORDER = /^\/(?:commande|ar\/talab|en\/order)\/(\d{12})$/;

/**
 * A link from a mail brings the key that opens its order. It goes into the cookie that no script reads, and out of the
 * address, which is shown, shared and kept.
 */
export default defineEventHandler((event) => {
  // By hand: an address may begin with two slashes, which would name a host.
  const [pathname = '', search = ''] = event.path.split('?', 2);
  const number = ORDER.exec(pathname)?.[1];
  if (!number || event.method !== 'GET') return;
  const query = new URLSearchParams(search);
  const key = query.get('cle');
  if (key === null) return;
  if (/^[\w-]{43}$/.test(key)) keepOrderKey(event, number, key);
  query.delete('cle');
  setResponseHeader(event, 'cache-control', 'no-store');
  setResponseHeader(event, 'referrer-policy', 'no-referrer');
  return sendRedirect(event, query.size > 0 ? `${pathname}?${query}` : pathname, 303);
});
