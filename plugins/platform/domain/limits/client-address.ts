import { addressParts } from '../net/addresses.ts';

/**
 * Who asks, as far as it can be known. Each trusted proxy appends to X-Forwarded-For whom it saw, so
 * with `trustedHops` proxies in front the client is that many entries from the right; everything to
 * the left of it is what the client itself wrote. When the header does not hold that entry, or it is
 * no address, the socket's address stands.
 */
export function clientAddress(
  headers: Record<string, string | string[] | undefined>,
  socketAddress: string | undefined,
  trustedHops: number,
): string {
  const socket = socketAddress ?? '';
  if (trustedHops < 1) return socket;
  const entries = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const entry = entries.at(-trustedHops);
  return entry === undefined ? socket : (bareAddress(entry.trim()) ?? socket);
}

/** Some proxies write the port as well: `41.250.1.2:4711`, `[2a00::1]:4711`. */
function bareAddress(entry: string): string | null {
  const host = /^\[(.+)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;
  return addressParts(host) ? host : null;
}
