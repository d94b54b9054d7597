import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashFile, saveText, type SavedFile } from './files.ts';
import type { SavedTable } from './schema.ts';

const FORMAT = 1;
const MANIFEST = 'manifest.json';
const SEAL = 'manifest.sha256';
export const SCHEMA_FILE = 'schema.json';
/** What of the data folder cannot be made again, and where it lies in a backup. */
export const UPLOADS = { inData: path.join('public', 'uploads'), inBackup: 'uploads' };
/** Identity documents, sealed: without DOCUMENTS_KEY, which no backup holds, nobody reads them. */
export const DOCUMENTS = { inData: 'documents', inBackup: 'documents' };

export interface TableCopy extends SavedTable {
  rows: number;
  /** Of the rows as PostgreSQL wrote them, before they were packed. */
  sha256: string;
  file: string;
}

export interface Manifest {
  format: typeof FORMAT;
  /** ISO, UTC. */
  takenAt: string;
  database: { name: string; version: string };
  program: { version: string; migrations: string[] };
  tables: TableCopy[];
  sequences: string[];
  /** The head of the audit trail, `number:hash`, for `npm run audit -- --against`; null before there was one. */
  audit: string | null;
  uploads: number;
  /** Missing in a backup of before there were any. */
  documents?: number;
  /** Every file of the backup but the manifest and its seal. */
  files: SavedFile[];
}

/** The backup is not what was written: nothing of it should be trusted. */
export class DamagedBackupError extends Error {
  constructor(folder: string, damage: string[]) {
    const shown = damage.slice(0, 10).join('; ');
    super(`The backup ${folder} is damaged: ${shown}${damage.length > 10 ? ` and ${damage.length - 10} more` : ''}.`);
    this.name = 'DamagedBackupError';
  }
}

export async function writeManifest(folder: string, manifest: Omit<Manifest, 'format'>): Promise<void> {
  const { sha256 } = await saveText(folder, MANIFEST, `${JSON.stringify({ format: FORMAT, ...manifest }, null, 1)}\n`);
  await saveText(folder, SEAL, `${sha256}  ${MANIFEST}\n`);
}

/** Reads a backup's manifest after comparing every file with it. Throws a `DamagedBackupError`. */
export async function readChecked(folder: string): Promise<Manifest> {
  const read = (name: string) =>
    readFile(path.join(folder, name), 'utf8').catch(() => {
      throw new DamagedBackupError(folder, [`${name} cannot be read`]);
    });
  const text = await read(MANIFEST);
  const seal = (await read(SEAL)).slice(0, 64);
  if (createHash('sha256').update(text).digest('hex') !== seal) {
    throw new DamagedBackupError(folder, [`${MANIFEST} was changed`]);
  }
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== FORMAT)
    throw new Error(`${folder} is of format ${manifest.format}; this program reads ${FORMAT}.`);
  const damage: string[] = [];
  for (const { path: name, bytes, sha256 } of manifest.files) {
    const found = await hashFile(path.join(folder, name)).catch(() => null);
    if (!found) damage.push(`${name} is missing`);
    else if (found.bytes !== bytes || found.sha256 !== sha256) damage.push(`${name} was changed`);
  }
  if (damage.length > 0) throw new DamagedBackupError(folder, damage);
  return manifest;
}
