import type { Querier } from '@sys/database/marketplace';
import { currentRequestId } from '../../telemetry/index.ts';

/** Told at every commit that brings an event or a job. */
export const CHANNEL = 'platform_jobs';

export interface NewEvent {
  name: string;
  /** Plain data, kept as JSON. */
  payload: unknown;
  /** Ties what follows to the request that began it: the one that is running when not set. */
  trace?: string;
}

/**
 * Writes an event in the caller's transaction; it is told to its subscribers when that commits, and
 * never happened when it does not. Returns the event's id.
 */
export async function publish(db: Querier, { name, payload, trace }: NewEvent): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `WITH event AS (
       INSERT INTO platform_events (name, payload, trace) VALUES ($1, $2::jsonb, $3) RETURNING id
     ) SELECT id, pg_notify('${CHANNEL}', 'event') FROM event`,
    [name, JSON.stringify(payload ?? null), trace ?? currentRequestId() ?? null],
  );
  return rows[0]!.id;
}

export interface NewJob {
  task: string;
  /** Plain data, kept as JSON. */
  payload: unknown;
  /** Not before this time (UTC); the database's clock decides. */
  runAt?: Date;
  /** Not before so many seconds from now. */
  inSeconds?: number;
  /** There is one job of the task for a key, for as long as finished jobs are kept. */
  key?: string;
  /** As of an event. */
  trace?: string;
  /**
   * What it carries may open an account. It is wiped when the job is done, at once when it is given up as
   * hopeless, and a day after it was given up otherwise; until then it can be retried.
   */
  secret?: boolean;
}

/**
 * Plans a job in the caller's transaction. Returns its id, or null when there is one for that key
 * already, which stays as it is.
 */
export async function enqueue(db: Querier, job: NewJob): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    `WITH job AS (
       INSERT INTO platform_jobs (handler, key, payload, trace, run_at, secret)
       VALUES ($1, $2, $3::jsonb, $4, coalesce($5::timestamptz, now() + make_interval(secs => $6)), $7)
       ON CONFLICT (handler, key) WHERE key IS NOT NULL DO NOTHING RETURNING id
     ) SELECT id, pg_notify('${CHANNEL}', 'job') FROM job`,
    [
      job.task,
      job.key ?? null,
      JSON.stringify(job.payload ?? null),
      job.trace ?? currentRequestId() ?? null,
      job.runAt?.toISOString() ?? null,
      job.inSeconds ?? 0,
      job.secret ?? false,
    ],
  );
  return rows[0]?.id ?? null;
}
