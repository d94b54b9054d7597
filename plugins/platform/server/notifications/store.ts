import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { MOST_UNREAD } from '../../contracts/notifications.ts';
import type { Choice } from '../../domain/notifications/channels.ts';
import type { NotificationKind } from '../../domain/notifications/kinds.ts';

export interface NotificationRow {
  id: string;
  kind: string;
  title: string;
  body: string;
  path: string;
  createdAt: Date;
  readAt: Date | null;
}

// By the column and not by the text that goes out under its name.
export const LIST = `SELECT n.id::text, kind, texts -> $4 ->> 'title' AS title, texts -> $4 ->> 'body' AS body, path,
    created_at AS "createdAt", read_at AS "readAt"
  FROM platform_notifications n WHERE user_id = $1 AND listed AND ($2::bigint IS NULL OR n.id < $2::bigint)
  ORDER BY n.id DESC LIMIT $3`;

export const UNREAD = `SELECT count(*)::int AS unread FROM (
  SELECT 1 FROM platform_notifications WHERE user_id = $1 AND listed AND read_at IS NULL LIMIT ${MOST_UNREAD}) AS counted`;

/** Newest first. The order is that of the ids, so that a page never shows one twice or leaves one out. */
export async function listNotifications(
  db: Querier,
  user: number,
  page: { after?: string; limit: number; locale: Locale },
): Promise<NotificationRow[]> {
  return (await db.query<NotificationRow>(LIST, [user, page.after ?? null, page.limit, page.locale])).rows;
}

/** How many are unread, as far as a bell can show. */
export async function countUnread(db: Querier, user: number): Promise<number> {
  return (await db.query<{ unread: number }>(UNREAD, [user])).rows[0]!.unread;
}

/** Marks those named. False, and none is marked, when one of them is not this person's. */
export async function markRead(db: Querier, user: number, ids: string[]): Promise<boolean> {
  const named = [...new Set(ids)];
  // In the order of their ids, or two that mark the same ones could wait for each other.
  const { rows } = await db.query(
    `SELECT id FROM platform_notifications WHERE user_id = $1 AND listed AND id = ANY($2::bigint[]) ORDER BY id FOR UPDATE`,
    [user, named],
  );
  if (rows.length < named.length) return false;
  await db.query(
    'UPDATE platform_notifications SET read_at = now() WHERE user_id = $1 AND id = ANY($2::bigint[]) AND read_at IS NULL',
    [user, named],
  );
  return true;
}

/** Marks this one and all before it. False when it is not this person's. */
export async function markAllRead(db: Querier, user: number, before: string): Promise<boolean> {
  const own = 'SELECT 1 FROM platform_notifications WHERE user_id = $1 AND listed AND id = $2::bigint';
  if ((await db.query(own, [user, before])).rows.length === 0) return false;
  await db.query(
    `UPDATE platform_notifications SET read_at = now() WHERE id IN (
       SELECT id FROM platform_notifications
       WHERE user_id = $1 AND listed AND read_at IS NULL AND id <= $2::bigint ORDER BY id FOR UPDATE)`,
    [user, before],
  );
  return true;
}

/** What the person chose, by kind. */
export async function readChoices(db: Querier, user: number): Promise<Map<string, Choice[]>> {
  const { rows } = await db.query<Choice & { kind: string }>(
    'SELECT kind, channel, chosen AS "on" FROM platform_notification_choices WHERE user_id = $1',
    [user],
  );
  const byKind = new Map<string, Choice[]>();
  for (const { kind, channel, on } of rows) byKind.set(kind, [...(byKind.get(kind) ?? []), { channel, on }]);
  return byKind;
}

export async function writeChoices(
  db: Querier,
  user: number,
  choices: readonly (Choice & { kind: NotificationKind })[],
): Promise<void> {
  // Of two choices about the same the last counts; one statement may not touch a row twice.
  const last = new Map(choices.map((choice) => [`${choice.kind} ${choice.channel}`, choice]));
  const sorted = [...last.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, choice]) => choice);
  await db.query(
    `INSERT INTO platform_notification_choices (user_id, kind, channel, chosen)
     SELECT $1, kind, channel, chosen FROM unnest($2::text[], $3::text[], $4::boolean[]) AS c (kind, channel, chosen)
     ON CONFLICT (user_id, kind, channel) DO UPDATE SET chosen = excluded.chosen`,
    [user, sorted.map(({ kind }) => kind), sorted.map(({ channel }) => channel), sorted.map(({ on }) => on)],
  );
}
