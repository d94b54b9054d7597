import type { Querier } from '@sys/database/marketplace';
import type { Failure } from '../../domain/delivery/failure.ts';
import type { Network } from '../../domain/networks.ts';
import type { NetworkClient, PublishedMedia } from '../networks/network.ts';

/** What opens an account now, and which access that is. `broken`: its owner has to connect it again; `away`: later. */
export type Opened = { kind: 'open'; token: string; version: number } | { kind: 'broken' } | { kind: 'away' };

/** What deliveries need of the world around them. */
export interface Hands {
  clients: Readonly<Record<Network, NetworkClient>>;
  /** Runs in a transaction of its own, which is committed when this resolves. */
  alone<T>(work: (db: Querier) => Promise<T>): Promise<T>;
  /** Renews it first where it ends soon, in transactions of its own. */
  open(account: string): Promise<Opened>;
  /** The network did not take this access. Whether there is another one now. In transactions of its own. */
  renew(account: string, version: number): Promise<boolean>;
  /** It did not, and there is no other. Joins the caller’s transaction, and comes last in it. */
  broke(db: Querier, account: string, version: number, failure: Failure): Promise<void>;
  /** The files of a delivery in their order, for its network to fetch; fewer where some are gone. */
  files(db: Querier, ids: readonly string[]): Promise<PublishedMedia[]>;
}
