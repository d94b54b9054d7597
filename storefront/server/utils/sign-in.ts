import type { H3Event } from 'h3';
import type { CmsAnswer } from './cms-get.ts';

const MAX_IDENTIFIER = 320;
/** Beyond what anybody types; a hash is made of it, and that takes time. */
const MAX_PASSWORD = 200;

export interface Credentials {
  identifier: string;
  password: string;
}

/** What somebody typed to sign in; `null` when it cannot be right. */
export function readCredentials(body: unknown): Credentials | null {
  const { identifier, password } = (body ?? {}) as Record<string, unknown>;
  if (typeof identifier !== 'string' || typeof password !== 'string') return null;
  const name = identifier.trim();
  if (!name || !password || name.length > MAX_IDENTIFIER || password.length > MAX_PASSWORD) return null;
  return { identifier: name, password };
}

const MAX_CODE = 60;

/** What somebody typed as their second factor; `null` when it cannot be one. */
export function readCode(body: unknown): { code: string; remember: boolean } | null {
  const { code, remember } = (body ?? {}) as Record<string, unknown>;
  if (typeof code !== 'string' || !code.trim() || code.length > MAX_CODE) return null;
  return { code, remember: remember === true || remember === 'on' };
}

/** Why the CMS did not take a code. */
export function whyNoCode({ status }: CmsAnswer): 'wrongCode' | 'unavailable' | 'limit' {
  if (status === 429 || status === 503) return 'limit';
  return status === 400 || status === 401 ? 'wrongCode' : 'unavailable';
}

/** The CMS says itself how long to wait, in the language of whoever asks. */
export function passOn(event: H3Event, { status, body, headers }: CmsAnswer): string {
  setResponseStatus(event, status);
  setResponseHeader(event, 'content-type', 'application/json');
  if (headers['retry-after']) setResponseHeader(event, 'retry-after', Number(headers['retry-after']));
  return body;
}

/** Why the CMS did not let somebody in. `limit`: its own answer tells how long to wait, in their language. */
export function whyNotSignedIn({
  status,
  body,
}: CmsAnswer): 'wrongPassword' | 'unverified' | 'closedAccount' | 'staleTicket' | 'unavailable' | 'limit' {
  if (status === 429 || status === 503) return 'limit';
  if (status !== 400 && status !== 401 && status !== 403) return 'unavailable';
  // Strapi says in its message alone that the password was right and the account is not open.
  if (/not confirmed/i.test(body)) return 'unverified';
  if (/from the provider again/i.test(body)) return 'staleTicket';
  return /blocked/i.test(body) ? 'closedAccount' : 'wrongPassword';
}
