import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/** Creates the database when it is missing; with `template`, as a copy of that one. */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<boolean> {
  return asAdmin(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return false;
    // By files: by the log every page of the other is written twice.
    const from = template ? ` TEMPLATE ${pg.escapeIdentifier(template)} STRATEGY FILE_COPY` : '';
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${from}`);
    return true;
  });
}

/** Drops the database. Who is on the way out has a second to leave, who still uses it then is disconnected. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await emptied(client, name, Date.now() + 1000);
    await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
  });
}

/** A pool says that it has ended before its connections have: cutting one then is an error nobody listens for. */
async function emptied(client: pg.Client, name: string, until: number): Promise<void> {
  const connections = 'SELECT 1 FROM pg_stat_activity WHERE datname = $1 LIMIT 1';
  while (Date.now() < until && (await client.query(connections, [name])).rowCount) await setTimeout(10);
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
