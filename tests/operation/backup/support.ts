import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase, dropDatabase } from '@sys/database';
import { root } from '../../../scripts/lib/paths.ts';
import { fingerprint, withClient } from '../fingerprint.ts';

/** Where a file of tests makes backups and what it leaves to be removed. */
export interface Workshop {
  /** A new empty folder. */
  room(): string;
  emptyDatabase(): Promise<{ url: string; name: string }>;
  /** Does this as well when all is done. */
  after(work: () => Promise<void>): void;
  close(): Promise<void>;
}

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-backup-'));
  const left: Array<() => Promise<void>> = [];
  return {
    room: () => mkdtempSync(path.join(folder, 'r-')),
    async emptyDatabase() {
      const admin = process.env.TEST_DATABASE_ADMIN_URL!;
      const name = `test_${randomBytes(6).toString('hex')}`;
      await createDatabase(admin, name);
      left.push(() => dropDatabase(admin, name));
      const url = new URL(admin);
      url.pathname = `/${name}`;
      return { url: url.href, name };
    },
    after: (work) => void left.push(work),
    async close() {
      for (const work of left) await work();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The command as a person gives it. */
export function command(name: 'backup' | 'restore', args: string[], env: { DATABASE_URL: string; DATA_DIR: string }) {
  const child = spawn(process.execPath, [path.join(root, 'scripts', `${name}.ts`), ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<{ code: number | null; signal: string | null; text: string }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, text })),
  );
  return { child, ended };
}

/** Enough rows to be met in the middle of writing them. */
export const fill = (url: string, table = 'many', rows = 60_000) =>
  withClient(url, (client) =>
    client.query(
      `CREATE TABLE ${table} AS SELECT n, repeat(md5(n::text), 10) || md5((n * 7)::text) AS words FROM generate_series(1, ${rows}) n`,
    ),
  );

/** The names of what a database holds. */
export const contentOf = async (url: string) =>
  Object.keys(await fingerprint(url)).filter((name) => !name.startsWith('#'));
