import type { Querier } from '@sys/database/marketplace';
import { enqueue } from '@sys/platform/services';
import { subjectOf, type Subject } from '../../domain/webhooks/subject.ts';
import type { ReceivedEvent } from './authenticate.ts';

export const EVENT_TASK = 'billing.event';

export interface EventJob {
  event: string;
  subject: Subject;
}

/** Writes an event down with the job that follows it, both or neither. The same event again changes nothing. */
export async function takeEvent(db: Querier, { id, type, created, livemode, data }: ReceivedEvent): Promise<void> {
  const subject = subjectOf(type, data.object);
  const { rows } = await db.query(
    `INSERT INTO billing_webhook_events (id, type, object, created, livemode, state, subject)
     VALUES ($1, $2, $3, to_timestamp($4), $5, $6, $7::jsonb) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, type, data.object.id, created, livemode, subject ? 'received' : 'ignored', subject && JSON.stringify(subject)],
  );
  if (rows.length === 0 || !subject) return;
  await enqueue(db, { task: EVENT_TASK, payload: { event: id, subject } satisfies EventJob });
}

/** Follows an event once more. False when there is none that says anything to us. */
export async function replayEvent(db: Querier, id: string): Promise<boolean> {
  const { rows } = await db.query<{ subject: string }>(
    `UPDATE billing_webhook_events SET state = 'received', ended_at = NULL WHERE id = $1 AND subject IS NOT NULL
     RETURNING subject::text`,
    [id],
  );
  if (!rows[0]) return false;
  const subject = JSON.parse(rows[0].subject) as Subject;
  await enqueue(db, { task: EVENT_TASK, payload: { event: id, subject } satisfies EventJob });
  return true;
}

export async function endEvent(db: Querier, id: string): Promise<void> {
  await db.query(
    `UPDATE billing_webhook_events SET state = 'done', ended_at = now() WHERE id = $1 AND state = 'received'`,
    [id],
  );
}
