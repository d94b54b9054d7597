import type { Network } from '../../../domain/networks.ts';

/** A token and its end; null where it has none. UTC. */
export interface Issued {
  token: string;
  expiresAt: Date | null;
}

/** An account that somebody has let us into. */
export interface FoundAtMeta extends Issued {
  network: Exclude<Network, 'tiktok'>;
  /** What Meta calls it. */
  remote: string;
  /** The Page through which an Instagram account is reached. */
  page: string | null;
  name: string;
  handle: string;
  scopes: readonly string[];
}

/** When a token ends that is good for so many seconds. */
export const endOf = (seconds: number | undefined, now: Date): Date | null =>
  seconds === undefined || seconds <= 0 ? null : new Date(now.getTime() + seconds * 1000);
