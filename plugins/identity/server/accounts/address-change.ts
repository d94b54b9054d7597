import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, jobsOf, queueMail } from '@sys/platform/services';
import { note, type Asker } from './deeds.ts';
import { linkTo } from './links.ts';
import { personByEmail, personById } from './people.ts';
import { endTokens, issueToken, useToken } from './tokens.ts';

const TASK = 'accounts.change-address';

interface Order {
  user: number;
  email: string;
}

/** Plans the mail that lets a new address be confirmed: only the job finds out whether it has an account. */
export async function planAddressChange(db: Querier, order: Order): Promise<void> {
  await enqueue(db, { task: TASK, payload: order, secret: true });
}

export function followAddressChanges(strapi: Core.Strapi): void {
  jobsOf(strapi).task<Order>(TASK, async ({ user, email }, { db }) => {
    const person = await personById(db, user);
    if (!person) return;
    const { locale, name } = person;
    const at = new Date().toISOString();
    const notice = { name, change: 'address-asked' as const, at, nextUrl: linkTo('forgot', locale) };
    await queueMail(db, { to: person.email, kind: 'account-changed', locale, data: notice });
    const other = await personByEmail(db, email);
    if (other) {
      const data = { name: other.name, signInUrl: linkTo('signIn', locale), resetUrl: linkTo('forgot', locale) };
      await queueMail(db, { to: email, kind: 'account-exists', locale, data });
      return;
    }
    const { token, expiresAt } = await issueToken(db, user, 'email', email);
    const data = { confirmUrl: linkTo('email', locale, token), expiresAt };
    await queueMail(db, { to: email, kind: 'confirm-address', locale, data });
  });
}

/** Moves the account to the address whose link this is. `false` when it does not count, or somebody has it by now. */
export async function confirmAddress(db: Querier, token: string, asker: Asker): Promise<boolean> {
  const used = await useToken(db, 'email', token);
  if (!used?.address) return false;
  const person = await personById(db, used.user, { lock: true });
  if (!person) return false;
  const { rows } = await db.query(
    `UPDATE up_users SET email = $2, confirmed = true, updated_at = now() AT TIME ZONE 'UTC'
     WHERE id = $1 AND NOT EXISTS (SELECT FROM up_users WHERE lower(email) = $2) RETURNING id`,
    [person.id, used.address],
  );
  if (!rows[0]) return false;
  // A link to the old address must not open the account any more.
  await endTokens(db, person.id);
  const { name, locale } = person;
  const data = { name, change: 'address' as const, at: new Date().toISOString(), nextUrl: linkTo('home', locale) };
  await queueMail(db, { to: person.email, kind: 'account-changed', locale, data });
  await note(db, asker, 'address-changed', person);
  return true;
}
