import { isLocale, DEFAULT_LOCALE, type Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { KINDS, type KindRule, type NotificationKind } from '../../../domain/notifications/kinds.ts';
import type { PushMessage } from '../../../domain/notifications/message.ts';
import { enqueue } from '../../jobs/index.ts';
import type { Words } from '../words.ts';

export const PUSH_TASK = 'push.send';

/** A push that waits for one device, as JSON. */
export interface QueuedPush {
  device: string;
  message: PushMessage;
  urgency: 'low' | 'normal' | 'high';
  /** One that still waits at the push service under this name is replaced. */
  topic: string;
  /** ISO, UTC: of no use after. */
  expiresAt: string;
  /** How often it was tried. */
  tries: number;
}

interface Told {
  user: number;
  kind: NotificationKind;
  /** Of the notification. */
  id: string;
  texts: Record<Locale, Words>;
  path: string;
}

/** Plans a push to each device of the person, in the language of the device: a job each, so that one that fails fails alone. */
export async function queuePushes(db: Querier, { user, kind, id, texts, path }: Told): Promise<void> {
  const { rows } = await db.query<{ id: string | number; locale: string; now_ms: number }>(
    'SELECT id, locale, (extract(epoch FROM now()) * 1000)::float8 AS now_ms FROM platform_push_devices WHERE user_id = $1 ORDER BY id',
    [user],
  );
  const { urgency, ttlSeconds, replaces } = (KINDS[kind] as KindRule).push;
  for (const device of rows) {
    const locale = isLocale(device.locale) ? device.locale : DEFAULT_LOCALE;
    const push: QueuedPush = {
      device: String(device.id),
      message: { id, ...texts[locale], path, locale },
      urgency,
      topic: replaces ? kind : `n${id}`,
      expiresAt: new Date(device.now_ms + ttlSeconds * 1000).toISOString(),
      tries: 0,
    };
    await enqueue(db, { task: PUSH_TASK, payload: push });
  }
}
