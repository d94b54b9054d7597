import { expect } from 'vitest';
import type { Ground } from './ground.ts';

/** Waits until a question about the database has this answer; shows the difference when it never has. */
export async function untilRows(ground: Ground, sql: string, rows: object[], seconds = 20): Promise<void> {
  await expect
    .poll(async () => (await ground.query(sql)).rows, { timeout: seconds * 1000, interval: 50 })
    .toEqual(rows);
}

/** Publishes `test.happened` from n = `from` to `to` as one transaction would, by the table itself. */
export async function happen(ground: Ground, from: number, to: number): Promise<void> {
  await ground.query(
    `WITH made AS (INSERT INTO platform_events (name, payload)
       SELECT 'test.happened', jsonb_build_object('n', n) FROM generate_series($1::int, $2::int) n RETURNING id)
     SELECT pg_notify('platform_jobs', 'event') FROM made LIMIT 1`,
    [from, to],
  );
}

/** Waits until both subscribers have handled every event from 1 to `last`, each exactly once. */
export async function untilEachOnce(ground: Ground, last: number, seconds = 20): Promise<void> {
  await untilRows(
    ground,
    `SELECT count(*)::int AS effects, count(DISTINCT (n, handler))::int AS different, max(n) AS last
     FROM effects WHERE handler IN ('one', 'two')`,
    [{ effects: 2 * last, different: 2 * last, last }],
    seconds,
  );
  // And nothing is left that could still run.
  await untilRows(ground, `SELECT state, count(*)::int AS n FROM platform_jobs WHERE state <> 'done' GROUP BY 1`, []);
}
