import { addressParts, isPublicAddress } from './addresses.ts';

export type RefusedReason = 'url' | 'scheme' | 'credentials' | 'port' | 'address' | 'header';

export interface TargetRules {
  /** Ports beside 80 and 443. */
  allowPorts: readonly number[];
  /** Whether an address may be connected to; see `isPublicAddress`. */
  mayReach: (address: string) => boolean;
}

export type Target = { ok: true; url: URL } | { ok: false; reason: RefusedReason };

/**
 * Judges a URL that a user gave, before any name is looked up. The URL parser has by then written
 * every spelling of an IPv4 address (`127.1`, `2130706433`, `0x7f.1`) in its canonical form.
 */
export function judgeTarget(text: string, rules: TargetRules, base?: URL): Target {
  if (!URL.canParse(text, base?.href)) return { ok: false, reason: 'url' };
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, reason: 'scheme' };
  if (url.username || url.password) return { ok: false, reason: 'credentials' };
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (port !== 80 && port !== 443 && !rules.allowPorts.includes(port)) return { ok: false, reason: 'port' };
  const literal = literalAddress(url);
  if (literal && !rules.mayReach(literal)) return { ok: false, reason: 'address' };
  url.hash = '';
  return { ok: true, url };
}

/** The address that stands in the URL itself: a connection to it asks no resolver. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return addressParts(host) ? host : null;
}

/**
 * Judges an answer of the resolver: one bad address spoils it all, because which of them gets the
 * connection is decided later. `extra` are addresses that count as public (stand-ins of tests).
 */
export function reachable(extra: readonly string[] = []): (address: string) => boolean {
  return (address) => isPublicAddress(address) || extra.includes(address);
}
