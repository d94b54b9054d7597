import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'; // prettier-ignore
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../scripts/lib/backup/restore.ts';
import { takeBackup } from '../../../scripts/lib/backup/take.ts';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { startCms } from '../../../scripts/lib/shop.ts';
import { cloneDatabase } from '../../support/databases.ts';
import { get, until } from '../../support/http.ts';
import { freePorts } from '../../support/ports.ts';
import { ownUploads } from '../../support/uploads.ts';
import { fingerprint, fingerprintFiles, withClient } from '../fingerprint.ts';
import { command, contentOf, fill, openWorkshop } from './support.ts';

const PECULIAR = readFileSync(path.join(import.meta.dirname, 'peculiar.sql'), 'utf8');
const { room, emptyDatabase, after, close } = openWorkshop();
afterAll(close);

describe('a backup of the whole shop', () => {
  let source: Awaited<ReturnType<typeof cloneDatabase>>;
  let data: ReturnType<typeof ownUploads>;
  let backup: string;
  beforeAll(async () => {
    source = await cloneDatabase('demo');
    data = ownUploads();
    after(source.drop);
    after(async () => data.remove());
    mkdirSync(path.join(data.folder, 'documents', 'ab'), { recursive: true, mode: 0o700 });
    writeFileSync(path.join(data.folder, 'documents', 'ab', 'abcd.sealed'), 'sealed', { mode: 0o600 });
    await withClient(source.url, (client) => client.query(PECULIAR));
    const folder = room();
    const { code, text } = await command('backup', ['--to', folder], {
      DATABASE_URL: source.url,
      DATA_DIR: data.folder,
    }).ended;
    expect(code, text).toBe(0);
    backup = path.join(folder, readdirSync(folder)[0]!);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/)]);
  });

  it('notes the head of the audit trail, against which the trail is checked later', async () => {
    const { audit } = JSON.parse(readFileSync(path.join(backup, 'manifest.json'), 'utf8')) as { audit: string };
    expect(audit).toMatch(/^\d+:[0-9a-f]{64}$/);
    const against = (head: string) => {
      const args = [path.join(root, 'scripts', 'audit.ts'), '--against', head];
      return spawnSync(process.execPath, args, { env: { PATH: process.env.PATH, DATABASE_URL: source.url } }).status;
    };
    expect(against(path.join(backup, 'manifest.json'))).toBe(0);
    expect(against(`7:${audit.slice(-64)}`)).toBe(1);
  });

  it('comes back to the last byte: tables, sequences, rules and files', async () => {
    const target = await emptyDatabase();
    const folder = room();
    const { code, text } = await command('restore', [backup], { DATABASE_URL: target.url, DATA_DIR: folder }).ended;
    expect(code, text).toBe(0);
    const [was, is] = [await fingerprint(source.url), await fingerprint(target.url)];
    expect(is).toEqual(was);
    expect(Object.keys(was).length).toBeGreaterThan(100);
    expect(was.products).toMatch(/^[1-9]\d+ rows/);
    const files = await fingerprintFiles(data.uploads);
    expect(Object.keys(files).length).toBeGreaterThan(50);
    expect(await fingerprintFiles(path.join(folder, 'public', 'uploads'))).toEqual(files);
    expect(readdirSync(path.join(folder, 'public'))).toEqual(['uploads']);
    expect(readFileSync(path.join(folder, 'documents', 'ab', 'abcd.sealed'), 'utf8')).toBe('sealed');
    expect(statSync(path.join(folder, 'documents')).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(folder, 'documents', 'ab', 'abcd.sealed')).mode & 0o777).toBe(0o600);

    await withClient(target.url, async (client) => {
      await expect(client.query('DELETE FROM peculiar_child')).rejects.toThrow('append only');
      await client.query(`DELETE FROM peculiar_parts WHERE day > '2030-01-01'`);
      const { rows } = await client.query(
        `INSERT INTO "Peculiar ""Values""" (words) VALUES ('next') RETURNING id, number, twice, mood::text`,
      );
      expect(rows).toEqual([{ id: '5', number: '128', twice: '256', mood: 'gai' }]);
      await expect(client.query(`INSERT INTO peculiar_parts VALUES ('2026-05-05', 'in')`)).rejects.toThrow(/unique/);
    });
    await theShopRunsOn(target.url, folder);
  });

  it('does not touch a database or uploads that hold something, unless their name is said', async () => {
    const target = await emptyDatabase();
    const folder = room();
    await withClient(target.url, (client) => client.query('CREATE TABLE precious AS SELECT 1 AS one'));
    const options = { backup, databaseUrl: target.url, dataDir: folder };
    await expect(restoreBackup(options)).rejects.toThrow(/is not empty .*--force/);
    await expect(restoreBackup({ ...options, force: 'another' })).rejects.toThrow(/names "another"/);
    expect(await contentOf(target.url)).toEqual(['precious']);
    expect(readdirSync(folder)).toEqual([]);

    const free = await emptyDatabase();
    mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
    writeFileSync(path.join(folder, 'public', 'uploads', 'theirs.jpg'), 'theirs');
    await expect(restoreBackup({ ...options, databaseUrl: free.url })).rejects.toThrow(/holds 1 files/);
    expect(await contentOf(free.url)).toEqual([]);

    await restoreBackup({ ...options, force: target.name });
    expect(await fingerprint(target.url)).toEqual(await fingerprint(source.url));
    expect(await fingerprintFiles(path.join(folder, 'public', 'uploads'))).toEqual(
      await fingerprintFiles(data.uploads),
    );
  });

  it.each<[string, RegExp, (folder: string) => void]>([
    ['a byte of a table', /was changed/, (folder) => flip(first(folder, 'tables'))],
    ['a byte of a picture', /was changed/, (folder) => flip(first(folder, 'uploads'))],
    ['a shortened table', /was changed/, (folder) => truncateSync(first(folder, 'tables'), 20)],
    ['a missing picture', /is missing/, (folder) => rmSync(first(folder, 'uploads'))],
    ['another schema', /schema\.json was changed/, (folder) => flip(path.join(folder, 'schema.json'))],
    [
      'a manifest that was edited',
      /manifest\.json was changed/,
      (folder) => appendFileSync(path.join(folder, 'manifest.json'), ' '),
    ],
    ['no manifest', /manifest\.json cannot be read/, (folder) => rmSync(path.join(folder, 'manifest.json'))],
  ])('is refused with %s, before anything is changed', async (_, reason, spoil) => {
    const spoilt = room();
    cpSync(backup, spoilt, { recursive: true });
    spoil(spoilt);
    const target = await emptyDatabase();
    const folder = room();
    const { code, text } = await command('restore', [spoilt], { DATABASE_URL: target.url, DATA_DIR: folder }).ended;
    expect([code, text]).toEqual([1, expect.stringMatching(reason)]);
    expect(await contentOf(target.url)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a backup', () => {
  it('holds one instant: what moves from table to table while it is taken is in exactly one of them', async () => {
    const { url } = await emptyDatabase();
    await withClient(url, (client) =>
      client.query('CREATE TABLE a_purse AS SELECT 1000000 AS coins; CREATE TABLE z_purse AS SELECT 0 AS coins'),
    );
    await fill(url, 'between');
    let moving = true;
    let moves = 0;
    const mover = withClient(url, async (client) => {
      while (moving) {
        await client.query('BEGIN; UPDATE a_purse SET coins = coins - 1; UPDATE z_purse SET coins = coins + 1; COMMIT');
        moves++;
      }
    });
    await until(async () => moves > 10, 5000);
    const before = moves;
    const backup = await takeBackup({ databaseUrl: url, dataDir: room(), folder: room(), keep: 1 });
    expect(moves).toBeGreaterThan(before + 50);
    moving = false;
    await mover;
    const target = await emptyDatabase();
    await restoreBackup({ backup, databaseUrl: target.url, dataDir: room() });
    const sum = 'SELECT a.coins + z.coins AS coins, z.coins AS moved FROM a_purse a, z_purse z';
    const { rows } = await withClient(target.url, (client) => client.query<{ coins: number; moved: number }>(sum));
    expect(rows[0]!.coins).toBe(1_000_000);
    expect(rows[0]!.moved).toBeGreaterThan(0);
  });

  it('makes room by the oldest, and leaves alone what is no backup', async () => {
    const { url } = await emptyDatabase();
    const [folder, dataDir] = [room(), room()];
    writeFileSync(path.join(folder, 'notes.txt'), 'mine');
    for (const day of [20, 21, 22, 23]) {
      const now = new Date(`2026-11-${day}T03:00:00Z`);
      await takeBackup({ databaseUrl: url, dataDir, folder, keep: 2, now });
    }
    expect(readdirSync(folder)).toEqual(['2026-11-22T03-00-00Z', '2026-11-23T03-00-00Z', 'notes.txt']);
    const again = takeBackup({ databaseUrl: url, dataDir, folder, keep: 2, now: new Date('2026-11-23T03:00:00Z') });
    await expect(again).rejects.toThrow(/already/);
  });

  it('is refused rather than made without something it does not know', async () => {
    const { url } = await emptyDatabase();
    const folder = room();
    await withClient(url, (client) =>
      client.query(`CREATE DOMAIN rib AS text; CREATE MATERIALIZED VIEW seen AS SELECT 1`),
    );
    const taking = takeBackup({ databaseUrl: url, dataDir: room(), folder, keep: 1 });
    await expect(taking).rejects.toThrow(/the relation (public\.)?seen, the type (public\.)?rib/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what is wrong with what it was told', async () => {
    const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none', DATA_DIR: room() };
    expect(await command('backup', ['--keep', '0', '--to', room()], env).ended).toMatchObject({
      code: 1,
      text: expect.stringContaining('--keep is "0"'),
    });
    expect(await command('restore', [], env).ended).toMatchObject({
      code: 1,
      text: expect.stringContaining('Name one backup'),
    });
    const gone = await command('backup', ['--to', room()], env).ended;
    expect([gone.code, gone.text]).toEqual([1, expect.stringContaining('ECONNREFUSED')]);
  });
});

/** The CMS starts on what was restored, and shows the same as before. */
async function theShopRunsOn(databaseUrl: string, dataDir: string): Promise<void> {
  const [cms, storefront] = (await freePorts(2)) as [number, number];
  const ports = { cms, storefront, database: 0 };
  const service = await startCms({ ...demoEnvironment(databaseUrl, ports, {}), DATA_DIR: dataDir });
  try {
    const { status, text } = await get(`http://127.0.0.1:${cms}`, '/api/marketplace/products');
    expect([status, (JSON.parse(text) as { data: unknown[] }).data.length > 0]).toEqual([200, true]);
  } finally {
    await service.stop();
  }
}

function first(folder: string, part: string): string {
  return path.join(folder, part, readdirSync(path.join(folder, part))[0]!);
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(file, bytes);
}
