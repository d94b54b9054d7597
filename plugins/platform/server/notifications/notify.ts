import { readEnvironment, type Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { MailedKind, NotificationData } from '../../contracts/notification/data.ts';
import type { MailData } from '../../contracts/mail/index.ts';
import { channelsOf } from '../../domain/notifications/channels.ts';
import { KINDS, type Channel, type NotificationKind } from '../../domain/notifications/kinds.ts';
import { queueMail } from '../post.ts';
import { queuePushes } from './push/queue.ts';
import { sayNotification } from './words.ts';

export interface NewNotification<Kind extends NotificationKind> {
  /** The id of a person of the shop, in `up_users`. */
  user: number;
  kind: Kind;
  /** The language of the mail; French when not set. The list and the devices speak their own. */
  locale?: Locale;
  data: NotificationData<Kind>;
  /** One notification for a person, a kind and a key, however often it is called; for three months at least. */
  key?: string;
}

// As arrays: whether a connection parses JSON depends on whose it is.
const RECIPIENT = `SELECT u.email,
    array(SELECT channel FROM platform_notification_choices WHERE user_id = u.id AND kind = $2 AND chosen) AS wanted,
    array(SELECT channel FROM platform_notification_choices WHERE user_id = u.id AND kind = $2 AND NOT chosen) AS unwanted
  FROM up_users u WHERE u.id = $1`;

interface Recipient {
  email: string;
  wanted: Channel[];
  unwanted: Channel[];
}

const WRITE = `INSERT INTO platform_notifications (user_id, kind, key, texts, path, listed)
  VALUES ($1, $2, $3, $4::jsonb, $5, $6)
  ON CONFLICT (user_id, kind, key) WHERE key IS NOT NULL DO NOTHING RETURNING id`;

/**
 * Tells somebody something in the caller's transaction, over the channels they chose for its kind: the
 * entry in their list is written at once, mail and pushes leave when the transaction commits. Returns its
 * id, or null when the key was told already or nobody has this id any more. Throws a `ZodError` when the
 * data is not what the kind needs, a `TypeError` when its link leads away from the shop.
 */
export async function notify<Kind extends NotificationKind>(
  db: Querier,
  { user, kind, locale = 'fr', data, key }: NewNotification<Kind>,
): Promise<string | null> {
  const { texts, path } = sayNotification(kind, data, readEnvironment().SITE_URL);
  const { rows: people } = await db.query<Recipient>(RECIPIENT, [user, kind]);
  const person = people[0];
  if (!person) return null;
  const channels = channelsOf(kind, [
    ...person.wanted.map((channel) => ({ channel, on: true })),
    ...person.unwanted.map((channel) => ({ channel, on: false })),
  ]);
  const { rows } = await db.query<{ id: string | number }>(WRITE, [
    user,
    kind,
    key ?? null,
    JSON.stringify(texts),
    path,
    channels.includes('inApp'),
  ]);
  if (!rows[0]) return null;
  const id = String(rows[0].id);
  if (KINDS[kind].mail && channels.includes('mail')) {
    // A kind with a mail takes that mail's data, which TypeScript cannot follow through `kind`.
    const mail = { kind: kind as MailedKind, data: data as MailData<MailedKind> };
    await queueMail(db, { to: person.email, locale, ...mail });
  }
  if (channels.includes('push')) await queuePushes(db, { user, kind, id, texts, path });
  return id;
}
