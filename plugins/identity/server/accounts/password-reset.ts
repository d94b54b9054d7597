import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, jobsOf, queueMail } from '@sys/platform/services';
import { dropIdentities } from '../oauth/identities.ts';
import { note, type Asker } from './deeds.ts';
import { linkTo } from './links.ts';
import { personByEmail, personById, type Person } from './people.ts';
import { endSessions } from './sessions.ts';
import { endTokens, issueToken, useToken } from './tokens.ts';
import type { AddressOrder } from './verification.ts';

const FORGOT = 'accounts.forgot-password';

/** Plans a link that sets a new password, if the address has an account: only the job finds out. */
export async function planReset(db: Querier, order: AddressOrder): Promise<void> {
  await enqueue(db, { task: FORGOT, payload: order, secret: true });
}

export function followResets(strapi: Core.Strapi): void {
  jobsOf(strapi).task<AddressOrder>(FORGOT, async ({ email, locale }, { db }) => {
    const person = await personByEmail(db, email);
    if (!person || person.blocked) return;
    const { token, expiresAt } = await issueToken(db, person.id, 'reset');
    const data = { name: person.name, resetUrl: linkTo('reset', locale, token), expiresAt };
    await queueMail(db, { to: email, kind: 'reset-password', locale, data });
  });
}

/** Whose link this is. It is used up, so call it in the transaction that sets the password. */
export async function openReset(db: Querier, token: string): Promise<Person | null> {
  const used = await useToken(db, 'reset', token);
  return used && personById(db, used.user, { lock: true });
}

/**
 * Sets a password, ends every session but `keep`, voids all links that were sent before and tells the owner. Whoever
 * has read the link has the mail box, so the address counts as confirmed with `confirmed`.
 */
export async function setPassword(
  db: Querier,
  person: Person,
  hash: string,
  {
    asker,
    deed,
    keep,
    confirmed = false,
  }: {
    asker: Asker;
    deed: 'password-reset' | 'password-changed';
    keep?: string;
    confirmed?: boolean;
  },
): Promise<void> {
  await db.query(
    `UPDATE up_users SET password = $2, reset_password_token = NULL, confirmed = confirmed OR $3,
       updated_at = now() AT TIME ZONE 'UTC' WHERE id = $1`,
    [person.id, hash, confirmed],
  );
  // Whoever signed up under this address before its owner came by mail keeps no other way in.
  if (confirmed && !person.confirmed) await dropIdentities(db, person.id);
  await endSessions(db, person.id, { except: keep });
  await endTokens(db, person.id);
  const { email, name, locale } = person;
  const data = { name, change: 'password' as const, at: new Date().toISOString(), nextUrl: linkTo('forgot', locale) };
  await queueMail(db, { to: email, kind: 'account-changed', locale, data });
  await note(db, asker, deed, person);
}
