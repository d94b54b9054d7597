import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { root } from '../paths.ts';
import { copyOf, copyOut } from './copy.ts';
import { filesBelow, Meter, save, saveText, syncFolders, type SavedFile } from './files.ts';
import { DOCUMENTS, SCHEMA_FILE, UPLOADS, writeManifest, type TableCopy } from './manifest.ts';
import { describeSchema, describeSequences, type SavedTable } from './schema.ts';
import { inSession } from './session.ts';

/** A finished backup's name: the second (UTC) in which it was begun. */
const FINISHED = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/;
const UNFINISHED = /^\.unfinished-/;
/** A younger one may be what another process is writing. */
const UNFINISHED_LIVES_MS = 24 * 60 * 60 * 1000;

export interface TakeOptions {
  databaseUrl: string;
  dataDir: string;
  /** Where backups lie side by side; made when missing. */
  folder: string;
  /** How many finished backups stay, this one counted. */
  keep: number;
  now?: Date;
  note?: (text: string) => void;
}

/**
 * Writes a backup of the database, as it was in one instant, of the uploads and of the identity documents; returns its
 * folder. It
 * bears its name only when it is whole and on the disk. Older ones than the `keep` newest are removed then.
 */
export async function takeBackup(options: TakeOptions): Promise<string> {
  const { databaseUrl, dataDir, folder, keep, now = new Date(), note = () => {} } = options;
  const name = `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  const target = path.join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (await exists(target)) throw new Error(`There is a backup ${target} already.`);
  const draft = path.join(folder, `.unfinished-${name}-${process.pid}`);
  await mkdir(draft, { mode: 0o700 });
  try {
    const database = await inSession(databaseUrl, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', (client) =>
      saveDatabase(client, draft, note),
    );
    const uploads = await saveFolder(dataDir, UPLOADS, draft);
    const documents = await saveFolder(dataDir, DOCUMENTS, draft);
    note(`${uploads.length} uploads, ${documents.length} identity documents`);
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
    await writeManifest(draft, {
      takenAt: now.toISOString(),
      database: database.server,
      program: { version, migrations: database.migrations },
      tables: database.tables,
      sequences: database.sequences,
      audit: database.audit,
      uploads: uploads.length,
      documents: documents.length,
      files: [...database.files, ...uploads, ...documents],
    });
    await syncFolders(draft);
    await rename(draft, target);
    await syncFolders(folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  await prune(folder, keep, now);
  return target;
}

async function saveDatabase(client: pg.Client, draft: string, note: (text: string) => void) {
  const schema = await describeSchema(client);
  const files = [await saveText(draft, SCHEMA_FILE, `${JSON.stringify(schema, null, 1)}\n`)];
  const tables: TableCopy[] = [];
  for (const [index, table] of schema.tables.entries()) {
    const { copy, file } = await saveTable(client, draft, index, table);
    tables.push(copy);
    files.push(file);
  }
  note(`${tables.length} tables, ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows`);
  const { rows } = await client.query<{ name: string; version: string; migrated: boolean }>(
    `SELECT current_database() AS name, current_setting('server_version') AS version, to_regclass('public.sys_migrations') IS NOT NULL AS migrated`,
  );
  const { migrated, ...server } = rows[0]!;
  const applied = migrated
    ? (await client.query<{ name: string }>('SELECT name FROM public.sys_migrations ORDER BY name')).rows
    : [];
  const sequences = await describeSequences(client);
  const audit = await auditHead(client);
  return { server, migrations: applied.map((row) => row.name), tables, sequences, audit, files };
}

/** Noted in the backup, it shows later that rows from before were changed or cut off. */
async function auditHead(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ kept: boolean }>(
    `SELECT to_regclass('public.platform_audit_head') IS NOT NULL AS kept`,
  );
  if (!rows[0]!.kept) return null;
  const head = await client.query<{ head: string }>(
    `SELECT seq || ':' || hash AS head FROM public.platform_audit_head`,
  );
  return head.rows[0]?.head ?? null;
}

async function saveTable(client: pg.Client, draft: string, index: number, table: SavedTable) {
  const words = table.name.replace(/^public\./, '').replace(/[^\w]/g, '');
  const plain = new Meter();
  const source = copyOut(client, `${copyOf(table)} TO STDOUT`);
  const name = `tables/${String(index + 1).padStart(4, '0')}-${words}.copy.gz`;
  const file = await save(draft, name, source, plain, createGzip({ level: 6 }));
  // In COPY's text a row is a line: newlines inside values are escaped.
  return { file, copy: { ...table, rows: plain.lines, sha256: plain.sha256(), file: name } };
}

/** Copied after the rows that name them; one deleted meanwhile is wanted by nobody any more. */
async function saveFolder(dataDir: string, { inData, inBackup }: typeof UPLOADS, draft: string): Promise<SavedFile[]> {
  const from = path.join(dataDir, inData);
  const saved: SavedFile[] = [];
  for (const name of await filesBelow(from)) {
    const file = await save(draft, `${inBackup}/${name}`, createReadStream(path.join(from, name))).catch(
      async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        await rm(path.join(draft, inBackup, name), { force: true });
        return null;
      },
    );
    if (file) saved.push(file);
  }
  return saved;
}

async function prune(folder: string, keep: number, now: Date): Promise<void> {
  const names = await readdir(folder);
  const old = names.filter((name) => FINISHED.test(name)).sort().slice(0, -keep); // prettier-ignore
  for (const name of names.filter((one) => UNFINISHED.test(one))) {
    const { mtimeMs } = await stat(path.join(folder, name));
    if (now.getTime() - mtimeMs > UNFINISHED_LIVES_MS) old.push(name);
  }
  for (const name of old) await rm(path.join(folder, name), { recursive: true, force: true });
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}
