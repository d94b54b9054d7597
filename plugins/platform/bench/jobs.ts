import pg from 'pg';
import { createJobs, publish, type Jobs } from '../server/jobs/index.ts';
import { table } from '../../../scripts/bench/load.ts';
import { startRedis } from '../../../tests/support/redis.ts';
import { startGround, type Ground } from '../tests/jobs/ground.ts';

const EVENTS = 10_000;
const RATE = 200;
const RATE_SECONDS = 10;
const IDLE_SECONDS = 60;
const IDLE_HANDLERS = 30;
/** As many as a process runs jobs at a time. */
const AT_ONCE = 10;

const quiet = { info: () => {}, warn: console.warn, error: console.error };

/**
 * How fast events are handled, how soon, and what waiting costs, beside what PostgreSQL does bare in the same
 * run: transactions that write one row, messages by NOTIFY, a minute with nobody there. Markdown.
 */
export async function benchJobs(note: (text: string) => void): Promise<string> {
  const ground = await startGround(false);
  const redis = await startRedis();
  try {
    note('waiting');
    // First, on an empty database: what it tidies up after many events would be counted as well.
    const idle = [await count(ground)];
    for (const [, redisUrl] of modesOf(redis.url)) idle.push(await measureIdle(ground, redisUrl));
    note('PostgreSQL alone');
    const bare = { drained: await bareTransactions(ground), lag: await bareNotify(ground), idle: idle.shift()! };
    const rows = [['PostgreSQL alone', ...figures(bare), '100 %']];
    for (const [mode, redisUrl] of modesOf(redis.url)) {
      note(mode);
      const drained = await drain(ground, redisUrl);
      const lag = await measureLag(ground, redisUrl);
      const ratio = `${Math.round((drained / bare.drained) * 100)} %`;
      rows.push([mode, ...figures({ drained, lag, idle: idle.shift()! }), ratio]);
    }
    const head = ['jobs', 'a second', 'delay p50 ms', 'delay p99 ms', 'transactions/min when idle', 'of bare writes'];
    return `## Events and jobs\n\n${table(head, rows)}`;
  } finally {
    await redis.stop();
    await ground.end();
  }
}

const modesOf = (redisUrl: string): Array<[string, string | undefined]> => [
  ['in process', undefined],
  ['with Bull', redisUrl],
];

interface Measured {
  drained: number;
  lag: { p50: number; p99: number };
  idle: number;
}

function figures({ drained, lag, idle }: Measured): string[] {
  return [Math.round(drained).toLocaleString('en'), lag.p50.toFixed(1), lag.p99.toFixed(1), idle.toFixed(0)];
}

/** Transactions a second that write one row each. */
async function bareTransactions(db: Ground): Promise<number> {
  const pool = new pg.Pool({ connectionString: db.url, max: AT_ONCE });
  let left = EVENTS;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const client = await pool.connect();
      while (left-- > 0) {
        await client.query('BEGIN');
        await client.query('INSERT INTO effects (n) VALUES ($1)', [left]);
        await client.query('COMMIT');
      }
      client.release();
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  await pool.end();
  return EVENTS / seconds;
}

/** Milliseconds from a NOTIFY to whoever listens. */
async function bareNotify(db: Ground): Promise<{ p50: number; p99: number }> {
  const listener = new pg.Client({ connectionString: db.url });
  await listener.connect();
  await listener.query('LISTEN bench_message');
  const times: number[] = [];
  for (let n = 0; n < RATE * RATE_SECONDS; n++) {
    const start = performance.now();
    const heard = new Promise((resolve) => listener.once('notification', resolve));
    await db.query('NOTIFY bench_message');
    await heard;
    times.push(performance.now() - start);
  }
  await listener.end();
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)]!, p99: times[Math.floor(times.length * 0.99)]! };
}

function workers(db: Ground, redisUrl: string | undefined): Jobs {
  const jobs = createJobs({ databaseUrl: db.url, redisUrl, log: quiet });
  jobs.on<{ n: number }>('bench.happened', 'write', async ({ n }, context) => {
    await context.db.query('INSERT INTO effects (n) VALUES ($1)', [n]);
  });
  return jobs;
}

async function until(db: Ground, count: number): Promise<void> {
  for (;;) {
    const { rows } = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM effects');
    if (rows[0]!.n >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function drain(db: Ground, redisUrl: string | undefined): Promise<number> {
  await db.query('TRUNCATE effects, platform_jobs, platform_events');
  await db.query(
    `INSERT INTO platform_events (name, payload)
     SELECT 'bench.happened', jsonb_build_object('n', n) FROM generate_series(1, $1::int) n`,
    [EVENTS],
  );
  const jobs = workers(db, redisUrl);
  const start = performance.now();
  await jobs.start();
  await until(db, EVENTS);
  const seconds = (performance.now() - start) / 1000;
  await jobs.stop();
  return EVENTS / seconds;
}

async function measureLag(db: Ground, redisUrl: string | undefined): Promise<{ p50: number; p99: number }> {
  await db.query('TRUNCATE effects, platform_jobs, platform_events');
  const jobs = workers(db, redisUrl);
  await jobs.start();
  const start = performance.now();
  const publications = [];
  for (let n = 0; n < RATE * RATE_SECONDS; n++) {
    const wait = start + (n * 1000) / RATE - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    publications.push(publish(db, { name: 'bench.happened', payload: { n } }));
  }
  await Promise.all(publications);
  await until(db, RATE * RATE_SECONDS);
  const { rows } = await db.query<{ p50: number; p99: number }>(
    `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY lag) AS p50, percentile_cont(0.99) WITHIN GROUP (ORDER BY lag) AS p99
     FROM (SELECT extract(epoch FROM f.at - e.occurred_at)::float8 * 1000 AS lag
           FROM effects f JOIN platform_events e ON (e.payload->>'n')::int = f.n) lags`,
  );
  await jobs.stop();
  return rows[0]!;
}

/** Transactions a minute while nothing happens, with some thirty handlers. */
async function measureIdle(db: Ground, redisUrl: string | undefined): Promise<number> {
  const jobs = workers(db, redisUrl);
  for (let i = 1; i < IDLE_HANDLERS; i++) jobs.on('bench.never', `idle-${i}`, async () => {});
  await jobs.start();
  const counted = await count(db);
  await jobs.stop();
  return counted;
}

/** Those of PostgreSQL's own housekeeping among them: a minute with nobody there shows how many. */
async function count(db: Ground): Promise<number> {
  const read = async () =>
    (
      await db.query<{ n: number }>(
        'SELECT xact_commit::int AS n FROM pg_stat_database WHERE datname = current_database()',
      )
    ).rows[0]!.n;
  // It counts what a connection did up to ten seconds after it fell idle.
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1000));
  return (((await read()) - before) * 60) / IDLE_SECONDS;
}
