import { createJobs, publish, type Jobs } from '../server/jobs/index.ts';
import { startRedis } from '../../../tests/support/redis.ts';
import { startGround, type Ground } from '../tests/jobs/ground.ts';

/** How fast events are handled, how soon, and what waiting costs. Run with node; takes a minute or two. */
const EVENTS = 10_000;
const RATE = 200;
const RATE_SECONDS = 10;
const IDLE_SECONDS = 65;
const IDLE_HANDLERS = 30;

const quiet = { info: () => {}, warn: console.warn, error: console.error };
const ground = await startGround(false);
const redis = await startRedis();

try {
  const table = [];
  for (const [mode, redisUrl] of [
    ['in process', undefined],
    ['with Bull', redis.url],
  ] as const) {
    const drained = await drain(ground, redisUrl);
    const lag = await measureLag(ground, redisUrl);
    const idle = await measureIdle(ground, redisUrl);
    table.push({
      mode,
      'events/s drained': Math.round(drained),
      'lag p50 ms': Math.round(lag.p50),
      'lag p99 ms': Math.round(lag.p99),
      'idle transactions/min': Math.round(idle),
    });
  }
  console.table(table);
} finally {
  await redis.stop();
  await ground.end();
}

function workers(redisUrl: string | undefined): Jobs {
  const jobs = createJobs({ databaseUrl: ground.url, redisUrl, log: quiet });
  jobs.on<{ n: number }>('bench.happened', 'write', async ({ n }, { db }) => {
    await db.query('INSERT INTO effects (n) VALUES ($1)', [n]);
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
  const jobs = workers(redisUrl);
  const start = performance.now();
  await jobs.start();
  await until(db, EVENTS);
  const seconds = (performance.now() - start) / 1000;
  await jobs.stop();
  return EVENTS / seconds;
}

async function measureLag(db: Ground, redisUrl: string | undefined): Promise<{ p50: number; p99: number }> {
  await db.query('TRUNCATE effects, platform_jobs, platform_events');
  const jobs = workers(redisUrl);
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

/** Transactions that PostgreSQL counts in a minute in which nothing happens, with some thirty handlers. */
async function measureIdle(db: Ground, redisUrl: string | undefined): Promise<number> {
  const jobs = workers(redisUrl);
  for (let i = 1; i < IDLE_HANDLERS; i++) jobs.on('bench.never', `idle-${i}`, async () => {});
  await jobs.start();
  const count = async () =>
    (
      await db.query<{ n: number }>(
        'SELECT xact_commit::int AS n FROM pg_stat_database WHERE datname = current_database()',
      )
    ).rows[0]!.n;
  // PostgreSQL counts what a connection did up to ten seconds after it fell idle.
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  const before = await count();
  await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1000));
  const after = await count();
  await jobs.stop();
  return ((after - before) * 60) / IDLE_SECONDS;
}
