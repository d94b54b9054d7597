import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { ClusterRunningError, PortTakenError, createDatabase, startCluster, type Cluster } from '@sys/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../../tests/support/ports.ts';

/** A folder with a space and an accent: both are common on people's own machines. */
const base = mkdtempSync(path.join(os.tmpdir(), 'sys cluster é-'));
// As root the server runs as another user, who must be able to come in.
chmodSync(base, 0o755);
const folder = path.join(base, 'postgres');
const running: Cluster[] = [];

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded cluster', () => {
  let port = 0;
  let cluster: Cluster;

  beforeAll(async () => {
    [port] = (await freePorts(1)) as [number];
    cluster = await startCluster({ folder, port });
    running.push(cluster);
  }, 60_000);

  afterAll(async () => {
    for (const each of running) await each.stop();
    rmSync(base, { recursive: true, force: true });
  });

  it('keeps what was written over a stop and a start', async () => {
    await createDatabase(cluster.url('postgres'), 'shop');
    await query(cluster.url('shop'), "CREATE TABLE kept AS SELECT 'épilation'::text AS word");
    await cluster.stop();
    cluster = await startCluster({ folder, port });
    running.push(cluster);
    expect(await query(cluster.url('shop'), 'SELECT word FROM kept')).toEqual([{ word: 'épilation' }]);
  });

  it('refuses a second start on the same folder, names the process, and leaves the first unharmed', async () => {
    const [other] = await freePorts(1);
    await expect(startCluster({ folder, port: other! })).rejects.toThrow(ClusterRunningError);
    expect(await query(cluster.url('shop'), 'SELECT word FROM kept')).toHaveLength(1);
  });

  it('names a busy port', async () => {
    const holder = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const busy = (holder.address() as net.AddressInfo).port;
    await expect(startCluster({ folder: `${folder}-2`, port: busy })).rejects.toThrow(
      new PortTakenError(busy, 'of the embedded database, DATABASE_PORT').message,
    );
    holder.close();
  });

  it('takes no client without the password', async () => {
    const url = new URL(cluster.url('shop'));
    url.password = 'wrong';
    await expect(query(url.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('recovers by itself when its process was killed', async () => {
    const [{ lock }] = (await query<{ lock: string }>(
      cluster.url('shop'),
      "SELECT pg_read_file('postmaster.pid') AS lock",
    )) as [{ lock: string }];
    await query(cluster.url('shop'), "INSERT INTO kept VALUES ('committed')");
    process.kill(Number(lock.split('\n')[0]), 'SIGKILL');
    await cluster.stop();
    cluster = await startCluster({ folder, port });
    running.push(cluster);
    expect(await query(cluster.url('shop'), 'SELECT word FROM kept ORDER BY 1')).toEqual([
      { word: 'committed' },
      { word: 'épilation' },
    ]);
  });

  it('is not taken for running because some other program has its old process id', async () => {
    await cluster.stop();
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30000)']);
    writeFileSync(
      path.join(folder, 'data', 'postmaster.pid'),
      `${stranger.pid}\n${folder}/data\n0\n${port}\n\n127.0.0.1\n0 0\nready\n`,
    );
    try {
      cluster = await startCluster({ folder, port });
      running.push(cluster);
      expect(await query(cluster.url('shop'), 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 2 }]);
    } finally {
      stranger.kill();
    }
  });
});
