import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../scripts/lib/backup/restore.ts';
import { takeBackup } from '../../../scripts/lib/backup/take.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { until } from '../../support/http.ts';
import { fingerprint, withClient } from '../fingerprint.ts';
import { command, contentOf, fill, openWorkshop } from './support.ts';

const { room, emptyDatabase, close } = openWorkshop();
afterAll(close);

describe('a backup that is killed', () => {
  it('leaves nothing that looks like a backup, and does not stand in the way of the next', async () => {
    const { url } = await emptyDatabase();
    await fill(url);
    const [folder, dataDir] = [room(), room()];
    const { child, ended } = command('backup', ['--to', folder], { DATABASE_URL: url, DATA_DIR: dataDir });
    await until(
      async () => readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.gz')),
      20_000,
    );
    child.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.unfinished-/)]);

    const whole = await takeBackup({ databaseUrl: url, dataDir, folder, keep: 3 });
    expect(readdirSync(folder)).toContain(path.basename(whole));
    const target = await emptyDatabase();
    await restoreBackup({ backup: whole, databaseUrl: target.url, dataDir });
    expect(await fingerprint(target.url)).toEqual(await fingerprint(url));
    // A day later nobody can still be writing it.
    const now = new Date(Date.now() + 25 * 60 * 60 * 1000);
    await takeBackup({ databaseUrl: url, dataDir, folder, keep: 3, now });
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('for want of room leaves nothing at all, and says so', async () => {
    const { url } = await emptyDatabase();
    await fill(url);
    const folder = room();
    const backup = [process.execPath, path.join(root, 'scripts', 'backup.ts'), '--to', folder];
    // 512 KB is the most a file may hold: the disk is full in the middle of the table.
    const child = spawn('sh', ['-c', 'ulimit -f 1000; exec "$@"', 'sh', ...backup], {
      env: { PATH: process.env.PATH, DATABASE_URL: url, DATA_DIR: room() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let text = '';
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, text]).toEqual([1, expect.stringMatching(/EFBIG|file too large/)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('and a restore that is killed changes nothing', async () => {
    const { url } = await emptyDatabase();
    await fill(url);
    const backup = await takeBackup({ databaseUrl: url, dataDir: room(), folder: room(), keep: 1 });
    const target = await emptyDatabase();
    const env = { DATABASE_URL: target.url, DATA_DIR: room() };
    const { child, ended } = command('restore', [backup], env);
    const copying = `SELECT 1 FROM pg_stat_progress_copy WHERE datname = '${target.name}' AND tuples_processed > 0`;
    await withClient(process.env.TEST_DATABASE_ADMIN_URL!, (client) =>
      until(async () => (await client.query(copying)).rows.length > 0, 20_000),
    );
    child.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');
    expect(await contentOf(target.url)).toEqual([]);
    expect((await command('restore', [backup], env).ended).code).toBe(0);
    expect(await fingerprint(target.url)).toEqual(await fingerprint(url));
  });
});
