import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { createDatabase, dropDatabase, migrate } from '@sys/database';
import { median, table } from '../../../scripts/bench/load.ts';
import { startRedis } from '../../../tests/support/redis.ts';
import { createLimits, type LimitsOptions } from '../server/limits/index.ts';

const ROUNDS = 5;
const CALLS = 2000;
const AT_ONCE = 50;

/** One budget each, so that a consume is one trip to the store; nobody is refused. */
const classes = {
  one: { budgets: [{ by: 'address', points: 1_000_000, seconds: 600, block: 0 }], storeDown: 'refuse' },
} as const;

interface Measured {
  /** Milliseconds of one call while nothing else goes on, median and 99th of a hundred. */
  p50: number;
  p99: number;
  /** Calls a second, fifty at once. */
  rate: number;
}

async function measure(where: Omit<LimitsOptions<'one'>, 'classes'>): Promise<Measured> {
  const limits = createLimits({ ...where, classes });
  const call = async (n: number) => {
    const verdict = await limits.consume('one', { address: `41.250.${n % 200}.${n % 250}` });
    if (!verdict.ok) throw new Error(`The store did not count: ${JSON.stringify(verdict)}`);
  };
  try {
    for (let n = 0; n < 500; n++) await call(n);
    const rounds: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const times: number[] = [];
      for (let n = 0; n < CALLS; n++) {
        const start = performance.now();
        await call(n);
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      let next = 0;
      const start = performance.now();
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          while (next < CALLS * 2) await call(next++);
        }),
      );
      const rate = (CALLS * 2 * 1000) / (performance.now() - start);
      rounds.push({ p50: times[CALLS / 2]!, p99: times[Math.floor(CALLS * 0.99)]!, rate });
    }
    const middle = (pick: (one: Measured) => number) => median(rounds.map(pick));
    return { p50: middle((one) => one.p50), p99: middle((one) => one.p99), rate: middle((one) => one.rate) };
  } finally {
    await limits.close();
  }
}

/**
 * What a rate limit adds to a request, by where it is kept; a Markdown table. The bare round trips
 * to the same servers stand beside it. `adminUrl` may create a database.
 */
export async function benchLimits(adminUrl: string): Promise<string> {
  const name = 'bench_limits';
  const databaseUrl = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  await dropDatabase(adminUrl, name);
  await createDatabase(adminUrl, name);
  await migrate(databaseUrl);
  const redis = await startRedis();
  try {
    const rows: Array<Array<string | number>> = [];
    const base = await bareQuery(databaseUrl);
    for (const [store, where] of [
      ['Redis', { redisUrl: redis.url }],
      ['PostgreSQL', { databaseUrl }],
      ['memory of the process', {}],
    ] as const) {
      const { p50, p99, rate } = await measure(where);
      rows.push([store, p50.toFixed(3), p99.toFixed(3), Math.round(rate), `${Math.round((p50 / base) * 100)} %`]);
    }
    rows.push(['(a bare `SELECT 1`)', base.toFixed(3), '', '', '100 %']);
    const head = [
      'counters in',
      'added ms, median',
      'added ms, p99',
      `a second, ${AT_ONCE} at once`,
      'of a bare query',
    ];
    return `## Limits\n\n${table(head, rows)}`;
  } finally {
    await redis.stop();
    await dropDatabase(adminUrl, name);
  }
}

async function bareQuery(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const times: number[] = [];
  for (let n = 0; n < CALLS; n++) {
    const start = performance.now();
    await client.query({ name: 'bare', text: 'SELECT 1' });
    times.push(performance.now() - start);
  }
  await client.end();
  return median(times);
}
