export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Hop {
  method: Method;
  /** Names in lower case. */
  headers: Record<string, string>;
  body?: Buffer;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What may go to a host that the caller never named: nothing that proves or signs. */
const HARMLESS = ['accept', 'accept-language', 'content-type', 'user-agent'];
/** What belongs to the connection, or would bring in an identity that the caller did not mean. */
const OURS =
  /^(host|connection|content-length|transfer-encoding|accept-encoding|te|trailer|upgrade|expect|keep-alive|cookie2?|proxy-.*)$/;

export const isRedirect = (status: number): boolean => REDIRECTS.has(status);

/** What to send to where a redirect points: as browsers do, but without anything that authorizes. */
export function afterRedirect(hop: Hop, status: number): Hop {
  const headers = Object.fromEntries(Object.entries(hop.headers).filter(([name]) => HARMLESS.includes(name)));
  const keepsBody = status === 307 || status === 308;
  if (keepsBody) return { ...hop, headers };
  delete headers['content-type'];
  return { method: hop.method === 'HEAD' ? 'HEAD' : 'GET', headers };
}

/** The caller's headers with names in lower case; null when one may not be set or could split the request. */
export function cleanHeaders(headers: Record<string, string>): Record<string, string> | null {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    if (!/^[a-z0-9_-]+$/.test(lower) || OURS.test(lower) || !/^[\t\x20-\x7e]*$/.test(value)) return null;
    clean[lower] = value;
  }
  return clean;
}

/** Whether a media type is among those asked for: `image/png` among `['image/*']`. None asked for: any. */
export function accepts(accept: readonly string[] | undefined, contentType: string | undefined): boolean {
  if (!accept?.length) return true;
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase();
  return accept.some((wanted) => (wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted));
}
