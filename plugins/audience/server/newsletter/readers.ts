import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Frequency, SubscriberState } from '../../domain/newsletter/subscription.ts';
import { base36, bodyOf, drawSeed, isOurs, sign } from './keys.ts';

/** Somebody who reads the newsletter, or might. */
export interface Reader {
  id: string;
  email: string;
  state: SubscriberState;
  locale: Locale;
  city: string | null;
  interests: string[];
  frequency: Frequency;
  lastIssueAt: Date | null;
  /** They want the opening of their letters not to be counted. */
  refusesOpens: boolean;
  seed: Buffer;
}

/** The seed as hexadecimal digits: some connections give bytes, and some their text. */
const COLUMNS = `s.id::text AS id, s.email, s.state, s.locale, s.city, to_json(s.interests)::text AS interests, s.frequency,
  s.last_issue_at::timestamptz AS "lastIssueAt", s.refuses_opens AS "refusesOpens", encode(s.seed, 'hex') AS seed`;
type Row = Omit<Reader, 'interests' | 'lastIssueAt' | 'seed'> & { interests: string; lastIssueAt: Date | string | null; seed: string }; // prettier-ignore

const readerOf = ({ interests, lastIssueAt, seed, ...row }: Row): Reader => ({
  ...row,
  interests: JSON.parse(interests) as string[],
  lastIssueAt: lastIssueAt === null ? null : new Date(lastIssueAt),
  seed: Buffer.from(seed, 'hex'),
});

/** Readers by a condition; `lock`: whoever else wants to change them waits. */
export async function findReaders(
  db: Querier,
  where: string,
  values: unknown[],
  { lock = false } = {},
): Promise<Reader[]> {
  const { rows } = await db.query<Row>(
    `SELECT ${COLUMNS} FROM audience_subscribers s WHERE ${where} ${lock ? 'FOR UPDATE' : ''}`,
    values,
  );
  return rows.map(readerOf);
}

/** Whose an address is, made if nobody’s, held until the transaction ends. */
export async function readerWith(db: Querier, email: string, locale: Locale): Promise<Reader> {
  await db.query(
    `INSERT INTO audience_subscribers (email, state, locale, seed) VALUES ($1, 'pending', $2, $3) ON CONFLICT (email) DO NOTHING`,
    [email, locale, drawSeed()],
  );
  const [reader] = await findReaders(db, 's.email = $1', [email], { lock: true });
  return reader!;
}

/** The token of a reader’s links; `issue` is the one they stand in, so that what it brings about can be counted for it. */
export const readerToken = ({ id, seed }: Pick<Reader, 'id' | 'seed'>, issue: string | null = null): string =>
  sign('reader', `${base36(id)}-${issue === null ? '0' : base36(issue)}`, seed);

/** Whose link it is, held until the transaction ends, and of which issue; null when it is nobody’s any more. */
export async function readerBy(db: Querier, token: string): Promise<{ reader: Reader; issue: string | null } | null> {
  const [, id, issue] = /^([a-z0-9]{1,12})-([a-z0-9]{1,12})$/.exec(bodyOf('reader', token) ?? '') ?? [];
  if (id === undefined || issue === undefined) return null;
  const [reader] = await findReaders(db, 's.id = $1', [Number.parseInt(id, 36)], { lock: true });
  if (!reader || !isOurs('reader', token, reader.seed)) return null;
  return { reader, issue: issue === '0' ? null : String(Number.parseInt(issue, 36)) };
}

type Deed = 'asked' | 'confirmed' | 'unsubscribed' | 'bounced' | 'complained';

/** Writes down what somebody agreed to, or ended. */
export async function noteConsent(
  db: Querier,
  reader: string,
  deed: Deed,
  { page = null, wording = null, source = null }: { page?: string | null; wording?: string | null; source?: Buffer | null } = {},
): Promise<void> {
  await db.query('INSERT INTO audience_subscriber_consents (subscriber, deed, page, wording, source) VALUES ($1, $2, $3, $4, $5)', [
    reader,
    deed,
    page,
    wording,
    source,
  ]);
} // prettier-ignore

export async function setState(db: Querier, reader: string, state: SubscriberState): Promise<void> {
  await db.query('UPDATE audience_subscribers SET state = $2, state_at = now(), token_hash = NULL, token_until = NULL WHERE id = $1', [reader, state]);
} // prettier-ignore

/** Forgets somebody. Of the mails they got their number stays. */
export async function eraseReader(db: Querier, reader: string): Promise<void> {
  await db.query(
    `INSERT INTO audience_erased_sends AS e (issue, state, count, counting, opened)
     SELECT issue, state, 1, counts_opens::integer, (opened_on IS NOT NULL)::integer FROM audience_sends WHERE subscriber = $1
     ON CONFLICT (issue, state) DO UPDATE
       SET count = e.count + 1, counting = e.counting + excluded.counting, opened = e.opened + excluded.opened`,
    [reader],
  );
  await db.query('DELETE FROM audience_subscribers WHERE id = $1', [reader]);
}
