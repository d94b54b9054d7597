import { isIP } from 'node:net';

/**
 * Who asks. Each trusted proxy appends to X-Forwarded-For whom it saw, so with `hops` of them in front the
 * visitor is that many entries from the right; all to the left of it is what the visitor wrote.
 */
export function visitorAddress(
  forwardedFor: string | undefined,
  socketAddress: string | undefined,
  hops: number,
): string {
  const socket = socketAddress ?? '';
  const entry = hops > 0 ? (forwardedFor ?? '').split(',').at(-hops)?.trim() : undefined;
  return entry !== undefined && isIP(entry) ? entry : socket;
}
