import type { Querier } from '@sys/database/marketplace';

/** At night: what was read is kept three months, what nobody read a year. */
export const CLEANING = { name: 'platform.notifications.clean', cron: '23 3 * * *' };

const READ_DAYS = 90;
const MOST_DAYS = 365;
const BATCH = 5000;
/** What is left then is for the next night. */
const MOST_BATCHES = 100;

const OLD = [
  `SELECT id FROM platform_notifications WHERE read_at < now() - make_interval(days => ${READ_DAYS})`,
  // What its reader did not want in the list is kept for its key alone.
  `SELECT id FROM platform_notifications WHERE created_at < now() - make_interval(days => ${READ_DAYS}) AND NOT listed`,
  `SELECT id FROM platform_notifications WHERE created_at < now() - make_interval(days => ${MOST_DAYS})`,
];

/** Removes old notifications. */
export async function cleanNotifications(db: Querier, signal: AbortSignal): Promise<void> {
  for (const old of OLD) {
    const some = `DELETE FROM platform_notifications WHERE id IN (${old} LIMIT ${BATCH}) RETURNING id`;
    for (let batch = 0; batch < MOST_BATCHES && !signal.aborted; batch++) {
      if ((await db.query(some, [])).rows.length < BATCH) break;
    }
  }
}
