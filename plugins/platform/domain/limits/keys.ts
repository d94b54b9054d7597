import { createHash } from 'node:crypto';
import { addressParts } from '../net/addresses.ts';

/**
 * One text for all addresses of one client: IPv4 as it is, mapped or not; of IPv6 the /64, which one
 * household is given whole. What is no address shares one bucket.
 */
export function addressKey(address: string): string {
  const found = addressParts(address);
  if (!found) return 'unknown';
  if (found.family === 4) return found.parts.join('.');
  return `${found.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

/**
 * One text for all spellings of one account: a mail address without letter case, `+tag` and dots, or
 * an id. Two mailboxes may share a bucket by it; nobody gets a second one.
 */
export function accountName(account: string): string {
  const text = account.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  const at = text.lastIndexOf('@');
  if (at < 0) return text;
  const mailbox = text.slice(0, at).replace(/\+.*$/u, '').replaceAll('.', '').replaceAll('"', '');
  return `${mailbox}@${text.slice(at + 1).replace(/\.+$/, '')}`;
}

/** The bucket of an account, which shows nobody whose it is. */
export function accountKey(account: string): string {
  return createHash('sha256').update(accountName(account)).digest('base64url').slice(0, 22);
}

/** One text for all spellings of one path: a router answers `/API//auth/local/` as `/api/auth/local`. */
export function pathKey(path: string): string {
  let plain = path.split(/[?#]/)[0]!;
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // Kept as it came: no route has such a path.
  }
  const clean = plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[/\\]+/g, '/')
    .replace(/(.)\/$/, '$1');
  return clean.startsWith('/') ? clean : `/${clean}`;
}
