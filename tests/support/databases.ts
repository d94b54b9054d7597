import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createDatabase, dropDatabase } from '@sys/database';

export type Template = 'empty' | 'demo';

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with "npm test", which prepares their database.`);
  return value;
}

/** A database of one's own, copied from a prepared one in a fraction of a second. */
export async function cloneDatabase(template: Template): Promise<{ url: string; drop(): Promise<void> }> {
  const admin = setting('TEST_DATABASE_ADMIN_URL');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(admin, name, setting(template === 'demo' ? 'TEST_TEMPLATE_DEMO' : 'TEST_TEMPLATE_EMPTY'));
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await pools.get(url.href)?.end();
      pools.delete(url.href);
      await dropDatabase(admin, name);
    },
  };
}

const pools = new Map<string, pg.Pool>();
/** As many as race in one test. */
const MOST = 60;

function poolOf(url: string): pg.Pool {
  const pool = pools.get(url) ?? new pg.Pool({ connectionString: url, max: MOST, allowExitOnIdle: true });
  // Who is cut off while nobody asks anything is of no use any more, and no failure.
  if (!pools.has(url))
    pools.set(
      url,
      pool.on('error', () => {}),
    );
  return pool;
}

/**
 * Does `work` with a connection as it is after connecting, which may have been open: to open one takes PostgreSQL
 * longer than most of what it is asked here.
 */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await poolOf(url).connect();
  let clean = false;
  try {
    // What a pool lends is a client, and typed without what would end it.
    const result = await work(client as pg.PoolClient & pg.Client);
    // Refused when a transaction was left open, which ends with its connection.
    clean = await client.query('DISCARD ALL').then(() => true, () => false); // prettier-ignore
    return result;
  } finally {
    client.release(!clean);
  }
}
