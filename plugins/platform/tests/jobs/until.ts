import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Ground } from './ground.ts';

/** Asks until the answer is right, for at most so many seconds; returns the last answer, right or not. */
export async function ask<T>(
  question: () => Promise<T>,
  right: (answer: T) => boolean,
  { seconds = 40, every = 50 }: { seconds?: number; every?: number } = {},
): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await question();
    if (right(answer) || performance.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

/** Waits until a question about the database has this answer; shows the difference when it never has. */
export async function untilRows(ground: Ground, sql: string, rows: object[], seconds = 40): Promise<void> {
  const read = async () => (await ground.query(sql)).rows;
  assert.deepEqual(await ask(read, (found) => isDeepStrictEqual(found, rows), { seconds }), rows);
}

/** Waits until so many effects are there, so that what follows comes in the middle of the work. */
export async function untilAtLeast(ground: Ground, count: number): Promise<void> {
  const effects = await ask(
    async () => (await ground.query<{ n: number }>('SELECT count(*)::int AS n FROM effects')).rows[0]!.n,
    (n) => n >= count,
    { every: 10 },
  );
  assert.ok(effects >= count, `${effects} effects, of at least ${count} that should be there`);
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
export async function untilEachOnce(ground: Ground, last: number, seconds = 40): Promise<void> {
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
