import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Resolves a name to all its addresses, as `dns.lookup` does with `all`. */
export type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export class ForbiddenAddress extends Error {}

/**
 * The `lookup` of a connection: the socket connects to what comes out of here and asks no second
 * time, so a name cannot show one address to the check and another to the connection. One address
 * that may not be reached refuses the whole answer.
 */
export function guardedLookup(mayReach: (address: string) => boolean, lookup: Lookup = resolve): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const first = addresses[0];
      if (!first) return done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), []);
      if (!addresses.every(({ address }) => mayReach(address))) return done(new ForbiddenAddress(hostname), []);
      if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}
