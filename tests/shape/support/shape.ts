import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import type { Service } from '../../../scripts/lib/processes.ts';
import { startCms, startStorefront } from '../../../scripts/lib/shop.ts';
import { cloneDatabase } from '../../support/databases.ts';
import { freePorts } from '../../support/ports.ts';
import { startRedis } from '../../support/redis.ts';
import { ownUploads } from '../../support/uploads.ts';
import { ADMIN, SITE, startEdge, type Edge } from './edge.ts';

export interface Replica {
  port: number;
  url: string;
  service: Service;
  /** Ends it in the middle of whatever it does, with all its processes. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

export interface Shape {
  edge: Edge;
  cms: [Replica, Replica];
  storefronts: [Replica, Replica];
  databaseUrl: string;
  close(): Promise<void>;
}

/**
 * The shop as it runs in production: the proxy, two CMS processes that answer and one that works, on one
 * database, one Redis and one data folder, and two storefronts that reach the CMS through the proxy’s inner port.
 */
export async function startShape(): Promise<Shape> {
  const database = await cloneDatabase('demo');
  const data = ownUploads();
  const redis = await startRedis();
  const logs = mkdtempSync(path.join(os.tmpdir(), 'sys-shape-'));
  const ports = await freePorts(8);
  const [cmsPorts, storefrontPorts, edgePorts] = [ports.slice(0, 3), ports.slice(3, 5), ports.slice(5)];
  const local = (port: number) => `http://127.0.0.1:${port}`;
  const env = (cms: number, storefront: number, role: 'web' | 'worker' = 'web') => ({
    ...demoEnvironment(database.url, { cms, storefront, database: 0 }, {}),
    SITE_URL: `https://${SITE}`,
    CMS_URL: `https://${ADMIN}`,
    CMS_INTERNAL_URL: local(edgePorts[2]!),
    STOREFRONT_INTERNAL_URLS: storefrontPorts.map(local).join(','),
    REDIS_URL: redis.url,
    ROLE: role,
    TRUSTED_PROXY_HOPS: '1',
    DATA_DIR: data.folder,
    STOREFRONT_WORKERS: '1',
    // Wide enough for all that a test asks from one address, and narrow enough to be reached.
    LIMIT_FACTOR: '20',
  });
  const replica = async (port: number, launch: () => Promise<Service>): Promise<Replica> => {
    const it: Replica = {
      port,
      url: local(port),
      service: await launch(),
      async kill() {
        process.kill(-it.service.pid, 'SIGKILL');
        await it.service.ended;
      },
      async start() {
        it.service = await launch();
      },
    };
    return it;
  };
  const cms = (index: number) =>
    replica(cmsPorts[index]!, () =>
      startCms(
        env(cmsPorts[index]!, storefrontPorts[0]!, index < 2 ? 'web' : 'worker'),
        path.join(logs, `cms-${index}.log`),
      ),
    );
  const storefront = (index: number) =>
    replica(storefrontPorts[index]!, () =>
      startStorefront(env(cmsPorts[0]!, storefrontPorts[index]!), path.join(logs, `storefront-${index}.log`)),
    );

  const started: Array<{ stop(): Promise<void> }> = [];
  const note = async <T extends Replica>(starting: Promise<T>): Promise<T> => {
    const it = await starting;
    started.push({ stop: () => it.service.stop() });
    return it;
  };
  const close = async () => {
    await Promise.all(started.map((one) => one.stop()));
    await redis.stop();
    await database.drop();
    data.remove();
    rmSync(logs, { recursive: true, force: true });
  };
  try {
    const edge = await startEdge({ storefronts: storefrontPorts, cms: cmsPorts.slice(0, 2) }, {}, edgePorts);
    started.push(edge);
    const [first, second, , shop, twin] = await Promise.all([
      note(cms(0)),
      note(cms(1)),
      note(cms(2)),
      note(storefront(0)),
      note(storefront(1)),
    ]);
    return { edge, cms: [first, second], storefronts: [shop, twin], databaseUrl: database.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
