import type pg from 'pg';
import { FOREIGN, PARTS, TABLES } from './catalogue.ts';

export interface SavedTable {
  /** Quoted and with its schema, as it stands in a statement. */
  name: string;
  /** Quoted, without those that the database computes itself. */
  columns: string[];
}

export interface Schema {
  /** Statements that make what rows need; their order is found by trying (see `runAll`). */
  before: string[];
  /** Statements that check, index and react: run when the rows are there. */
  after: string[];
  tables: SavedTable[];
}

/** The database holds something a backup would silently leave out. */
export class UnknownObjectsError extends Error {
  constructor(objects: string[]) {
    super(`The backup does not know how to keep: ${objects.join(', ')}. Teach scripts/lib/backup/catalogue.ts.`);
    this.name = 'UnknownObjectsError';
  }
}

/**
 * Everything in `public`, as PostgreSQL itself describes it. Owners, rights and comments are left out:
 * what is restored belongs to who restores it. Throws an `UnknownObjectsError` rather than leave out more.
 */
export async function describeSchema(client: pg.Client): Promise<Schema> {
  // With nothing in the search path every name is written out in full.
  await client.query(`SET LOCAL search_path = ''`);
  const foreign = await texts(client, FOREIGN);
  if (foreign.length > 0) throw new UnknownObjectsError(foreign);
  const before: string[] = [];
  const after: string[] = [];
  for (const sql of PARTS.before) before.push(...(await texts(client, sql)));
  for (const sql of PARTS.after) after.push(...(await texts(client, sql)));
  const { rows: tables } = await client.query<SavedTable>(TABLES);
  return { before, after, tables };
}

/** The next values of all sequences. Read after the rows: a value too far is harmless, one too near is not. */
export async function describeSequences(client: pg.Client): Promise<string[]> {
  return texts(client, PARTS.sequences);
}

/**
 * Runs statements that may need each other, without knowing how: what fails is tried again after the
 * others, as long as something succeeds. Needs an open transaction. Throws the first error that stays.
 */
export async function runAll(client: pg.Client, statements: string[]): Promise<void> {
  let waiting = statements;
  while (waiting.length > 0) {
    const failed: string[] = [];
    let problem: unknown;
    for (const sql of waiting) {
      await client.query('SAVEPOINT statement');
      try {
        await client.query(sql);
      } catch (error) {
        await client.query('ROLLBACK TO SAVEPOINT statement');
        problem ??= new Error(`${(error as Error).message}: ${sql.slice(0, 200)}`, { cause: error });
        failed.push(sql);
      }
      await client.query('RELEASE SAVEPOINT statement');
    }
    if (failed.length === waiting.length) throw problem;
    waiting = failed;
  }
}

async function texts(client: pg.Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(sql);
  return rows.map(({ text }) => text);
}
