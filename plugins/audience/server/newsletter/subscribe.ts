import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, queueMail, type Jobs } from '@sys/platform/services';
import { SUBSCRIBE_WORDING } from '../../contracts/newsletter/readers.ts';
import { MOST_ASKED_A_DAY, moveSubscriber } from '../../domain/newsletter/subscription.ts';
import { drawToken, hashOf } from './keys.ts';
import { onSite, pathWith } from './pages.ts';
import { findReaders, noteConsent, readerToken, readerWith, setState, type Reader } from './readers.ts';

const TASK = 'audience.newsletter.asked';
const TOKEN_DAYS = 7;
const PENDING_DAYS = 30;
/** For how long what somebody agreed to may have to be shown after they have left. */
const LEFT_YEARS = 3;

export interface Wish {
  email: string;
  locale: Locale;
  page: string | null;
  /** As hexadecimal digits. */
  source: string;
}

/** Plans what follows from a wish: only the job looks the address up, so no answer tells who is subscribed. */
export const planSubscription = (db: Querier, wish: Wish): Promise<unknown> =>
  enqueue(db, { task: TASK, payload: wish, secret: true });

async function ask(db: Querier, { email, locale, page, source }: Wish): Promise<void> {
  const reader = await readerWith(db, email, locale);
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM audience_subscriber_consents
     WHERE subscriber = $1 AND deed = 'asked' AND at > now() - interval '1 day'`,
    [reader.id],
  );
  if (rows[0]!.count >= MOST_ASKED_A_DAY) return;
  await noteConsent(db, reader.id, 'asked', { page, wording: SUBSCRIBE_WORDING, source: Buffer.from(source, 'hex') });
  if (reader.state === 'confirmed') {
    const preferencesUrl = onSite(pathWith('lettre-preferences', reader.locale, readerToken(reader)));
    return queueMail(db, { to: email, kind: 'newsletter-known', locale: reader.locale, data: { preferencesUrl } });
  }
  const token = drawToken();
  const { rows: told } = await db.query<{ until: string }>(
    `UPDATE audience_subscribers SET token_hash = $2, token_until = now() + make_interval(days => $3), locale = $4,
       state_at = CASE WHEN state = 'pending' THEN now() ELSE state_at END
     WHERE id = $1 RETURNING to_char(token_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS until`,
    [reader.id, hashOf(token), TOKEN_DAYS, locale],
  );
  await queueMail(db, {
    to: email,
    kind: 'newsletter-confirm',
    locale,
    data: { confirmUrl: onSite(pathWith('lettre-confirmer', locale, token)), expiresAt: told[0]!.until },
  });
}

/** Confirms by the link of a mail, once; null when it does not count. */
export async function confirm(db: Querier, token: string): Promise<Reader | null> {
  const [reader] = await findReaders(db, 's.token_hash = $1 AND s.token_until > now()', [hashOf(token)], { lock: true });
  const state = reader && moveSubscriber('confirm', reader.state, 'owner');
  if (!state) return null;
  await setState(db, reader.id, state);
  await noteConsent(db, reader.id, 'confirmed', { wording: SUBSCRIBE_WORDING });
  return { ...reader, state };
} // prettier-ignore

/** Registers what comes after a wish, and forgets those that came to nothing. */
export function followSubscriptions(jobs: Pick<Jobs, 'task' | 'repeat'>): void {
  jobs.task<Wish>(TASK, (wish, { db }) => ask(db, wish));
  jobs.repeat('audience.newsletter.sweep', '50 3 * * *', async (_, { db }) => {
    await db.query(
      `DELETE FROM audience_subscribers WHERE state = 'pending' AND state_at < now() - make_interval(days => $1)`,
      [PENDING_DAYS],
    );
    await db.query(
      `UPDATE audience_subscribers SET token_hash = NULL, token_until = NULL WHERE token_until < now() - interval '7 days'`,
    );
    await db.query(
      `DELETE FROM audience_subscribers WHERE state IN ('unsubscribed', 'bounced', 'complained')
         AND state_at < now() - make_interval(years => $1)`,
      [LEFT_YEARS],
    );
  });
}
