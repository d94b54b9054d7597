import { createRequire } from 'node:module';
import pg from 'pg';
import '../../../platform/tests/jobs/lazily.ts';
import type { Querier } from '@sys/database/marketplace';

/**
 * A worker that delivers to the networks as they are set, in a process of its own, from the built code: their real
 * clients, the tokens and the files of the database. It begins to work when it is told to (SIGUSR2). Its jobs are leased
 * as long as a shop's: with less, a machine that is busy for a second takes from it what it is just calling.
 */
const require = createRequire(import.meta.url);
const built = <Module>(path: string): Module => require(`../../dist/server/${path}.js`) as Module;
const { createJobs } = require('../../../platform/dist/server/jobs/index.js') as typeof import('../../../platform/server/jobs/index.ts'); // prettier-ignore
const { deliver } = built<typeof import('../../server/deliveries/deliver.ts')>('deliveries/deliver');
const { NETWORK_CLIENTS } = built<typeof import('../../server/networks/clients.ts')>('networks/clients');
const { filesOf } = built<typeof import('../../server/media/files.ts')>('media/files');
const { openAccess } = built<typeof import('../../server/tokens/access.ts')>('tokens/access');
const { findAccount } = built<typeof import('../../server/accounts/rows.ts')>('accounts/rows');

const { DATABASE_URL, REDIS, CONCURRENCY = '4' } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(CONCURRENCY) + 2 });
pool.on('error', () => {});

async function alone<T>(work: (db: Querier) => Promise<T>): Promise<T> {
  const own = await pool.connect();
  try {
    await own.query('BEGIN');
    const result = await work(own as never);
    await own.query('COMMIT');
    return result;
  } finally {
    own.release();
  }
}

const hands = {
  clients: NETWORK_CLIENTS,
  alone,
  open: (account: string) =>
    alone(async (db) => {
      const row = await findAccount(db, account);
      const held = row && openAccess(row);
      return held ? { kind: 'open', token: held.token, version: row.version } as const : { kind: 'broken' } as const;
    }),
  renew: async () => false,
  broke: () => Promise.reject(new Error('No access ends here.')),
  files: (db: Querier, ids: readonly string[]) => filesOf(db, ids, new Date()),
}; // prettier-ignore

const say = (message: string) => console.log(message);
const jobs = createJobs({
  databaseUrl: DATABASE_URL!,
  redisUrl: REDIS,
  concurrency: Number(CONCURRENCY),
  log: { info: say, warn: say, error: say },
});
jobs.task<{ delivery: string }>('social.deliver', ({ delivery }, context) => deliver(hands, delivery, context), {
  backoffSeconds: 0.05,
  attempts: 100,
});

process.on('SIGUSR2', () => void jobs.start().then(() => say('working')));
process.on('SIGTERM', () => void jobs.stop(0.5).then(() => process.exit(0)));
// Until it is told to begin, nothing else keeps the process.
setInterval(() => {}, 60_000);
say('ready');
