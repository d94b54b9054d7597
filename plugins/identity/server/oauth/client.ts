import type { Identity } from '../../domain/oauth/index.ts';
import type { Registered } from './settings.ts';

/** What belongs to one way to a provider and back. */
export interface Trip {
  state: string;
  nonce: string;
  /** Of PKCE. */
  verifier: string;
}

/** A provider as the flow needs it. Both throw `ProviderAway` when it does not answer. */
export interface ProviderClient {
  /** Where to send a browser. */
  authorizeUrl(registered: Registered, trip: Trip): Promise<string>;
  /** Who came back with this code. Throws what oauth4webapi throws when the answer does not hold. */
  identify(registered: Registered, trip: Trip, came: { code: string; iss?: string }): Promise<Identity>;
}
