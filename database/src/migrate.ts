import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { root } from './paths.ts';

/** Held while the schema changes, by whichever of several starting replicas came first. */
export const SCHEMA_LOCK = 7_301_001;
/** Held by a starting CMS over all of its start; migrations lock inside it. */
const TURN_LOCK = 7_301_002;

interface SqlFile {
  name: string;
  sql: string;
}

function readFolder(folder: string): SqlFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(folder, name), 'utf8') }));
}

/**
 * Runs each file of the folder that this database has not seen, in order, each in a transaction.
 * A file that was changed after it ran is refused: write a new one instead.
 */
export async function migrate(url: string, folder = path.join(root, 'migrations')): Promise<string[]> {
  return withSchemaLock(url, async (client) => {
    await client.query(`CREATE TABLE IF NOT EXISTS sys_migrations (
      name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'SELECT name, checksum FROM sys_migrations',
    );
    const known = new Map(rows.map((row) => [row.name, row.checksum]));
    const applied: string[] = [];
    for (const { name, sql } of readFolder(folder)) {
      const checksum = checksumOf(sql);
      const before = known.get(name);
      if (before === checksum) continue;
      if (before)
        throw new Error(
          `The migration ${name} was changed after it ran here. Undo the change and add a new migration.`,
        );
      await inTransaction(client, async () => {
        await client.query(sql);
        await client.query('INSERT INTO sys_migrations (name, checksum) VALUES ($1, $2)', [name, checksum]);
      });
      applied.push(name);
    }
    return applied;
  });
}

export interface MigrationState {
  /** Not run here yet: the next start does. */
  pending: string[];
  /** Run here in another form. */
  changed: string[];
  /** Run here by a release that has more of them than this one. */
  unknown: string[];
}

/** How far this database is; changes nothing. */
export async function readMigrationState(client: pg.ClientBase): Promise<MigrationState> {
  const { rows: made } = await client.query<{ made: boolean }>(
    `SELECT to_regclass('public.sys_migrations') IS NOT NULL AS made`,
  );
  const run = made[0]!.made
    ? (await client.query<{ name: string; checksum: string }>('SELECT name, checksum FROM sys_migrations')).rows
    : [];
  const known = new Map(run.map((row) => [row.name, row.checksum]));
  const files = readFolder(path.join(root, 'migrations'));
  const names = files.map((file) => file.name);
  return {
    pending: names.filter((name) => !known.has(name)),
    changed: files.filter(({ name, sql }) => known.has(name) && known.get(name) !== checksumOf(sql)).map((f) => f.name),
    unknown: [...known.keys()].filter((name) => !names.includes(name)),
  };
}

/** The names of the tables that the migrations make. */
export function migratedTables(): string[] {
  const sql = readFolder(path.join(root, 'migrations')).map((file) => file.sql);
  return sql.flatMap((text) =>
    [...text.matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?(\w+)/gm)].map((match) => match[1]!),
  );
}

const checksumOf = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/**
 * Puts the rules of `constraints/` on the tables that Strapi makes. Its schema sync drops indexes it
 * does not know, so these files are idempotent and run at every start, after the sync.
 */
export async function ensureConstraints(url: string): Promise<void> {
  await withSchemaLock(url, async (client) => {
    for (const { name, sql } of readFolder(path.join(root, 'constraints'))) {
      await inTransaction(client, () => client.query(sql)).catch((error: Error) => {
        throw new Error(`The constraints in ${name} do not hold on the data: ${error.message}`, { cause: error });
      });
    }
  });
}

export interface Turn {
  end(): Promise<void>;
}

/** Waits for this process's turn to start on this database; the turn ends with its connection. */
export async function takeTurn(url: string): Promise<Turn> {
  const client = new pg.Client({ connectionString: url, application_name: 'sys-turn' });
  await client.connect();
  await client.query('SELECT pg_advisory_lock($1)', [TURN_LOCK]);
  return { end: () => client.end() };
}

/** Runs `work` while no other process changes the schema of this database. */
export async function withSchemaLock<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'sys-schema' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [SCHEMA_LOCK]);
    return await work(client);
  } finally {
    // The lock ends with the session.
    await client.end();
  }
}

async function inTransaction(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
