import { Redis } from 'ioredis';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { enqueue, type JobContext } from '../../server/jobs/index.ts';
import { inTransaction } from '../../server/jobs/transaction.ts';
import { createHouse } from './house.ts';
import { MODES, useStage } from './stage.ts';
import { untilRows } from './until.ts';

const stage = useStage();
const house = createHouse(() => stage.ground);

afterEach(() => house.stopAll());

const plan = (task: string, count: number) =>
  stage.ground.query(
    `WITH made AS (INSERT INTO platform_jobs (handler, payload) SELECT $1, jsonb_build_object('n', n)
       FROM generate_series(1, $2::int) n RETURNING id)
     SELECT pg_notify('platform_jobs', 'job') FROM made LIMIT 1`,
    [task, count],
  );

/** How many batches of a task workers have taken from Redis, and work on or wait to. */
async function heldBatches(task: string): Promise<number> {
  const redis = new Redis(stage.redis.url);
  try {
    return (await redis.keys(`sys:jobs:${task}:*:lock`)).length;
  } finally {
    redis.disconnect();
  }
}

describe.each(MODES)('the limits of a handler, %s', (mode) => {
  const redisUrl = () => (mode === 'with Bull' ? stage.redis.url : undefined);

  it('are kept: so many at a time, and others are not held up by it', async () => {
    const jobs = house.make({ redisUrl: redisUrl(), concurrency: 6 });
    const now = { narrow: 0, wide: 0 };
    const most = { narrow: 0, wide: 0, all: 0 };
    const count =
      (name: 'narrow' | 'wide') =>
      async (_: unknown, { db }: JobContext) => {
        now[name]++;
        most[name] = Math.max(most[name], now[name]);
        most.all = Math.max(most.all, now.narrow + now.wide);
        await db.query('SELECT pg_sleep(0.02)');
        now[name]--;
      };
    jobs.task('narrow', count('narrow'), { concurrency: 2 });
    jobs.task('wide', count('wide'));
    await jobs.start();
    await plan('narrow', 40);
    await plan('wide', 40);
    await untilRows(stage.ground, `SELECT state, count(*)::int AS n FROM platform_jobs GROUP BY 1`, [
      { state: 'done', n: 80 },
    ]);
    expect(most.narrow).toBe(2);
    expect(most.wide).toBeGreaterThan(2);
    expect(most.all).toBeLessThanOrEqual(6);
  });

  it('hold for a job that never ends: it is told, undone, and its connection is of no use to it', async () => {
    const jobs = house.make({ redisUrl: redisUrl() });
    let reason: unknown;
    let late: unknown;
    jobs.task(
      'endless',
      async (_, { db, signal }) => {
        await db.query('INSERT INTO effects (n) VALUES (1)');
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        reason = signal.reason;
        await new Promise((resolve) => setImmediate(resolve));
        late = await db.query('INSERT INTO effects (n) VALUES (2)').catch((error: unknown) => error);
      },
      // A busy machine takes part of a second to begin it.
      { attempts: 1, timeoutSeconds: 2 },
    );
    await jobs.start();
    await enqueue(stage.ground, { task: 'endless', payload: {} });
    await untilRows(stage.ground, `SELECT state, last_error LIKE '%longer than 2 s%' AS said FROM platform_jobs`, [
      { state: 'dead', said: true },
    ]);
    await expect.poll(() => String(late)).toContain('The transaction of this job is over');
    expect(String(reason)).toContain('longer than');
    await untilRows(stage.ground, 'SELECT count(*)::int AS n FROM effects', [{ n: 0 }]);
  });

  it('let a stop wait for what runs, and hand the rest back for another to do at once', async () => {
    // With a long lease nothing comes back by itself in the time of this test.
    const first = house.make({ redisUrl: redisUrl(), lease: 60, concurrency: 1 });
    const begun: string[] = [];
    const work = (name: string, ms: number) => async (payload: { n: number }, context: JobContext) => {
      begun.push(`${name} ${payload.n}`);
      await context.db.query('INSERT INTO effects (n, worker, attempt) VALUES ($1, $2, $3)', [
        payload.n,
        name,
        context.attempt,
      ]);
      await context.db.query('SELECT pg_sleep($1)', [ms / 1000]);
    };
    first.task('work', work('first', 400));
    await first.start();
    await plan('work', 40);
    await expect.poll(() => begun.length).toBe(1);
    await first.stop(5);
    expect(begun).toHaveLength(1);
    await untilRows(stage.ground, 'SELECT worker FROM effects', [{ worker: 'first' }]);

    const second = house.make({ redisUrl: redisUrl(), lease: 60, concurrency: 1 });
    second.task('work', work('second', 60_000));
    await second.start();
    await expect.poll(() => begun.length).toBe(2);
    // It holds a batch of Redis by now, which waits for the one place there is.
    if (mode === 'with Bull') await expect.poll(() => heldBatches('work')).toBe(1);
    await second.stop(0.1);
    expect(begun).toHaveLength(2);
    // Its statement, which would sleep for a minute, holds no locks any more.
    await untilRows(
      stage.ground,
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE '%pg_sleep($1)%' AND state = 'active' AND pid <> pg_backend_pid()`,
      [{ n: 0 }],
      5,
    );

    const third = house.make({ redisUrl: redisUrl(), lease: 60 });
    third.task('work', work('third', 0));
    await third.start();
    await untilRows(stage.ground, 'SELECT worker, attempt, count(*)::int AS n FROM effects GROUP BY 1, 2 ORDER BY 1', [
      { worker: 'first', attempt: 1, n: 1 },
      { worker: 'third', attempt: 1, n: 39 },
    ]);
  });
});

describe('a job whose time is over before there is a connection for it', () => {
  it('is not begun', async () => {
    const pool = new pg.Pool({ connectionString: stage.ground.url, max: 1 });
    pool.on('error', () => {});
    const held = await pool.connect();
    const over = new AbortController();
    let begun = false;
    const job = inTransaction({ pool, link: stage.ground, signal: over.signal }, async () => void (begun = true));
    over.abort(new Error('It ran longer than 1 s.'));
    held.release();
    await expect(job).rejects.toThrow('longer than 1 s');
    expect(begun).toBe(false);
    await pool.end();
  });
});

describe('a Redis that does not take jobs', () => {
  it('is told of, and the jobs are done without it', async () => {
    const jobs = house.make({ redisUrl: stage.redis.url });
    jobs.task('work', async (_, { db }) => void (await db.query('INSERT INTO effects (n) VALUES (1)')));
    await jobs.start();
    await expect.poll(async () => (await jobs.stats()).spread).toEqual({ by: 'redis', why: null });
    const client = new Redis(stage.redis.url);
    // It is there and answers, but takes nothing: what a full Redis does.
    await client.config('SET', 'maxmemory', '1');
    await plan('work', 5);
    await untilRows(stage.ground, 'SELECT count(*)::int AS n FROM effects', [{ n: 5 }]);
    const { spread } = await jobs.stats();
    expect(spread).toEqual({ by: 'process', why: expect.stringMatching(/^Redis failed /) });
    expect(house.said.filter((line) => line.includes('did not take jobs'))).toHaveLength(1);
    await client.config('SET', 'maxmemory', '0');
    client.disconnect();
  });
});
