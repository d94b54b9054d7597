import Bull from 'bull';
import pg from 'pg';
import { createJobs } from '../../server/jobs/index.ts';

/**
 * A worker of the tests, in a process of its own. CRASH names a point at which it kills itself:
 * "before" or "after", then a part of the statement (or "addBulk" for Redis), e.g. "after COMMIT".
 */
const { DATABASE, REDIS, LEASE = '1', CRASH, CLOCK_SHIFT, CONCURRENCY = '8', NAME = 'worker' } = process.env;

if (CLOCK_SHIFT) shiftClock(Number(CLOCK_SHIFT));
if (CRASH) crashAt(CRASH);

const say = (message: string) => console.log(message);
const jobs = createJobs({
  databaseUrl: DATABASE!,
  redisUrl: REDIS,
  lease: Number(LEASE),
  concurrency: Number(CONCURRENCY),
  log: { info: say, warn: say, error: say },
});

const EFFECT = 'INSERT INTO effects (n, handler, attempt, worker, note) VALUES ($1, $2, $3, $4, $5)';
const options = { backoffSeconds: 0.05 };

for (const subscriber of ['one', 'two']) {
  jobs.on<{ n: number }>(
    'test.happened',
    subscriber,
    async ({ n }, { db, attempt }) => {
      await db.query(EFFECT, [n, subscriber, attempt, NAME, null]);
    },
    // Being killed at random costs attempts.
    { ...options, attempts: 100 },
  );
}
jobs.task<{ n: number; ms: number }>('test.slow', async ({ n, ms }, { db, attempt }) => {
  say(`begun ${n}`);
  await db.query(EFFECT, [n, 'slow', attempt, NAME, null]);
  await db.query('SELECT pg_sleep($1)', [ms / 1000]);
});
jobs.task('test.poison', async () => void process.kill(process.pid, 'SIGKILL'), { ...options, attempts: 2 });
if (process.env.REPEAT) {
  jobs.repeat('test.tick', process.env.REPEAT, async ({ at }, { db }) => {
    await db.query(EFFECT, [null, 'tick', 1, NAME, at]);
  });
}

process.on('SIGTERM', () => void jobs.stop(0.5).then(() => process.exit(0)));
await jobs.start();
say('ready');

function shiftClock(by: number): void {
  const real = Date.now.bind(Date);
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(real() + by);
      else super(...(given as [number]));
    }
    static override now(): number {
      return real() + by;
    }
  } as DateConstructor;
}

function crashAt(point: string): void {
  const [side, ...words] = point.split(' ');
  const part = words.join(' ');
  const die = () => process.kill(process.pid, 'SIGKILL');
  const around = (original: (...args: never[]) => Promise<unknown>, matches: (first: unknown) => boolean) =>
    async function (this: unknown, ...args: never[]) {
      const now = matches(args[0]);
      if (now && side === 'before') die();
      const result = await original.apply(this, args);
      if (now && side === 'after') die();
      return result;
    };
  if (part === 'addBulk') {
    Bull.prototype.addBulk = around(Bull.prototype.addBulk as never, () => true) as never;
    return;
  }
  const query = pg.Client.prototype.query as unknown as (...args: never[]) => Promise<unknown>;
  const crashing = around(query, (text) => typeof text === 'string' && text.replace(/\s+/g, ' ').includes(part));
  pg.Client.prototype.query = function (this: pg.Client, ...args: never[]) {
    // The pool asks with a callback when it makes a connection; that is none of the steps.
    return typeof args.at(-1) === 'function' ? query.apply(this, args) : crashing.apply(this, args);
  } as never;
}
