import type { Querier } from '@sys/database/marketplace';
import { nextTick } from '../../domain/jobs/schedule.ts';

interface Schedule {
  name: string;
  cron: string;
}

/** Seconds until something is due: none or less when it is already, null when nothing is planned. */
export async function untilDue(
  db: Querier,
  handlers: string[],
  schedules: string[],
): Promise<{ job: number | null; tick: number | null }> {
  const { rows } = await db.query<{ job: number | null; tick: number | null }>(
    `SELECT
       (SELECT extract(epoch FROM min(first.run_at) - clock_timestamp())::float8
        FROM unnest($1::text[]) AS h (handler) CROSS JOIN LATERAL (
          SELECT run_at FROM platform_jobs j WHERE j.state = 'planned' AND j.handler = h.handler
          ORDER BY run_at LIMIT 1
        ) first) AS job,
       (SELECT extract(epoch FROM min(next_at) - clock_timestamp())::float8
        FROM platform_schedules WHERE name = ANY($2::text[])) AS tick`,
    [handlers, schedules],
  );
  return rows[0]!;
}

/** Writes down when each repeated job comes next, unless that is known already. */
export async function planSchedules(db: Querier, schedules: Schedule[]): Promise<void> {
  for (const { name, cron } of schedules) {
    const { rows } = await db.query<{ now: Date }>('SELECT now() AS now');
    await db.query(
      `INSERT INTO platform_schedules (name, cron, next_at) VALUES ($1, $2, $3)
       ON CONFLICT (name) DO UPDATE SET cron = excluded.cron, next_at = excluded.next_at
       WHERE platform_schedules.cron <> excluded.cron`,
      [name, cron, nextTick(cron, rows[0]!.now).toISOString()],
    );
  }
}

/**
 * Makes the jobs of the ticks that have come: one a tick, whoever comes first. Ticks that passed
 * while nobody was there are made up for by one.
 */
export async function makeTicks(db: Querier, names: string[]): Promise<void> {
  const { rows } = await db.query<Schedule & { at: Date; now: Date }>(
    `SELECT name, cron, next_at AS at, now() AS now FROM platform_schedules
     WHERE next_at <= now() AND name = ANY($1::text[])`,
    [names],
  );
  for (const { name, cron, at, now } of rows) {
    await db.query(
      `WITH moved AS (
         UPDATE platform_schedules SET next_at = $3 WHERE name = $1 AND next_at = $2::timestamptz RETURNING name
       )
       INSERT INTO platform_jobs (handler, key, payload)
       SELECT name, $4::text, jsonb_build_object('at', $4::text) FROM moved
       ON CONFLICT (handler, key) WHERE key IS NOT NULL DO NOTHING`,
      [name, at.toISOString(), nextTick(cron, now).toISOString(), at.toISOString()],
    );
  }
}
