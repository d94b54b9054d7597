import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, logOf } from '@sys/platform/services';
import type { AccountProblem } from '../../domain/accounts/problems.ts';
import { RENEWAL, standingOf } from '../../domain/accounts/token.ts';
import { LOGIN_CLIENTS } from '../accounts/clients.ts';
import { LoginRefused, type Access, type HeldAccount } from '../accounts/login.ts';
import { findAccount, type AccountRow } from '../accounts/rows.ts';
import { NoAnswer } from '../networks/network.ts';
import { keepRenewed, openAccess } from './access.ts';
import { markBroken } from './broken.ts';

/** An account that can be used now; `version` says with which access (`markBroken`). */
export interface LiveAccount extends Pick<
  AccountRow,
  'id' | 'owner' | 'network' | 'login' | 'remote' | 'page' | 'version'
> {
  // prettier-ignore
  held: HeldAccount;
}

export type Opened =
  | { kind: 'live'; account: LiveAccount }
  | { kind: 'broken'; problem: AccountProblem }
  | { kind: 'disconnected' }
  /** Its access is over, and the network that would renew it does not answer: later. */
  | { kind: 'away' };

interface Wish {
  /** Renews what holds for a while still, as the job does. */
  early?: boolean;
  /** The access (`version`) that its network does not take before its time is over: another one, where one can be had. */
  dead?: number;
}

/** Who waits in this process for a renewal that is under way: they need no connection of their own for it. */
const underWay = new Map<string, Promise<Opened>>();

/**
 * An account with an access that lasts for the calls it is wanted for, renewed first when it would not. However many ask
 * at once, the network is asked once: in this process they share one renewal, and others wait for the lock of the row and
 * find it done. What the network gave is committed before anybody uses it.
 *
 * In a transaction of its own, and never inside the caller’s: a caller that is rolled back would take with it a token of
 * which the network has thrown the old one away. Killed between the network’s answer and our commit, that one is lost: the
 * account is broken at the next renewal, and its owner is asked to connect it again.
 */
export async function withToken(strapi: Core.Strapi, id: string, now: Date, wish: Wish = {}): Promise<Opened> {
  if (strapi.db.inTransaction())
    throw new Error('A token is renewed in a transaction of its own, not in its caller’s.');
  const row = await inTransaction(strapi, (db) => findAccount(db, id));
  const found = row && ready(row, now, wish);
  if (found) return found;
  if (!row) return { kind: 'disconnected' };
  const waiting = underWay.get(id);
  if (waiting) return waiting;
  const renewal = inTransaction(strapi, (db) => renew(db, id, now, wish)).finally(() => underWay.delete(id));
  underWay.set(id, renewal);
  return renewal;
}

/** What can be said without the network, and without changing anything; null else. */
function ready(row: AccountRow, now: Date, { early, dead }: Wish): Opened | null {
  if (row.state === 'disconnected') return { kind: 'disconnected' };
  if (row.state === 'broken') return { kind: 'broken', problem: row.problem! };
  if (dead === row.version && RENEWAL[row.login] === 'by-token') return null;
  const held = openAccess(row);
  return held && standingOf(row.login, row, now, { early }) === 'live' ? live(row, held) : null;
}

function live(row: AccountRow, held: HeldAccount): Opened {
  const { id, owner, network, login, remote, page, version } = row;
  return { kind: 'live', account: { id, owner, network, login, remote, page, version, held } };
}

async function renew(db: Querier, id: string, now: Date, wish: Wish): Promise<Opened> {
  const { early, dead } = wish;
  const row = await findAccount(db, id, { lock: true });
  if (!row) return { kind: 'disconnected' };
  const found = ready(row, now, wish);
  if (found) return found;
  const broken = async (problem: AccountProblem): Promise<Opened> => {
    await markBroken(db, row, problem);
    return { kind: 'broken', problem };
  };
  const held = openAccess(row);
  if (!held) return broken('key-lost');
  const client = LOGIN_CLIENTS[row.login];
  if (standingOf(row.login, row, now, { early }) === 'over' || !client.renew) return broken('expired');
  let fresh: Access;
  try {
    fresh = await client.renew(held);
  } catch (error) {
    if (error instanceof LoginRefused) return broken(error.problem);
    if (!(error instanceof NoAnswer)) throw error;
    logOf().warn('A network does not renew the access to an account now.', { account: id, login: row.login });
    return standingOf(row.login, row, now) === 'live' && dead !== row.version ? live(row, held) : { kind: 'away' };
  }
  const kept = await keepRenewed(db, row, held, fresh, now);
  return live(kept, openAccess(kept)!);
}
