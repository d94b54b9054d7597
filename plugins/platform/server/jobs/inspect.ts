import type { Querier } from '@sys/database/marketplace';
import { CHANNEL } from './publish.ts';
import type { QueueFigures } from './types.ts';

const MOST = 500;

export interface JobRow {
  id: string;
  handler: string;
  eventId: string | null;
  key: string | null;
  payload: unknown;
  trace: string | null;
  attempts: number;
  runAt: Date;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  lastError: string | null;
  /** Since when it holds nothing to do any more. */
  wipedAt: Date | null;
}

const ROW = `id, handler, event_id AS "eventId", key, payload, trace, attempts, run_at AS "runAt",
  created_at AS "createdAt", started_at AS "startedAt", finished_at AS "finishedAt", last_error AS "lastError",
  wiped_at AS "wipedAt"`;

export interface JobStats extends QueueFigures {
  /** Of the last hour. */
  done: number;
}

/** From partial indexes alone, so that what was done, which outnumbers the rest by far, costs nothing. */
const QUEUE = `
  (SELECT count(*) FROM platform_jobs WHERE state = 'planned')::int AS planned,
  (SELECT count(*) FROM platform_jobs WHERE state = 'queued')::int AS queued,
  (SELECT count(*) FROM platform_jobs WHERE state = 'running')::int AS running,
  (SELECT count(*) FROM platform_jobs WHERE state = 'dead')::int AS dead,
  coalesce((SELECT extract(epoch FROM now() - min(run_at)) FROM (
    SELECT run_at FROM platform_jobs WHERE state = 'planned'
    UNION ALL SELECT run_at FROM platform_jobs WHERE state = 'queued'
  ) waiting WHERE run_at <= now()), 0)::float8 AS "oldestWaitingSeconds",
  (SELECT count(*) FROM platform_events WHERE relayed_at IS NULL)::int AS "outboxEvents",
  coalesce((SELECT extract(epoch FROM now() - min(occurred_at)) FROM platform_events
    WHERE relayed_at IS NULL), 0)::float8 AS "outboxLagSeconds"`;

/** What waits. */
export async function readQueue(db: Querier): Promise<QueueFigures> {
  return (await db.query<QueueFigures>(`SELECT ${QUEUE}`)).rows[0]!;
}

/** What waits and what was done. */
export async function readStats(db: Querier): Promise<JobStats> {
  const { rows } = await db.query<JobStats>(
    `SELECT ${QUEUE},
       (SELECT count(*) FROM platform_jobs WHERE state = 'done' AND finished_at > now() - interval '1 hour')::int AS done`,
  );
  return rows[0]!;
}

interface Page {
  /** The id of the last row seen. */
  after?: string;
  limit?: number;
}

type Listed = 'planned' | 'queued' | 'running' | 'dead';

/** A part for each state, since each has an index of its own: what is done outnumbers them by far. */
async function list(db: Querier, states: Listed[], { after, limit }: Page): Promise<JobRow[]> {
  const parts = states.map(
    (state) => `(SELECT ${ROW} FROM platform_jobs WHERE state = '${state}' AND id > $1 ORDER BY id LIMIT $2)`,
  );
  const { rows } = await db.query<JobRow>(
    `SELECT * FROM (${parts.join(' UNION ALL ')}) AS listed ORDER BY id LIMIT $2`,
    [after ?? '0', Math.min(MOST, limit ?? 50)],
  );
  return rows;
}

/** Jobs that were given up, the oldest first. */
export const listDead = (db: Querier, page: Page = {}): Promise<JobRow[]> => list(db, ['dead'], page);

/** What was retried or dropped. */
export type DeadJob = Pick<JobRow, 'id' | 'handler'>;

/** Plans dead jobs again, with all their attempts, unless what they carried was wiped. */
export async function retryDead(db: Querier, ids: string[]): Promise<DeadJob[]> {
  const { rows } = await db.query<DeadJob>(
    `WITH again AS (
       UPDATE platform_jobs SET state = 'planned', attempts = 0, run_at = now(), finished_at = NULL
       WHERE id = ANY($1::bigint[]) AND state = 'dead' AND wiped_at IS NULL RETURNING id, handler
     ) SELECT id::text, handler, pg_notify('${CHANNEL}', 'job') FROM again`,
    [ids],
  );
  return rows.map(({ id, handler }) => ({ id, handler }));
}

/** Removes dead jobs for good. */
export async function dropDead(db: Querier, ids: string[]): Promise<DeadJob[]> {
  const { rows } = await db.query<DeadJob>(
    "DELETE FROM platform_jobs WHERE id = ANY($1::bigint[]) AND state = 'dead' RETURNING id::text, handler",
    [ids],
  );
  return rows;
}

/** Jobs that wait: for their time, for a worker, or in Redis. */
export const listPlanned = (db: Querier, page: Page = {}): Promise<JobRow[]> => list(db, ['planned', 'queued'], page);

export const listRunning = (db: Querier, page: Page = {}): Promise<JobRow[]> => list(db, ['running'], page);

/** Repeated jobs and when each comes next. */
export async function listRepeated(db: Querier): Promise<{ name: string; cron: string; nextAt: Date }[]> {
  const { rows } = await db.query<{ name: string; cron: string; nextAt: Date }>(
    'SELECT name, cron, next_at AS "nextAt" FROM platform_schedules ORDER BY next_at',
  );
  return rows;
}
