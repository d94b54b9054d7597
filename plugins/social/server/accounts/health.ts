import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, inTransaction, record, type AuditEntry, type Jobs } from '@sys/platform/services';
import { lacksNeeded } from '../../domain/accounts/scopes.ts';
import { isEnding } from '../../domain/accounts/token.ts';
import { openAccess } from '../tokens/access.ts';
import { markBroken } from '../tokens/broken.ts';
import { withToken } from '../tokens/live.ts';
import { NoAnswer } from '../networks/network.ts';
import { LOGIN_CLIENTS } from './clients.ts';
import { dropOldFlows } from './flows.ts';
import { LoginRefused, type Health, type HeldAccount } from './login.ts';
import { findAccount, findAccounts, type AccountRow } from './rows.ts';
import { accountDeed, tellMoved } from './tell.ts';

const CHECK = 'social.accounts.check-one';
const RENEW = 'social.accounts.renew-one';
type Who = Pick<AuditEntry, 'actor' | 'origin'>;
const SYSTEM: Who = { actor: { kind: 'system', id: 'cms' } };
/** Over how many seconds the accounts of a day are spread. */
const SPREAD = 2 * 3600;

/** Looks at every account once a day, and renews what will end. */
export function watchAccounts(strapi: Core.Strapi, jobs: Pick<Jobs, 'repeat' | 'task'>): void {
  jobs.repeat('social.accounts.check', '5 5 * * *', async (payload, { db }) => {
    await dropOldFlows(db, new Date());
    await planEach(db, CHECK, dayOf(payload));
  });
  jobs.repeat('social.accounts.renew', '35 * * * *', async (_, { db }) => planEach(db, RENEW, null));
  jobs.task<{ account: string }>(CHECK, async ({ account }) => {
    await checkAccount(strapi, account, new Date());
  }, { concurrency: 2 });
  jobs.task<{ account: string }>(RENEW, async ({ account }) => {
    const opened = await withToken(strapi, account, new Date(), { early: true });
    if (opened.kind === 'away') throw new NoAnswer('The network does not renew it now.');
  }, { concurrency: 2 });
} // prettier-ignore

const dayOf = (tick: unknown): string => String((tick as { at?: string }).at ?? '').slice(0, 10);

/** A job for each: all of a day for what is checked; for what is renewed only those that may be near their end. */
async function planEach(db: Querier, task: typeof CHECK | typeof RENEW, day: string | null): Promise<void> {
  const which = task === CHECK ? `a.state <> 'disconnected'` : `a.state = 'connected' AND a.token_expires_at IS NOT NULL`;
  const rows = await findAccounts(db, `WHERE ${which} ORDER BY a.id`, []);
  const due = task === CHECK ? rows : rows.filter((row) => isEnding(row.login, row, new Date()));
  for (const [index, { id, version }] of due.entries())
    await enqueue(db, {
      ...{ task, payload: { account: id } },
      key: task === CHECK ? `${id}:${day}` : `${id}:${version}:${new Date().toISOString().slice(0, 13)}`,
      inSeconds: task === CHECK ? (index * 3) % SPREAD : 0,
    });
} // prettier-ignore

/**
 * Asks the network how an account is, and keeps what it says. What was broken and is well again goes on; throws `NoAnswer`
 * when nothing was said.
 */
export async function checkAccount(strapi: Core.Strapi, id: string, now: Date, who: Who = SYSTEM): Promise<void> {
  // One that is connected gets a fresh access first, or is found to be broken.
  const opened = await withToken(strapi, id, now);
  if (opened.kind === 'away') throw new NoAnswer('The network does not renew it now.');
  const row = await inTransaction(strapi, (db) => findAccount(db, id));
  const held = row && openAccess(row);
  if (!row || !held || row.state === 'disconnected') return;
  const health = await healthOf(row, held);
  await inTransaction(strapi, (db) => keepHealth(db, row, health, now, who));
}

async function healthOf({ login }: AccountRow, held: HeldAccount): Promise<Health> {
  try {
    return await LOGIN_CLIENTS[login].check(held);
  } catch (error) {
    if (error instanceof LoginRefused) return { kind: 'broken', problem: error.problem };
    throw error;
  }
}

async function keepHealth(db: Querier, seen: AccountRow, health: Health, now: Date, who: Who): Promise<void> {
  const row = await findAccount(db, seen.id, { lock: true });
  // Connected anew, renewed or gone while the network was asked: what it said was of something else.
  if (!row || row.version !== seen.version) return;
  await db.query('UPDATE social_accounts SET checked_at = $2 WHERE id = $1', [row.id, now]);
  if (health.kind === 'broken') return void (await markBroken(db, row, health.problem));
  const { name, handle, scopes = row.scopes } = health;
  await db.query('UPDATE social_accounts SET name = $2, handle = $3, scopes = $4 WHERE id = $1', [row.id, name.slice(0, 200), handle.slice(0, 200), [...scopes]]); // prettier-ignore
  if (lacksNeeded(row.login, row.network, scopes)) return void (await markBroken(db, row, 'scopes'));
  if (row.state === 'broken') await mend(db, row.id, who);
}

async function mend(db: Querier, id: string, who: Who): Promise<void> {
  await db.query(`UPDATE social_accounts SET state = 'connected', problem = NULL, version = version + 1 WHERE id = $1`, [id]); // prettier-ignore
  const row = (await findAccount(db, id))!;
  await tellMoved(db, row);
  await record(db, { ...who, ...accountDeed('mended', row, { state: 'broken' }) });
}
