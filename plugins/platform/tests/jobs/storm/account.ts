import type { Ground } from '../ground.ts';

/** What became of all that was published, as the database knows it. */
export interface Account {
  /** Events whose transaction was committed. */
  published: number;
  /** What their subscribers wrote. */
  effects: number;
  /** Effects that should be there, and are not. */
  missing: number;
  /** Effects beyond the first of a subscriber for an event. */
  twice: number;
  /** Jobs that were given up. */
  dead: number;
  /** Events not yet told, and jobs not yet done. */
  open: number;
  /** Attempts that were made, also those that were cut short. */
  attempts: number;
  /** Milliseconds from an event to its effects. */
  p50: number;
  p99: number;
  longest: number;
}

/** Each event has two subscribers; see `worker.ts`. */
export async function account(ground: Ground): Promise<Account> {
  const { rows } = await ground.query<Account>(
    `WITH events AS (
       SELECT (payload->>'n')::int AS n, occurred_at, relayed_at FROM platform_events WHERE name = 'test.happened'
     ), found AS (
       SELECT n, handler, count(*) AS times, min(at) AS at FROM effects WHERE handler IN ('one', 'two') GROUP BY 1, 2
     ), delays AS (
       SELECT extract(epoch FROM found.at - events.occurred_at)::float8 * 1000 AS ms FROM found JOIN events USING (n)
     )
     SELECT
       (SELECT count(*) FROM events)::int AS published,
       (SELECT coalesce(sum(times), 0) FROM found)::int AS effects,
       (SELECT 2 * count(*) FROM events)::int - (SELECT count(*) FROM found JOIN events USING (n))::int AS missing,
       (SELECT coalesce(sum(times - 1), 0) FROM found)::int AS twice,
       (SELECT count(*) FROM platform_jobs WHERE state = 'dead')::int AS dead,
       (SELECT count(*) FROM platform_jobs WHERE state NOT IN ('done', 'dead'))::int
         + (SELECT count(*) FROM events WHERE relayed_at IS NULL)::int AS open,
       (SELECT coalesce(sum(attempts), 0) FROM platform_jobs)::int AS attempts,
       coalesce((SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FROM delays), 0) AS p50,
       coalesce((SELECT percentile_cont(0.99) WITHIN GROUP (ORDER BY ms) FROM delays), 0) AS p99,
       coalesce((SELECT max(ms) FROM delays), 0) AS longest`,
  );
  return rows[0]!;
}
