import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, jobsOf, publish, queueMail, type JobContext } from '@sys/platform/services';
import type { Registration } from '../../contracts/accounts/index.ts';
import { note, type Asker } from './deeds.ts';
import { linkTo } from './links.ts';
import { personByEmail } from './people.ts';
import { writeProfile } from './profile.ts';
import { issueToken } from './tokens.ts';

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
  const { email, locale, name, kind, password } = registration;
  const known = await insertUser(db, registration);
  const person = (await personByEmail(db, email))!;
  if (known === 'there' && person.confirmed) {
    const data = { name: person.name, signInUrl: linkTo('signIn', locale), resetUrl: linkTo('forgot', locale) };
    await queueMail(db, { to: email, kind: 'account-exists', locale, data }, { key: `exists:${job}` });
    return;
  }
  await db.query(`UPDATE up_users SET password = $2, username = $3 WHERE id = $1`, [person.id, password, name]);
  await setRole(db, person.id, kind);
  await writeProfile(db, person.id, registration);
  await sendVerification(db, person.id, email, locale);
  if (known === 'new') await publish(db, { name: 'user.registered', payload: { user: person.id, kind } });
  await note(db, asker, 'registered', person, { after: { kind, locale } });
}

/** At once with another who wants the same address, one inserts and the other finds it there. */
async function insertUser(db: Querier, { email, name, password }: Registration): Promise<'new' | 'there'> {
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
