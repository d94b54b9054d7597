import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase, migrate, startCluster, type Cluster } from '@sys/database';
import pg from 'pg';
import { freePorts } from '../../../../tests/support/ports.ts';

/** A PostgreSQL of one's own with the tables of jobs, which may be stopped in the middle of things. */
export interface Ground {
  url: string;
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
  /** Forgets every event, job and effect. */
  empty(): Promise<void>;
  /** Stops PostgreSQL, disconnecting everybody, and starts it again. */
  restart(): Promise<void>;
  /** Kills PostgreSQL in the middle of whatever it does, and starts it again. Not for a volatile one. */
  crash(): Promise<void>;
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
    async empty() {
      await pool.query('TRUNCATE effects, platform_jobs, platform_events, platform_subscriptions, platform_schedules');
    },
    async restart() {
      await cluster.stop();
      cluster = await startCluster(options);
    },
    async crash() {
      const lock = path.join(options.folder, 'data', 'postmaster.pid');
      process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGKILL');
      // Its children notice, and hold the shared memory until then.
      for (let attempt = 1; ; attempt++) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        try {
          cluster = await startCluster(options);
          return;
        } catch (error) {
          if (attempt === 50) throw error;
        }
      }
    },
    async end() {
      await pool.end();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
