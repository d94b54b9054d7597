import type { PersonalData } from '@sys/identity/services';
import type { Querier } from '@sys/database/marketplace';
import { normalizeEmail } from '@sys/identity/domain';
import { traceOf } from './keys.ts';
import { eraseReader, findReaders, type Reader } from './readers.ts';

/** By the address of their account, which they have confirmed. */
async function readerOfPerson(db: Querier, user: number): Promise<{ email: string | null; reader: Reader | undefined }> {
  const { rows } = await db.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1 AND confirmed', [user]);
  const email = normalizeEmail(rows[0]?.email ?? '');
  const [reader] = email === null ? [] : await findReaders(db, 's.email = $1', [email], { lock: true });
  return { email, reader };
} // prettier-ignore

/** What the shop holds of somebody as a reader of its newsletter. */
export const lettersOfPeople: PersonalData = {
  name: 'newsletter',
  async read(db, user) {
    const { email, reader } = await readerOfPerson(db, user);
    const { rows: reminders } = await db.query<{ at: string }>(
      'SELECT at::text AS at FROM audience_basket_reminders WHERE whom = $1 ORDER BY id',
      [email === null ? null : traceOf('whom', email)],
    );
    if (!reader) return { subscription: null, basketReminders: reminders };
    const { rows: consents } = await db.query(
      'SELECT deed, at::text AS at, page, wording FROM audience_subscriber_consents WHERE subscriber = $1 ORDER BY id',
      [reader.id],
    );
    const { rows: issues } = await db.query(
      `SELECT i.day::text AS day, x.state, x.at::text AS at, x.opened_on::text AS "openedOn" FROM audience_sends x JOIN audience_issues i ON i.id = x.issue
       WHERE x.subscriber = $1 ORDER BY i.id`,
      [reader.id],
    );
    const { state, locale, city, interests, frequency, refusesOpens } = reader;
    return {
      subscription: { email, state, locale, city, interests, frequency, refusesOpens, consents, issues },
      basketReminders: reminders,
    };
  },
  async erase(db, user) {
    const { email, reader } = await readerOfPerson(db, user);
    if (reader) await eraseReader(db, reader.id);
    if (email !== null) {
      await db.query('DELETE FROM audience_basket_reminders WHERE whom = $1', [traceOf('whom', email)]);
      await db.query('DELETE FROM audience_basket_wishes WHERE email = $1', [email]);
    }
  },
};
