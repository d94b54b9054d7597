import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '@sys/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase } from '../../tests/support/databases.ts';

describe('migrate', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-migrations-'));
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let client: pg.Client;
  const write = (name: string, sql: string) => writeFileSync(path.join(folder, name), sql);
  const runs = async () => (await client.query<{ n: number }>('SELECT count(*)::int AS n FROM test_runs')).rows[0]!.n;

  beforeAll(async () => {
    database = await cloneDatabase('empty');
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('CREATE TABLE test_runs (name text)');
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  it('has nothing left to do on a prepared database', async () => {
    expect(await migrate(database.url)).toEqual([]);
  });

  it('runs each file once when several replicas start together', async () => {
    write('901-a.sql', "SELECT pg_sleep(0.2); INSERT INTO test_runs VALUES ('a')");
    write('902-b.sql', "INSERT INTO test_runs VALUES ('b')");
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, folder)));
    expect(applied.flat()).toEqual(['901-a.sql', '902-b.sql']);
    expect(await runs()).toBe(2);
  });

  it('leaves nothing of a file that fails half-way, and runs it when it is mended', async () => {
    write('903-c.sql', "INSERT INTO test_runs VALUES ('c'); SELECT 1 / 0");
    await expect(migrate(database.url, folder)).rejects.toThrow(/division by zero/);
    expect(await runs()).toBe(2);
    write('903-c.sql', "INSERT INTO test_runs VALUES ('c')");
    expect(await migrate(database.url, folder)).toEqual(['903-c.sql']);
    expect(await runs()).toBe(3);
  });

  it('refuses a file that was changed after it ran', async () => {
    write('901-a.sql', "INSERT INTO test_runs VALUES ('again')");
    await expect(migrate(database.url, folder)).rejects.toThrow(/901-a.sql was changed after it ran/);
  });
});
