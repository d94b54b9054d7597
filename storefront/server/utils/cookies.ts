import type { H3Event } from 'h3';

/**
 * `challenge`: a right password that waits for its second factor. `oauth`: what this browser keeps while it is at a
 * provider. `ticket`: who came back from one and has no account to enter yet, and where they want to go on. `trusted`: this device stands for one.
 * `basket`: the token of a basket of nobody's. `orders`: the keys of orders that were placed or opened in this browser.
 * `basket-count`: how many things are in the basket, for the icon of pages that are the same for all.
 * `visitor`: who followed the link of an influencer; set by who answers links (plugins/affiliate/redirects).
 * `consent`: what this browser allows tags of others to know (shared/utils/consent.ts).
 * `signed-in` holds nothing: a page, which is the same for all, sees by it that there is somebody to ask for.
 */
export type CookieName =
  | 'access'
  | 'renewal'
  | 'csrf'
  | 'challenge'
  | 'trusted'
  | 'oauth'
  | 'ticket'
  | 'signed-in'
  | 'basket'
  | 'basket-count'
  | 'orders'
  | 'visitor'
  | 'consent';

const FOR_SCRIPTS: readonly CookieName[] = ['csrf', 'signed-in', 'basket-count', 'consent'];

const isHttps = () => environment().SITE_URL.startsWith('https:');

/** `__Host-`: a browser takes it from this very host alone, over https, and no subdomain can set it. */
export const fullName = (name: CookieName) => (isHttps() ? `__Host-${name}` : `sys-${name}`);

export function readCookie(event: H3Event, name: CookieName): string | undefined {
  return getCookie(event, fullName(name)) || undefined;
}

/** `seconds` is how long the browser keeps it; without, until it is closed. */
export function writeCookie(event: H3Event, name: CookieName, value: string, seconds?: number): void {
  setCookie(event, fullName(name), value, { ...options(name), ...(seconds === undefined ? {} : { maxAge: seconds }) });
}

export function dropCookie(event: H3Event, name: CookieName): void {
  setCookie(event, fullName(name), '', { ...options(name), maxAge: 0 });
}

function options(name: CookieName) {
  return { path: '/', httpOnly: !FOR_SCRIPTS.includes(name), secure: isHttps(), sameSite: 'lax' as const };
}
