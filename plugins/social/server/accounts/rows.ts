import type { Querier } from '@sys/database/marketplace';
import type { AccountProblem } from '../../domain/accounts/problems.ts';
import type { AccountState } from '../../domain/accounts/states.ts';
import type { Login, Network } from '../../domain/networks.ts';

/** An account as it is kept. Times are UTC. */
export interface AccountRow {
  id: string;
  /** Null: one of the house. */
  owner: number | null;
  network: Network;
  login: Login;
  remote: string;
  page: string | null;
  name: string;
  handle: string;
  scopes: string[];
  state: AccountState;
  problem: AccountProblem | null;
  version: number;
  token: Buffer | null;
  refreshToken: Buffer | null;
  tokenKey: string | null;
  expiresAt: Date | null;
  refreshExpiresAt: Date | null;
  refreshedAt: Date;
  connectedAt: Date;
  checkedAt: Date | null;
  /** Of the house: what is published there is approved by a second person. */
  reviewed: boolean;
}

const COLUMNS = `a.id::text, a.owner, a.network, a.login, a.remote, a.page, a.name, a.handle, a.scopes, a.state, a.problem,
  a.version, a.token, a.refresh_token AS "refreshToken", a.token_key AS "tokenKey", a.token_expires_at AS "expiresAt",
  a.refresh_expires_at AS "refreshExpiresAt", coalesce(a.refreshed_at, a.connected_at) AS "refreshedAt",
  a.connected_at AS "connectedAt", a.checked_at AS "checkedAt", a.reviewed`;

/** `rest` follows `FROM social_accounts a`. */
export async function findAccounts(db: Querier, rest: string, values: unknown[]): Promise<AccountRow[]> {
  const { rows } = await db.query<AccountRow>(`SELECT ${COLUMNS} FROM social_accounts a ${rest}`, values);
  return rows;
}

/** `lock`: whoever else wants to change it waits. */
export async function findAccount(db: Querier, id: string, { lock = false } = {}): Promise<AccountRow | null> {
  return (await findAccounts(db, `WHERE a.id = $1 ${lock ? 'FOR UPDATE' : ''}`, [id]))[0] ?? null;
}

/** One of this owner’s (null: of the house), locked; null for what is somebody else’s as for what is not there. */
export async function lockOwn(db: Querier, owner: number | null, id: string): Promise<AccountRow | null> {
  const own = 'WHERE a.id = $1 AND a.owner IS NOT DISTINCT FROM $2 FOR UPDATE';
  return (await findAccounts(db, own, [id, owner]))[0] ?? null;
}
