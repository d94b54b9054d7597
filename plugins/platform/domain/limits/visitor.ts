import { createHash, timingSafeEqual } from 'node:crypto';
import { clientAddress } from './client-address.ts';

/** The storefront's proof that it is the storefront, and the visitor for whom it asks. */
export const STOREFRONT_KEY = 'x-storefront-key';
export const VISITOR_ADDRESS = 'x-visitor-address';

export interface Trust {
  /** How many reverse proxies write X-Forwarded-For in front of this program. */
  hops: number;
  storefrontSecret: string;
}

/**
 * The address of the person behind a request; `null` when there is none, because the storefront reads for a
 * page that it keeps for all. It may name a visitor only with the secret: without it, both headers are noise.
 */
export function visitorOf(
  request: { headers: Record<string, string | string[] | undefined>; socketAddress: string | undefined },
  { hops, storefrontSecret }: Trust,
): string | null {
  const { headers, socketAddress } = request;
  const key = headers[STOREFRONT_KEY];
  if (typeof key !== 'string' || !same(key, storefrontSecret)) return clientAddress(headers, socketAddress, hops);
  const visitor = headers[VISITOR_ADDRESS];
  return typeof visitor === 'string' ? visitor : null;
}

/** Compares in a time that does not tell how much of the secret was right. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
