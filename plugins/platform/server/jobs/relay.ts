import type { Querier } from '@sys/database/marketplace';

const BATCH = 500;

/** The name of the handler that gives an event to a subscriber. */
export const handlerOf = (event: string, subscriber: string): string => `${event}/${subscriber}`;

/** Makes known, for every relay, who wants which events. */
export async function subscribe(db: Querier, pairs: { event: string; handler: string }[]): Promise<void> {
  if (pairs.length === 0) return;
  await db.query(
    `INSERT INTO platform_subscriptions (event, handler)
     SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT (event, handler) DO UPDATE SET seen_at = now()`,
    [pairs.map((pair) => pair.event), pairs.map((pair) => pair.handler)],
  );
}

/**
 * Turns waiting events into a job for each subscriber, the oldest first; other relays take others.
 * Returns how many jobs it made, and whether more events may be waiting.
 */
export async function relay(db: Querier): Promise<{ jobs: number; more: boolean }> {
  const { rows } = await db.query<{ events: number; jobs: number }>(
    `WITH taken AS MATERIALIZED (
       SELECT id, name, payload, trace FROM platform_events WHERE relayed_at IS NULL
       ORDER BY occurred_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
     ), relayed AS (
       UPDATE platform_events SET relayed_at = now() FROM taken WHERE platform_events.id = taken.id
     ), made AS (
       INSERT INTO platform_jobs (handler, event_id, payload, trace)
       SELECT s.handler, taken.id, taken.payload, taken.trace
       FROM taken JOIN platform_subscriptions s ON s.event = taken.name
       ON CONFLICT (event_id, handler) WHERE event_id IS NOT NULL DO NOTHING RETURNING 1
     )
     SELECT (SELECT count(*) FROM taken)::int AS events, (SELECT count(*) FROM made)::int AS jobs`,
  );
  const { events, jobs } = rows[0]!;
  return { jobs, more: events === BATCH };
}
