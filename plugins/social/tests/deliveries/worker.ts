import { createRequire } from 'node:module';
import pg from 'pg';
import '../../../platform/tests/jobs/lazily.ts';
import { scriptedClient, type NoAnswerClass } from './client.ts';

/**
 * A worker that delivers, in a process of its own, from the built code. CRASH names a point at which it kills itself:
 * "before" or "after", then what ("call", or a part of a statement), "@" and the step at which delivering is: its name
 * from when it is next, and its name with "-called" once it was answered.
 */
const { DATABASE, REDIS, PLATFORM, CRASH, LEASE = '1' } = process.env;

const require = createRequire(import.meta.url);
const { createJobs } = require('../../../platform/dist/server/jobs/index.js') as typeof import('../../../platform/server/jobs/index.ts'); // prettier-ignore
const { deliver } = require('../../dist/server/deliveries/deliver.js') as typeof import('../../server/deliveries/deliver.ts'); // prettier-ignore
const { NoAnswer } = require('../../dist/server/networks/network.js') as { NoAnswer: NoAnswerClass };

const [, side, what, at] = /^(before|after) (.+) @(.+)$/.exec(CRASH ?? '') ?? [];
let stands = '';
const reaches = (moment: string, thing: string) => {
  if (moment === side && what && thing.replace(/\s+/g, ' ').includes(what) && at === stands)
    process.kill(process.pid, 'SIGKILL');
};

const query = pg.Client.prototype.query as unknown as (...args: unknown[]) => Promise<unknown>;
pg.Client.prototype.query = async function (this: pg.Client, ...args: unknown[]) {
  if (typeof args.at(-1) === 'function' || typeof args[0] !== 'string') return query.apply(this, args);
  reaches('before', args[0]);
  const result = await query.apply(this, args);
  reaches('after', args[0]);
  return result;
} as never;

const client = scriptedClient(PLATFORM!, NoAnswer);
const watched: typeof client = {
  ...client,
  next(work) {
    const step = client.next(work);
    stands = step.name;
    return step;
  },
  async run(step, work) {
    reaches('before', 'call');
    const outcome = await client.run(step, work);
    stands = `${step.name}-called`;
    reaches('after', 'call');
    return outcome;
  },
};

const pool = new pg.Pool({ connectionString: DATABASE, max: 8 });
pool.on('error', () => {});
const say = (message: string) => console.log(message);
const jobs = createJobs({
  databaseUrl: DATABASE!,
  redisUrl: REDIS,
  lease: Number(LEASE),
  log: { info: say, warn: say, error: say },
});

jobs.task<{ delivery: string }>(
  'social.deliver',
  ({ delivery }, context) =>
    deliver(
      {
        clients: { instagram: watched, facebook: watched, tiktok: watched },
        async alone(work) {
          const own = await pool.connect();
          try {
            await own.query('BEGIN');
            const result = await work(own as never);
            await own.query('COMMIT');
            return result;
          } finally {
            own.release();
          }
        },
        open: async () => ({ kind: 'open', token: 't', version: 1 }),
        renew: async () => false,
        broke: async () => {},
        files: async () => [],
      },
      delivery,
      context,
    ),
  { backoffSeconds: 0.05, attempts: 100 },
);

process.on('SIGTERM', () => void jobs.stop(0.5).then(() => process.exit(0)));
await jobs.start();
say('ready');
