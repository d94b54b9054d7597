/** What a click is called in the address of a merchant’s own page, and in its cookie there. */
export const CLICK_PARAMETER = 'sys_click';

/** A host that a merchant may claim: a name with a dot, no address and no port. */
export function readHost(typed: string): string | null {
  const host = typed.trim().toLowerCase();
  if (host.length > 253 || !/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z]$/.test(host))
    return null;
  return host;
}

/** The address of a page on one host, over https, as it is kept; null for any other. */
export function readLanding(typed: string, host: string): string | null {
  if (typed.length > 500 || !URL.canParse(typed)) return null;
  const { protocol, host: own, username, password, pathname, search } = new URL(typed);
  if (protocol !== 'https:' || own !== host || username !== '' || password !== '') return null;
  const kept = new URLSearchParams(search);
  kept.delete(CLICK_PARAMETER);
  const query = kept.size === 0 ? '' : `?${kept}`;
  return `https://${host}${pathname}${query}`;
}

/** Where somebody is sent: the page that was kept, with the click by which its shop tells us of what they buy. */
export function landingOf(landing: string, click: string | null): string {
  if (click === null) return landing;
  return `${landing}${landing.includes('?') ? '&' : '?'}${CLICK_PARAMETER}=${click}`;
}
