import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase, migrate, startCluster, type Cluster } from '@sys/database';
import pg from 'pg';
import { freePorts } from '../../../../tests/support/ports.ts';

/** A PostgreSQL of one's own with the tables of jobs, which may be stopped in the middle of things. */
export interface Ground {
  url: string;
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
  /** Stops PostgreSQL, disconnecting everybody, and starts it again. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

/** @param volatile as in `startCluster`: measurements want false */
export async function startGround(volatile = true): Promise<Ground> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-jobs-'));
  // As root PostgreSQL runs as another user, who must be able to come in.
  chmodSync(folder, 0o755);
  const [port] = (await freePorts(1)) as [number];
  const options = { folder: path.join(folder, 'postgres'), port, volatile };
  let cluster: Cluster = await startCluster(options);
  await createDatabase(cluster.url('postgres'), 'jobs');
  const url = cluster.url('jobs');
  await migrate(url);
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  pool.on('error', () => {});
  // What the handlers of the tests do: each row is an effect.
  await pool.query(`CREATE TABLE effects (
    id bigint GENERATED ALWAYS AS IDENTITY, n integer, handler text, attempt integer, worker text, note text,
    at timestamptz NOT NULL DEFAULT clock_timestamp())`);
  return {
    url,
    query: (text, values) => pool.query(text, values) as never,
    async restart() {
      await cluster.stop();
      cluster = await startCluster(options);
    },
    async end() {
      await pool.end();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
