import type { Querier } from '@sys/database/marketplace';
import { enqueue, logOf, type Jobs } from '@sys/platform/services';
import type { Login } from '../../domain/networks.ts';
import { moveIn } from '@sys/platform/moves';
import { ACCOUNT_MOVES, type AccountDoer, type AccountState } from '../../domain/accounts/states.ts';
import { SocialError } from '../errors.ts';
import { openAccess } from '../tokens/access.ts';
import { LOGIN_CLIENTS } from './clients.ts';
import { LoginRefused } from './login.ts';
import { findAccount, findAccounts, lockOwn, type AccountRow } from './rows.ts';
import { tellMoved } from './tell.ts';

const TASK = 'social.accounts.revoke';

/** An account as it was, with its seals: what a network is told needs the token, which the row no longer has. */
interface Farewell extends Pick<AccountRow, 'owner' | 'network' | 'login' | 'remote' | 'page' | 'scopes'> {
  token: string;
  refreshToken: string | null;
  tokenKey: string;
}

export type There = 'asked' | 'by-hand' | 'kept';

/** Ends an account of this owner’s: nothing that opens it is left here, and the network is told where it listens. */
export async function disconnect(
  db: Querier,
  owner: number | null,
  id: string,
  now: Date,
): Promise<{ before: AccountRow; row: AccountRow; there: There }> {
  const before = await lockOwn(db, owner, id);
  if (!before) throw new SocialError('no-account');
  const state = moveIn<AccountState, AccountDoer>(ACCOUNT_MOVES.disconnect, before.state, 'owner');
  if (state === null) throw new SocialError('wrong-state');
  const there = await farewell(db, before, now);
  await db.query(
    `UPDATE social_accounts SET state = $2, problem = NULL, version = version + 1, token = NULL, refresh_token = NULL,
       token_key = NULL, token_expires_at = NULL, refresh_expires_at = NULL, scopes = '{}' WHERE id = $1`,
    [id, state],
  );
  const row = (await findAccount(db, id))!;
  await tellMoved(db, row);
  return { before, row, there };
}

/** Of an owner who goes; the rows go with them. */
export async function revokeAll(db: Querier, owner: number): Promise<void> {
  const told = new Set<Login>();
  for (const row of await findAccounts(db, `WHERE a.owner = $1 AND a.state <> 'disconnected' ORDER BY a.id`, [owner])) {
    const once = row.login !== 'facebook' || !told.has('facebook');
    if (once && LOGIN_CLIENTS[row.login].revoke) await plan(db, row);
    told.add(row.login);
  }
}

/** One yes at Facebook stands for all Pages that somebody let us into: it is taken back with the last of them. */
async function farewell(db: Querier, row: AccountRow, now: Date): Promise<There> {
  if (!LOGIN_CLIENTS[row.login].revoke) return 'by-hand';
  if (row.login === 'facebook') {
    const others = await findAccounts(
      db,
      `WHERE a.owner IS NOT DISTINCT FROM $1 AND a.login = 'facebook' AND a.state <> 'disconnected' AND a.id <> $2`,
      [row.owner, row.id],
    );
    if (others.length > 0) return 'kept';
    // By the person’s own token, which lasts sixty days only.
    if (row.refreshExpiresAt !== null && row.refreshExpiresAt <= now) return 'by-hand';
  }
  await plan(db, row);
  return 'asked';
}

async function plan(db: Querier, row: AccountRow): Promise<void> {
  const { owner, network, login, remote, page, scopes, token, refreshToken, tokenKey } = row;
  const sealed = { token: token!.toString('base64'), refreshToken: refreshToken?.toString('base64') ?? null };
  const payload: Farewell = { owner, network, login, remote, page, scopes, ...sealed, tokenKey: tokenKey! };
  await enqueue(db, { task: TASK, payload, secret: true });
}

/** Registers what tells networks. */
export function tellNetworks(jobs: Pick<Jobs, 'task'>): void {
  jobs.task<Farewell>(TASK, async ({ login, token, refreshToken, ...rest }) => {
    const row = {
      ...rest,
      token: Buffer.from(token, 'base64'),
      refreshToken: refreshToken === null ? null : Buffer.from(refreshToken, 'base64'),
      ...{ expiresAt: null, refreshExpiresAt: null },
    };
    const held = openAccess(row);
    if (!held) return;
    await LOGIN_CLIENTS[login].revoke?.(held).catch((error: unknown) => {
      // It knows of none any more, which is what was wanted.
      if (!(error instanceof LoginRefused)) throw error;
      logOf().info('A network knew nothing any more of what was to be ended.', { login, why: error.problem });
    });
  });
}
