import { createRequire } from 'node:module';
import pg from 'pg';
import '../../../platform/tests/jobs/lazily.ts';

/**
 * A worker that tells platforms of purchases, in a process of its own, from the built code. CRASH names the statement at
 * which it kills itself: "before" or "after", a part of it, and maybe "since" and a part of one that came earlier.
 */
const { DATABASE_URL, CRASH } = process.env;

const require = createRequire(import.meta.url);
const { createJobs } = require('../../../platform/dist/server/jobs/index.js') as typeof import('../../../platform/server/jobs/index.ts'); // prettier-ignore
const { followOrders } = require('../../dist/server/purchases/plan.js') as typeof import('../../server/purchases/plan.ts'); // prettier-ignore
const { sendPurchases } = require('../../dist/server/purchases/send.js') as typeof import('../../server/purchases/send.ts'); // prettier-ignore

const [, side, what, since] = /^(before|after) (.+?)(?: since (.+))?$/.exec(CRASH ?? '') ?? [];
let isNear = since === undefined;
const reaches = (moment: string, text: string) => {
  if (moment === side && isNear && text.includes(what!)) process.kill(process.pid, 'SIGKILL');
  if (moment === 'after' && since !== undefined && text.includes(since)) isNear = true;
};
const query = pg.Client.prototype.query as unknown as (...args: unknown[]) => Promise<unknown>;
pg.Client.prototype.query = async function (this: pg.Client, ...args: unknown[]) {
  if (typeof args.at(-1) === 'function' || typeof args[0] !== 'string') return query.apply(this, args);
  const text = args[0].replace(/\s+/g, ' ');
  reaches('before', text);
  const result = await query.apply(this, args);
  reaches('after', text);
  return result;
} as never;

const say = (message: string) => console.log(message);
const jobs = createJobs({
  databaseUrl: DATABASE_URL!,
  redisUrl: undefined,
  lease: 1,
  concurrency: 8,
  log: { info: say, warn: say, error: say },
});
followOrders(jobs);
sendPurchases(jobs);
process.on('SIGTERM', () => void jobs.stop(0.5).then(() => process.exit(0)));
await jobs.start();
say('ready');
