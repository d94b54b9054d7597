import type { Querier } from '@sys/database/marketplace';
import { afterPush } from '../../../domain/notifications/delivery.ts';
import { pushPayload } from '../../../domain/notifications/message.ts';
import { enqueue, type JobContext, type Jobs } from '../../jobs/index.ts';
import { PUSH_TASK, type QueuedPush } from './queue.ts';
import type { PushSender } from './sender.ts';

interface DeviceRow {
  endpoint: string;
  p256dh: string;
  auth: string;
  seconds_left: number;
  failing_seconds: number;
  now_ms: number;
}

const READ = `SELECT endpoint, p256dh, auth, (extract(epoch FROM now()) * 1000)::float8 AS now_ms,
    extract(epoch FROM $2::timestamptz - now())::float8 AS seconds_left,
    coalesce(extract(epoch FROM now() - failing_since), 0)::float8 AS failing_seconds
  FROM platform_push_devices WHERE id = $1`;

/** Registers the worker that hands messages to push services; without a sender it drops them. */
export function deliverPushes(jobs: Pick<Jobs, 'task'>, sender: PushSender | null): void {
  jobs.task<QueuedPush>(
    PUSH_TASK,
    async (push, context) => {
      if (sender) await deliverOne(sender, push, context);
      // It tells of a person's money and account: nobody needs it once it has left.
      await context.db.query(`UPDATE platform_jobs SET payload = '{}' WHERE id = $1`, [context.id]);
    },
    { attempts: 8, backoffSeconds: 15, concurrency: 4, timeoutSeconds: 60 },
  );
}

/**
 * One attempt. A service that is busy or away is no failure of ours: the message is planned again, for when
 * the service asked, in the transaction that notes since when the device hears nothing.
 */
async function deliverOne(sender: PushSender, push: QueuedPush, { db }: JobContext): Promise<void> {
  const device = (await db.query<DeviceRow>(READ, [push.device, push.expiresAt])).rows[0];
  if (!device || device.seconds_left <= 0) return;
  const outcome = await sender.send(device, pushPayload(push.message), {
    ttlSeconds: device.seconds_left,
    urgency: push.urgency,
    topic: push.topic,
  });
  const tries = push.tries + 1;
  const after = afterPush(outcome, {
    tries,
    secondsLeft: device.seconds_left,
    failingSeconds: device.failing_seconds,
    nowMs: device.now_ms,
    random: Math.random(),
  });
  switch (after.do) {
    case 'note-success':
      await write(db, 'UPDATE platform_push_devices SET last_success_at = now(), failing_since = NULL', push.device);
      return;
    case 'forget':
      await write(db, 'DELETE FROM platform_push_devices', push.device);
      return;
    case 'try-again':
      await enqueue(db, { task: PUSH_TASK, payload: { ...push, tries }, inSeconds: after.inSeconds });
      break;
    case 'give-up':
  }
  await write(db, 'UPDATE platform_push_devices SET failing_since = coalesce(failing_since, now())', push.device);
}

const write = (db: Querier, what: string, device: string) => db.query(`${what} WHERE id = $1`, [device]);
