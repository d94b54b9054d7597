import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, jobsOf, publish, queueMail } from '@sys/platform/services';
import type { Locale } from '@sys/config';
import { note, SYSTEM, type Asker } from './deeds.ts';
import { linkTo } from './links.ts';
import { personByEmail, personById, type Person } from './people.ts';
import { sendVerification } from './registration.ts';
import { usedBy, useToken } from './tokens.ts';

const RESEND = 'accounts.resend-verification';
const LAPSE = 'accounts.lapse';
/** For how many days an address that is never confirmed stays taken. */
const LAPSE_DAYS = 7;

export interface AddressOrder {
  email: string;
  locale: Locale;
}

/** Plans another link for an address, if it has an account that waits for one: only the job finds out. */
export async function planResend(db: Querier, order: AddressOrder): Promise<void> {
  await enqueue(db, { task: RESEND, payload: order, secret: true });
}

/** Confirms the address of an account. `false` when the link does not count; pressing it twice does no harm. */
export async function verifyAddress(db: Querier, token: string, asker: Asker): Promise<boolean> {
  const used = await useToken(db, 'verify', token);
  if (!used) {
    const before = await usedBy(db, 'verify', token);
    return before !== null && (await personById(db, before))?.confirmed === true;
  }
  const person = await personById(db, used.user, { lock: true });
  if (!person) return false;
  await confirm(db, person);
  await note(db, asker, 'verified', person);
  return true;
}

/** The address of an account is its owner's: whoever showed that, by a link or through a provider, is made welcome. */
export async function confirm(db: Querier, person: Person): Promise<void> {
  await db.query('UPDATE up_users SET confirmed = true WHERE id = $1', [person.id]);
  await publish(db, { name: 'user.verified', payload: { user: person.id, kind: person.kind } });
  const { locale, name, kind: role } = person;
  const startUrl = linkTo(role === 'shopper' ? 'home' : 'account', locale);
  await queueMail(db, { to: person.email, kind: 'welcome', locale, data: { name, role, startUrl } });
}

export function followVerifications(strapi: Core.Strapi): void {
  const jobs = jobsOf(strapi);
  jobs.task<AddressOrder>(RESEND, async ({ email, locale }, { db }) => {
    const person = await personByEmail(db, email);
    if (person && !person.confirmed && !person.blocked) await sendVerification(db, person.id, email, locale);
  });
  // An address that somebody else typed must not stay taken, nor their words be kept.
  jobs.repeat(LAPSE, '40 3 * * *', async (_, { db }) => {
    const { rows } = await db.query<{ documentId: string }>(
      `DELETE FROM up_users u USING identity_profiles p
       WHERE p.user_id = u.id AND NOT coalesce(u.confirmed, false) AND u.provider = 'local'
         AND p.updated_at < now() - make_interval(days => $1)
       RETURNING u.document_id AS "documentId"`,
      [LAPSE_DAYS],
    );
    await db.query(`DELETE FROM identity_tokens WHERE expires_at < now() - interval '7 days'`);
    for (const person of rows) await note(db, SYSTEM, 'lapsed', person);
  });
}
