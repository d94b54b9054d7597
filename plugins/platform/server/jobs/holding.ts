import type { Querier } from '@sys/database/marketplace';
import type { AfterFailure } from '../../domain/jobs/failure.ts';
import type { HeldJob } from './types.ts';

const HELD = 'j.id, j.handler, j.payload, j.trace, j.attempts';
const TAKE = `state = 'running', worker = $1, attempts = j.attempts + 1, started_at = now(),
  lease_until = now() + make_interval(secs => $2)`;

const MINE = "j.id = mine.id AND j.attempts = mine.attempts AND j.state = 'running' AND j.worker = $1";

/** Tells an attempt from every other, of this worker too. */
export const attemptOf = (job: Pick<HeldJob, 'id' | 'attempts'>): string => `${job.id}/${job.attempts}`;
const columns = (jobs: HeldJob[]) => [jobs.map((job) => job.id), jobs.map((job) => job.attempts)];

/** Takes what is secret out of a row for which `condition` holds. */
const wipe = (condition: string) => `payload = CASE WHEN ${condition} THEN '{}' ELSE payload END,
  wiped_at = CASE WHEN ${condition} THEN now() ELSE wiped_at END`;

/** Who takes jobs, and for how many seconds without a sign of life. */
export interface Holder {
  worker: string;
  lease: number;
}

/** Takes due jobs: at most `limit`, of each handler at most what `free` says, in the order given. */
export async function takeDue(
  db: Querier,
  { worker, lease }: Holder,
  free: { handler: string; free: number }[],
  limit: number,
): Promise<HeldJob[]> {
  const { rows } = await db.query<HeldJob>(
    `WITH due AS MATERIALIZED (
       SELECT found.id FROM unnest($3::text[], $4::int[]) WITH ORDINALITY AS h (handler, free, turn)
       CROSS JOIN LATERAL (
         SELECT id FROM platform_jobs p WHERE p.state = 'planned' AND p.handler = h.handler AND p.run_at <= now()
         ORDER BY p.run_at LIMIT h.free FOR UPDATE SKIP LOCKED
       ) found LIMIT $5
     )
     UPDATE platform_jobs j SET ${TAKE} FROM due WHERE j.id = due.id RETURNING ${HELD}`,
    [worker, lease, free.map((each) => each.handler), free.map((each) => each.free), limit],
  );
  return rows;
}

/** Takes one job that Redis named, unless somebody has it or had it. */
export async function takeNamed(db: Querier, { worker, lease }: Holder, id: string): Promise<HeldJob | null> {
  const { rows } = await db.query<HeldJob>(
    `UPDATE platform_jobs j SET ${TAKE}
     WHERE j.id = $3 AND j.state IN ('planned', 'queued') AND j.run_at <= now() RETURNING ${HELD}`,
    [worker, lease, id],
  );
  return rows[0] ?? null;
}

/** Says that these jobs are still at work. Returns those that are no longer this attempt's. */
export async function renew(db: Querier, { worker, lease }: Holder, jobs: HeldJob[]): Promise<HeldJob[]> {
  const { rows } = await db.query<{ id: string; attempts: number }>(
    `UPDATE platform_jobs j SET lease_until = now() + make_interval(secs => $2)
     FROM unnest($3::bigint[], $4::int[]) AS mine (id, attempts)
     WHERE ${MINE} RETURNING j.id, j.attempts`,
    [worker, lease, ...columns(jobs)],
  );
  const kept = new Set(rows.map(attemptOf));
  return jobs.filter((job) => !kept.has(attemptOf(job)));
}

/** Gives back what this worker took and will not finish; it does not count as an attempt. */
export async function handBack(db: Querier, worker: string, jobs: HeldJob[]): Promise<void> {
  await db.query(
    `UPDATE platform_jobs j SET state = 'planned', attempts = j.attempts - 1, worker = NULL, lease_until = NULL
     FROM unnest($2::bigint[], $3::int[]) AS mine (id, attempts) WHERE ${MINE}`,
    [worker, ...columns(jobs)],
  );
}

/**
 * Marks the job done, in the transaction of its handler. False when it is no longer this attempt's:
 * then nothing of the transaction may be kept.
 */
export async function complete(db: Querier, worker: string, job: HeldJob): Promise<boolean> {
  const { rows } = await db.query(
    `UPDATE platform_jobs SET state = 'done', finished_at = now(), lease_until = NULL, last_error = NULL, ${wipe('secret')}
     WHERE id = $1 AND state = 'running' AND worker = $2 AND attempts = $3 RETURNING id`,
    [job.id, worker, job.attempts],
  );
  return rows.length === 1;
}

/** Plans the job again after a failure, or gives it up. False when it was no longer this attempt's. */
export async function settleFailure(
  db: Querier,
  worker: string,
  job: HeldJob,
  after: AfterFailure & { error: string },
): Promise<boolean> {
  const inSeconds = after.state === 'planned' ? after.inSeconds : 0;
  const hopeless = after.state === 'dead' && after.hopeless;
  const { rows } = await db.query(
    `UPDATE platform_jobs SET state = $4, last_error = $5, run_at = now() + make_interval(secs => $6),
       worker = NULL, lease_until = NULL, finished_at = CASE WHEN $4 = 'dead' THEN now() END, ${wipe('secret AND $7::boolean')}
     WHERE id = $1 AND state = 'running' AND worker = $2 AND attempts = $3 RETURNING id`,
    [job.id, worker, job.attempts, after.state, after.error, inSeconds, hopeless],
  );
  return rows.length === 1;
}

/** Takes back jobs whose worker gave no sign of life; one that used up its attempts is dead. */
export async function takeBackFromDead(db: Querier, limits: { handler: string; attempts: number }[]): Promise<void> {
  await db.query(
    `UPDATE platform_jobs j SET
       state = CASE WHEN j.attempts >= h.attempts THEN 'dead' ELSE 'planned' END,
       finished_at = CASE WHEN j.attempts >= h.attempts THEN now() END,
       last_error = 'Its worker died or lost the database, and its lease ran out.',
       run_at = now(), worker = NULL, lease_until = NULL
     FROM unnest($1::text[], $2::int[]) AS h (handler, attempts)
     WHERE j.state = 'running' AND j.lease_until < now() AND j.handler = h.handler`,
    [limits.map((each) => each.handler), limits.map((each) => each.attempts)],
  );
}
