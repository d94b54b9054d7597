import { createReadStream } from 'node:fs';
import { chmod, cp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { copyIn, copyOf, copyOut } from './copy.ts';
import { filesBelow, Meter, syncFolders } from './files.ts';
import { DOCUMENTS, readChecked, SCHEMA_FILE, UPLOADS, type Manifest, type TableCopy } from './manifest.ts';
import { describeSchema, runAll, type Schema } from './schema.ts';
import { inSession } from './session.ts';

export interface RestoreOptions {
  /** One finished backup. */
  backup: string;
  databaseUrl: string;
  dataDir: string;
  /** The name of the database, to replace what is in it and in the uploads. */
  force?: string;
  note?: (text: string) => void;
}

/** There is something in the way, and nobody has said that it may go. */
export class NotEmptyError extends Error {
  constructor(what: string, database: string) {
    super(`${what}. Nothing was changed. To replace it all, say so with the database's name: --force ${database}`);
    this.name = 'NotEmptyError';
  }
}

/**
 * Puts a backup back, after checking every byte of it: the database in one transaction, then the uploads
 * by a rename. Reads everything back before it commits. Throws `DamagedBackupError` or `NotEmptyError`
 * before anything is changed.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Manifest> {
  const { backup, databaseUrl, dataDir, force, note = () => {} } = options;
  const manifest = await readChecked(backup);
  note(`${manifest.files.length} files are as they were written on ${manifest.takenAt}`);
  const database = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  if (force !== undefined && force !== database) {
    throw new Error(`--force names "${force}", and DATABASE_URL the database "${database}". Nothing was changed.`);
  }
  const folders = [
    { ...UPLOADS, count: manifest.uploads },
    { ...DOCUMENTS, count: manifest.documents ?? 0 },
  ];
  for (const { inData } of folders) {
    const inTheWay = await filesBelow(path.join(dataDir, inData));
    if (inTheWay.length === 0 || force !== undefined) continue;
    throw new NotEmptyError(`${path.join(dataDir, inData)} holds ${inTheWay.length} files`, database);
  }
  const schema = JSON.parse(await readFile(path.join(backup, SCHEMA_FILE), 'utf8')) as Schema;
  const placed: Awaited<ReturnType<typeof placeFolder>>[] = [];
  try {
    await inSession(databaseUrl, 'BEGIN', async (client) => {
      await clear(client, database, force !== undefined);
      for (const { inData, inBackup, count } of folders) {
        placed.push(await placeFolder(path.join(backup, inBackup), path.join(dataDir, inData), count));
      }
      await fill(client, backup, schema, manifest);
      note(`${manifest.tables.length} tables, read back and found the same`);
    });
  } catch (error) {
    for (const folder of placed) await folder.undo();
    throw error;
  }
  for (const folder of placed) await folder.finish();
  note(`${manifest.uploads} uploads, ${manifest.documents ?? 0} identity documents`);
  return manifest;
}

async function clear(client: pg.Client, database: string, force: boolean): Promise<void> {
  // Somebody who still works with the database would be waited for without end.
  await client.query(`SET LOCAL lock_timeout = '10s'`);
  const { before } = await describeSchema(client);
  // An extension that an administrator had to make is not content.
  const content = before.filter((statement) => !statement.startsWith('CREATE EXTENSION'));
  if (content.length === 0) return;
  if (!force) throw new NotEmptyError(`The database "${database}" is not empty (${content.length} objects)`, database);
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
}

async function fill(client: pg.Client, backup: string, schema: Schema, manifest: Manifest): Promise<void> {
  await client.query(`SET LOCAL search_path = public`);
  await client.query(`SET LOCAL check_function_bodies = off`);
  await runAll(client, schema.before);
  for (const table of manifest.tables) await fillTable(client, backup, table);
  await runAll(client, schema.after);
  for (const statement of manifest.sequences) await client.query(statement);
  await compare(client, schema, manifest);
}

async function fillTable(client: pg.Client, backup: string, table: TableCopy): Promise<void> {
  const packed = createReadStream(path.join(backup, table.file));
  const rows = createGunzip();
  const unpacked = pipeline(packed, rows);
  await Promise.all([unpacked, copyIn(client, `${copyOf(table)} FROM STDIN`, rows)]);
}

/** What PostgreSQL now says of itself must be what it said then, to the letter. */
async function compare(client: pg.Client, schema: Schema, { tables }: Manifest): Promise<void> {
  for (const table of tables) {
    const meter = new Meter();
    await pipeline(copyOut(client, `${copyOf(table)} TO STDOUT`), meter.resume());
    if (meter.sha256() !== table.sha256)
      throw new Error(`${table.name} reads otherwise than it was saved. Nothing was changed.`);
  }
  const now = await describeSchema(client);
  for (const part of ['before', 'after'] as const) {
    const lost = schema[part].filter((statement) => !now[part].includes(statement));
    if (lost.length > 0 || now[part].length !== schema[part].length) {
      throw new Error(`The tables came out otherwise than they were saved. Nothing was changed. Missing: ${lost[0]}`);
    }
  }
}

/** The files wait beside their place until the database is committed. */
async function placeFolder(from: string, to: string, count: number) {
  const waiting = `${to}.restored`;
  const aside = `${to}.replaced`;
  await rm(waiting, { recursive: true, force: true });
  if (count > 0) {
    await cp(from, waiting, { recursive: true });
    // Its own files are closed to others; a folder of documents is as well.
    if (path.basename(to) === DOCUMENTS.inData) await chmod(waiting, 0o700);
    await syncFolders(waiting);
  }
  return {
    undo: () => rm(waiting, { recursive: true, force: true }),
    async finish() {
      await rm(aside, { recursive: true, force: true });
      const absent = (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      };
      await rename(to, aside).catch(absent);
      await rename(waiting, to).catch(absent);
      await rm(aside, { recursive: true, force: true });
    },
  };
}
