import type { Querier } from '@sys/database/marketplace';
import { lacksNeeded } from '../../domain/accounts/scopes.ts';
import type { Login } from '../../domain/networks.ts';
import { sealAccess } from '../tokens/access.ts';
import type { FoundAccount } from './login.ts';
import { findAccount, findAccounts, type AccountRow } from './rows.ts';

export interface Kept {
  row: AccountRow;
  /** What it was; null when it is new here. */
  before: AccountRow['state'] | null;
}

/**
 * Keeps an account that somebody has let us into: the same one again is the same row, whatever had become of it and with
 * whom they signed in. Granted too little it is broken from the start.
 */
export async function keepAccount(db: Querier, owner: number | null, login: Login, found: FoundAccount, now: Date): Promise<Kept> {
  const { network, remote, page, scopes } = found;
  const [before] = await findAccounts(
    db,
    'WHERE coalesce(a.owner, 0) = coalesce($1::integer, 0) AND a.network = $2 AND a.remote = $3 FOR UPDATE',
    [owner, network, remote],
  );
  const sealed = sealAccess(found, { owner, network, remote });
  const problem = lacksNeeded(login, network, scopes) ? 'scopes' : null;
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO social_accounts AS a (owner, network, login, remote, page, name, handle, scopes, state, problem, token,
       refresh_token, token_key, token_expires_at, refresh_expires_at, refreshed_at, connected_at, checked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $16)
     ON CONFLICT (coalesce(owner, 0), network, remote) DO UPDATE SET login = excluded.login, page = excluded.page,
       name = excluded.name, handle = excluded.handle, scopes = excluded.scopes, state = excluded.state,
       problem = excluded.problem, token = excluded.token, refresh_token = excluded.refresh_token,
       token_key = excluded.token_key, token_expires_at = excluded.token_expires_at,
       refresh_expires_at = excluded.refresh_expires_at, refreshed_at = excluded.refreshed_at,
       connected_at = excluded.connected_at, checked_at = excluded.checked_at, version = a.version + 1
     RETURNING a.id::text`,
    [
      ...[owner, network, login, remote, page, found.name.slice(0, 200), found.handle.slice(0, 200), [...scopes]],
      ...[problem ? 'broken' : 'connected', problem, sealed.token, sealed.refreshToken, sealed.key],
      ...[found.expiresAt, found.refreshExpiresAt, now],
    ],
  );
  return { row: (await findAccount(db, rows[0]!.id))!, before: before?.state ?? null };
} // prettier-ignore
