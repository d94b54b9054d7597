import type { H3Event } from 'h3';

/** `challenge`: a right password that waits for its second factor. `trusted`: this device stands for one. */
export type CookieName = 'access' | 'renewal' | 'csrf' | 'challenge' | 'trusted';

const isHttps = () => environment().SITE_URL.startsWith('https:');

/** `__Host-`: a browser takes it from this very host alone, over https, and no subdomain can set it. */
const fullName = (name: CookieName) => (isHttps() ? `__Host-${name}` : `sys-${name}`);

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
  // Scripts read the CSRF token, and no other.
  return { path: '/', httpOnly: name !== 'csrf', secure: isHttps(), sameSite: 'lax' as const };
}
