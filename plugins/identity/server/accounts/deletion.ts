import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, inTransaction, jobsOf, publish, queueMail, type JobContext } from '@sys/platform/services';
import { note, SYSTEM, type Asker } from './deeds.ts';
import { linkTo } from './links.ts';
import { personById, type Person } from './people.ts';
import { erasePersonalData } from './personal-data.ts';
import { endSessions } from './sessions.ts';
import { endTokens } from './tokens.ts';

const ERASE = 'accounts.erase';
/** For how many days signing in takes a deletion back. */
export const GRACE_DAYS = 14;

/** Plans the deletion of an account and signs it out everywhere. Returns when it is due, ISO 8601. */
export async function planDeletion(db: Querier, person: Person, asker: Asker): Promise<string> {
  const { rows } = await db.query<{ due: string }>(
    `INSERT INTO identity_deletions (user_id, due_at) VALUES ($1, now() + make_interval(days => $2))
     ON CONFLICT (user_id) DO UPDATE SET user_id = $1
     RETURNING to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS due`,
    [person.id, GRACE_DAYS],
  );
  const due = rows[0]!.due;
  await endSessions(db, person.id);
  await endTokens(db, person.id);
  await enqueue(db, { task: ERASE, payload: { user: person.id }, runAt: new Date(due) });
  await tell(db, person, 'deletion-planned', due);
  await note(db, asker, 'deletion-planned', person);
  return due;
}

/**
 * Registers what a deletion does later, and what takes it back: a new session. All sessions were ended when it was
 * asked for, so whoever has one has signed in since, by whichever way.
 */
export function followDeletions(strapi: Core.Strapi): void {
  jobsOf(strapi).task<{ user: number }>(ERASE, ({ user }, context) => erase(strapi, user, context));
  strapi.db.lifecycles.subscribe({
    models: ['admin::session'],
    async afterCreate({ params }) {
      const { origin, userId } = params.data as { origin?: string; userId?: string };
      if (origin !== 'users-permissions' || !/^\d+$/.test(userId ?? '')) return;
      await inTransaction(strapi, (db) => undo(db, Number(userId)));
    },
  });
}

async function undo(db: Querier, user: number): Promise<void> {
  const { rows } = await db.query('DELETE FROM identity_deletions WHERE user_id = $1 RETURNING user_id', [user]);
  const person = rows[0] && (await personById(db, user));
  if (!person) return;
  await tell(db, person, 'deletion-undone');
  const asker = { actor: { kind: 'user', id: String(user) }, origin: {} };
  await note(db, asker, 'deletion-undone', person);
}

/** Does nothing when the deletion was taken back, or was asked for again later. */
async function erase(strapi: Core.Strapi, user: number, { db }: Pick<JobContext, 'db'>): Promise<void> {
  const person = await personById(db, user, { lock: true });
  const { rows } = await db.query(
    'SELECT 1 FROM identity_deletions WHERE user_id = $1 AND due_at <= now() FOR UPDATE',
    [user],
  );
  if (!person || !rows[0]) return;
  const kept = await erasePersonalData(strapi, db, user);
  await tell(db, person, 'deleted');
  await db.query('DELETE FROM up_users WHERE id = $1', [user]);
  await publish(db, { name: 'user.deleted', payload: { user } });
  await note(db, SYSTEM, 'erased', person, { after: { kept } });
}

async function tell(
  db: Querier,
  { email, name, locale }: Person,
  change: 'deletion-planned' | 'deletion-undone' | 'deleted',
  until?: string,
): Promise<void> {
  const page = { 'deletion-planned': 'signIn', 'deletion-undone': 'account', deleted: 'home' } as const;
  const data = { name, change, at: new Date().toISOString(), until, nextUrl: linkTo(page[change], locale) };
  await queueMail(db, { to: email, kind: 'account-changed', locale, data });
}
