import { createHmac } from 'node:crypto';
import { addressDay } from '../domain/clicks/address.ts';
import { WINDOW_DAYS } from '../domain/programme/problems.ts';
import { isId, newId } from './ids.ts';

export interface Visitor {
  id: string;
  /** Whether it is that of a cookie, and so may bring a commission. */
  known: boolean;
  /** To be set with the answer; null: nothing is. */
  cookie: string | null;
}

/**
 * Who comes: by a cookie of the shop’s own that no script reads and that holds a random number, for as long as a click
 * can count at the most. Whoever’s browser says that it does not want to be followed (Global Privacy Control) gets
 * none and is counted for the day by their address and browser, which brings nobody a commission.
 */
export function visitorOf(
  { cookie, refuses, address, agent }: { cookie: string | undefined; refuses: boolean; address: string; agent: string },
  { now, https, key }: { now: number; https: boolean; key: string },
): Visitor {
  if (refuses) return { id: asId(createHmac('sha256', key).update(`${addressDay(now)} ${address} ${agent}`).digest('hex')), known: false, cookie: null }; // prettier-ignore
  const name = visitorCookie(https);
  const before = read(cookie, name);
  const id = before ?? newId(now);
  return { id, known: true, cookie: `${name}=${id}; Path=/; Max-Age=${WINDOW_DAYS.most * 86_400}; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}` }; // prettier-ignore
}

/** Named as the storefront names its own: `__Host-` keeps every other host from setting it, and asks for https. */
export const visitorCookie = (https: boolean): string => (https ? '__Host-visitor' : 'sys-visitor');

function read(cookie: string | undefined, name: string): string | null {
  if (!cookie || cookie.length > 8_000) return null;
  for (const part of cookie.split(';')) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === name && isId(part.slice(at + 1).trim())) return part.slice(at + 1).trim();
  }
  return null;
}

const asId = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
