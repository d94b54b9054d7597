import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, jobsOf, publish, queueMail, type JobContext } from '@sys/platform/services';
import type { ProfileChange, Registration } from '../../contracts/accounts/index.ts';
import { dropFactor } from '../factors/store.ts';
import { dropIdentities } from '../oauth/identities.ts';
import { note, type Asker } from './deeds.ts';
import { linkTo } from './links.ts';
import { personByEmail, type Person } from './people.ts';
import { writeProfile } from './profile.ts';
import { endSessions } from './sessions.ts';
import { endTokens, issueToken } from './tokens.ts';

const TASK = 'accounts.register';

/** With the hash in the place of the password. */
interface Order {
  registration: Registration;
  asker: Asker;
}

/**
 * Plans to open an account. All that depends on whether the address has one already happens in the job, so the
 * answer and the time that it takes cannot tell.
 */
export async function planRegistration(db: Querier, order: Order): Promise<void> {
  await enqueue(db, { task: TASK, payload: order, secret: true });
}

export function followRegistrations(strapi: Core.Strapi): void {
  jobsOf(strapi).task<Order>(TASK, register);
}

/**
 * Opens the account and sends the link that confirms its address. Who has one is told by mail. Who never confirmed
 * and signs up again is taken at their last word, password included: the link of the first is void, so nobody can
 * lie in wait with an account under somebody else's address.
 */
async function register({ registration, asker }: Order, { id: job, db }: JobContext): Promise<void> {
  const { email, locale, kind, password } = registration;
  const person = await openAccount(db, email, password, registration);
  if (!person) return tellThatThereIsOne(db, email, locale, job);
  await sendVerification(db, person.id, email, locale);
  await note(db, asker, 'registered', person, { after: { kind, locale } });
}

/**
 * An account for an address that none has, or one that nobody confirmed: then nothing of what was there before stays,
 * neither password nor session, factor, link or provider. Not confirmed yet. Null when somebody has the address.
 */
export async function openAccount(
  db: Querier,
  email: string,
  password: string | null,
  profile: ProfileChange,
): Promise<Person | null> {
  const { name, kind } = profile;
  const known = await insertUser(db, { email, name, password });
  const before = (await personByEmail(db, email))!;
  if (known === 'there') {
    if (before.confirmed || before.blocked) return null;
    await endSessions(db, before.id);
    await endTokens(db, before.id);
    await dropFactor(db, before.id);
    await dropIdentities(db, before.id);
  }
  await db.query(`UPDATE up_users SET password = $2, username = $3 WHERE id = $1`, [before.id, password, name]);
  await setRole(db, before.id, kind);
  await writeProfile(db, before.id, profile);
  if (known === 'new') await publish(db, { name: 'user.registered', payload: { user: before.id, kind } });
  return personByEmail(db, email);
}

/** By mail: whoever signs up with an address that has an account learns of it only when the address is theirs. */
export async function tellThatThereIsOne(db: Querier, email: string, locale: Locale, job: string): Promise<void> {
  const owner = (await personByEmail(db, email))!;
  const data = { name: owner.name, signInUrl: linkTo('signIn', locale), resetUrl: linkTo('forgot', locale) };
  await queueMail(db, { to: email, kind: 'account-exists', locale, data }, { key: `exists:${job}` });
}

/** At once with another who wants the same address, one inserts and the other finds it there. */
async function insertUser(
  db: Querier,
  { email, name, password }: { email: string; name: string; password: string | null },
): Promise<'new' | 'there'> {
  const { rows } = await db.query(
    `INSERT INTO up_users (document_id, username, email, provider, password, confirmed, blocked, created_at, updated_at, published_at)
     VALUES ($1, $2, $3, 'local', $4, false, false, now() AT TIME ZONE 'UTC', now() AT TIME ZONE 'UTC', now() AT TIME ZONE 'UTC')
     ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
    [randomBytes(12).toString('hex'), name, email, password],
  );
  if (rows[0]) return 'new';
  // The other's transaction is over by now; nobody changes this account until ours is.
  await db.query('SELECT 1 FROM up_users WHERE lower(email) = $1 FOR UPDATE', [email]);
  return 'there';
}

/** Somebody has one role, that of their kind. */
export async function setRole(db: Querier, user: number, kind: Registration['kind']): Promise<void> {
  await db.query('DELETE FROM up_users_role_lnk WHERE user_id = $1', [user]);
  const { rows } = await db.query<{ id: number }>(
    `INSERT INTO up_users_role_lnk (user_id, role_id, user_ord)
     SELECT $1, r.id, 1 FROM up_roles r WHERE r.type = $2 RETURNING id`,
    [user, kind],
  );
  if (!rows[0]) throw new Error(`There is no role "${kind}".`);
}

/** A new link for the address of an account; the older ones end. */
export async function sendVerification(
  db: Querier,
  user: number,
  email: string,
  locale: Registration['locale'],
): Promise<void> {
  const { token, expiresAt } = await issueToken(db, user, 'verify');
  const data = { verifyUrl: linkTo('verify', locale, token), expiresAt };
  await queueMail(db, { to: email, kind: 'verify-address', locale, data });
}
