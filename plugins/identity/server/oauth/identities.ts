import type { Querier } from '@sys/database/marketplace';
import { queueMail } from '@sys/platform/services';
import type { Identity, Provider } from '../../domain/oauth/index.ts';
import { note, type Asker } from '../accounts/deeds.ts';
import { linkTo } from '../accounts/links.ts';
import type { Person } from '../accounts/people.ts';

/** Whose account an identity opens. Who changes something by it locks the account first, and then what opens it. */
export async function ownerOf(db: Querier, { provider, subject }: Identity): Promise<number | null> {
  const { rows } = await db.query<{ user: number }>(
    'SELECT user_id AS "user" FROM identity_providers WHERE provider = $1 AND subject = $2',
    [provider, subject],
  );
  return rows[0]?.user ?? null;
}

/** That somebody came in by it now; false when it opens that account no more. */
export async function noteUse(db: Querier, user: number, { provider, subject }: Identity): Promise<boolean> {
  const used = `UPDATE identity_providers SET last_used_at = now()
    WHERE provider = $1 AND subject = $2 AND user_id = $3 RETURNING 1`;
  return (await db.query(used, [provider, subject, user])).rows.length > 0;
}

export type Linked = 'linked' | 'already' | 'taken' | 'occupied';

/**
 * Has an identity open an account from now on. `taken`: it opens another's; `occupied`: another identity of the same
 * provider opens this one. An account that was never confirmed does not keep what somebody else can show.
 */
export async function insertIdentity(db: Querier, user: number, identity: Identity): Promise<Linked> {
  const { provider, subject, email } = identity;
  await db.query(
    `DELETE FROM identity_providers i USING up_users u
     WHERE i.provider = $1 AND i.subject = $2 AND u.id = i.user_id AND i.user_id <> $3
       AND NOT coalesce(u.confirmed, false) AND NOT coalesce(u.blocked, false)`,
    [provider, subject, user],
  );
  const { rows: made } = await db.query(
    `INSERT INTO identity_providers (provider, subject, user_id, email) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [provider, subject, user, email],
  );
  if (made[0]) return 'linked';
  const owner = await ownerOf(db, identity);
  if (owner === null) return 'occupied';
  return owner === user ? 'already' : 'taken';
}

/** Takes a provider from an account. False when it was not linked. */
export async function unlinkProvider(db: Querier, person: Person, provider: Provider, asker: Asker): Promise<boolean> {
  const gone = 'DELETE FROM identity_providers WHERE user_id = $1 AND provider = $2 RETURNING 1';
  if (!(await db.query(gone, [person.id, provider])).rows[0]) return false;
  await tellOfProvider(db, person, provider, 'unlinked', asker);
  return true;
}

/** Of an account that changes hands: whoever linked these is not its owner. */
export const dropIdentities = (db: Querier, user: number) =>
  db.query('DELETE FROM identity_providers WHERE user_id = $1', [user]);

export interface LinkedRow {
  provider: Provider;
  email: string | null;
  linkedAt: Date;
}

export async function listIdentities(db: Querier, user: number): Promise<LinkedRow[]> {
  const listed = `SELECT provider, email, linked_at AS "linkedAt" FROM identity_providers WHERE user_id = $1 ORDER BY provider DESC`;
  return (await db.query<LinkedRow>(listed, [user])).rows;
}

/** Tells the owner of an account, and the trail, what opens it from now on, or no more. Last in its transaction. */
export async function tellOfProvider(
  db: Querier,
  person: Person,
  provider: Provider,
  done: 'linked' | 'unlinked',
  asker: Asker,
): Promise<void> {
  const { email, name, locale } = person;
  const change = `${provider}-${done}` as const;
  const data = { name, change, at: new Date().toISOString(), nextUrl: linkTo('security', locale) };
  await queueMail(db, { to: email, kind: 'account-changed', locale, data });
  await note(db, asker, `provider-${done}`, person, { after: { provider } });
}
