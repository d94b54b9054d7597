import type { Querier } from '@sys/database/marketplace';

export const CLEANING = { name: 'platform.jobs.clean', cron: '17 * * * *' };

const BATCH = 5_000;
/** What is left then is for the next hour. */
const MOST_BATCHES = 20;

const OLD_JOBS = `DELETE FROM platform_jobs WHERE id IN (
  SELECT id FROM platform_jobs WHERE state = 'done' AND finished_at < now() - make_interval(days => $1) LIMIT $2)
  RETURNING id`;

const OLD_EVENTS = `DELETE FROM platform_events WHERE id IN (
  SELECT id FROM platform_events
  WHERE occurred_at < now() - make_interval(days => $1) AND relayed_at < now() - make_interval(days => $1) LIMIT $2)
  RETURNING id`;

/** For how many hours a secret payload outlives a job that was given up: the codes in it are dead by then. */
const SECRET_HOURS = 24;

/** Removes what was done long ago, and gives up what no process has known how to do for as long. */
export async function clean(db: Querier, retentionDays: number, signal: AbortSignal): Promise<void> {
  for (const old of [OLD_JOBS, OLD_EVENTS]) {
    for (let i = 0; i < MOST_BATCHES && !signal.aborted; i++) {
      if ((await db.query(old, [retentionDays, BATCH])).rows.length < BATCH) break;
    }
  }
  for (const stale of [
    'DELETE FROM platform_subscriptions WHERE seen_at < now() - make_interval(days => $1)',
    'DELETE FROM platform_schedules WHERE next_at < now() - make_interval(days => $1)',
    `UPDATE platform_jobs SET state = 'dead', finished_at = now(), last_error = 'No process knows this handler.'
     WHERE state = 'planned' AND run_at < now() - make_interval(days => $1)`,
  ]) {
    await db.query(stale, [retentionDays]);
  }
  await db.query(
    `UPDATE platform_jobs SET payload = '{}', wiped_at = now()
     WHERE state = 'dead' AND secret AND wiped_at IS NULL AND finished_at < now() - make_interval(hours => $1)`,
    [SECRET_HOURS],
  );
}
