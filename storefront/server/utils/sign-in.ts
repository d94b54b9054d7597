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

/** Why the CMS did not let somebody in. `limit`: its own answer tells how long to wait, in their language. */
export function whyNotSignedIn({
  status,
  body,
}: CmsAnswer): 'wrongPassword' | 'unverified' | 'closedAccount' | 'unavailable' | 'limit' {
  if (status === 429 || status === 503) return 'limit';
  if (status !== 400 && status !== 401 && status !== 403) return 'unavailable';
  // Strapi says in its message alone that the password was right and the account is not open.
  if (/not confirmed/i.test(body)) return 'unverified';
  return /blocked/i.test(body) ? 'closedAccount' : 'wrongPassword';
}
