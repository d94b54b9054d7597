import type { Querier } from '@sys/database/marketplace';

const ROWS = 1000;
/** Due jobs of a handler are spread over so many batches; when they are few, each goes alone. */
const BATCHES = 16;

/** Jobs that travel through Redis together, by their ids in PostgreSQL. */
export interface Batch {
  id: string;
  handler: string;
  ids: string[];
}

/** Marks due jobs as handed to Redis, in batches. `name` must be new each time. */
export async function markQueued(db: Querier, handlers: string[], lease: number, name: string): Promise<Batch[]> {
  const { rows } = await db.query<Batch>(
    `WITH due AS MATERIALIZED (
       SELECT found.id, h.handler, h.turn FROM unnest($1::text[]) WITH ORDINALITY AS h (handler, turn)
       CROSS JOIN LATERAL (
         SELECT id FROM platform_jobs p WHERE p.state = 'planned' AND p.handler = h.handler AND p.run_at <= now()
         ORDER BY p.run_at LIMIT ${ROWS} FOR UPDATE SKIP LOCKED
       ) found LIMIT ${ROWS}
     ), batched AS (
       SELECT id, $3 || '.' || turn || '.' || ntile(${BATCHES}) OVER (PARTITION BY handler ORDER BY id) AS batch FROM due
     ), queued AS (
       UPDATE platform_jobs j SET state = 'queued', worker = batch, lease_until = now() + make_interval(secs => $2)
       FROM batched WHERE j.id = batched.id RETURNING j.id, j.handler, batch
     )
     SELECT batch AS id, handler, array_agg(id::text ORDER BY id) AS ids FROM queued GROUP BY batch, handler`,
    [handlers, lease, name],
  );
  return rows;
}

/** Takes back what was handed over but will not be done from there. */
export async function unqueue(db: Querier, ids: string[]): Promise<void> {
  await db.query(
    `UPDATE platform_jobs SET state = 'planned', worker = NULL, lease_until = NULL
     WHERE id = ANY($1::bigint[]) AND state = 'queued'`,
    [ids],
  );
}

/** Batches that should have been taken by now; at most some hundreds. */
export async function lateBatches(db: Querier, handlers: string[]): Promise<{ id: string; handler: string }[]> {
  const { rows } = await db.query<{ id: string; handler: string }>(
    `SELECT worker AS id, handler FROM platform_jobs
     WHERE state = 'queued' AND lease_until < now() AND handler = ANY($1::text[]) GROUP BY 1, 2 LIMIT 500`,
    [handlers],
  );
  return rows;
}

/** Gives late batches that Redis still knows more time, and plans the jobs of the others again. */
export async function settleLate(db: Querier, known: string[], forgotten: string[], lease: number): Promise<void> {
  await db.query(
    `UPDATE platform_jobs SET
       state = CASE WHEN worker = ANY($1::text[]) THEN 'queued' ELSE 'planned' END,
       worker = CASE WHEN worker = ANY($1::text[]) THEN worker END,
       lease_until = CASE WHEN worker = ANY($1::text[]) THEN now() + make_interval(secs => $3) END
     WHERE state = 'queued' AND lease_until < now() AND worker = ANY($1::text[] || $2::text[])`,
    [known, forgotten, lease],
  );
}
