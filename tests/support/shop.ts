import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { demoEnvironment } from '../../scripts/lib/environment.ts';
import type { Service } from '../../scripts/lib/processes.ts';
import { dataDir } from '../../scripts/lib/paths.ts';
import { startCms, startStorefront } from '../../scripts/lib/shop.ts';
import { cloneDatabase, type Template } from './databases.ts';
import { freePorts } from './ports.ts';

export interface TestShop {
  site: string;
  cms: string;
  databaseUrl: string;
  env: Record<string, string>;
  storefront: Service;
  cmsService: Service;
  /** The files that hold what the programs said. */
  logs: { cms: string; storefront: string };
  /** Where the figures are, when they were asked for. */
  metrics: { cms: string; storefront: string };
  /** Starts the CMS again after a test has stopped it. */
  restartCms(): Promise<void>;
  close(): Promise<void>;
}

/** The whole shop as it runs in production: two processes from their builds, on the demo's data. */
export async function startTestShop(
  options: { template?: Template; env?: Record<string, string>; metrics?: boolean } = {},
): Promise<TestShop> {
  const database = await cloneDatabase(options.template ?? 'demo');
  const [cmsPort, storefrontPort, cmsMetrics, storefrontMetrics] = await freePorts(4);
  const ports = { cms: cmsPort!, storefront: storefrontPort!, database: 0 };
  // localhost would resolve to ::1 first in the browser; the programs listen on 127.0.0.1.
  const addresses = { SITE_URL: `http://127.0.0.1:${ports.storefront}`, CMS_URL: `http://127.0.0.1:${ports.cms}` };
  const env = {
    ...demoEnvironment(database.url, ports, {}),
    ...addresses,
    DATA_DIR: path.join(dataDir, 'test', 'shop'),
    // What one process keeps, the next request must find.
    STOREFRONT_WORKERS: '1',
    // And everything is asked from one address.
    LIMIT_FACTOR: '1000',
    ...(options.metrics && {
      CMS_METRICS_PORT: String(cmsMetrics),
      STOREFRONT_METRICS_PORT: String(storefrontMetrics),
    }),
    ...options.env,
  };
  const logs = mkdtempSync(path.join(os.tmpdir(), 'sys-shop-'));
  const said = { cms: path.join(logs, 'cms.log'), storefront: path.join(logs, 'storefront.log') };
  const starting = [startCms(env, said.cms), startStorefront(env, said.storefront)] as const;
  const [cmsService, storefront] = await Promise.all(starting).catch(async (error: unknown) => {
    for (const one of await Promise.allSettled(starting)) if (one.status === 'fulfilled') await one.value.stop();
    throw error;
  });
  const shop: TestShop = {
    site: env.SITE_URL,
    cms: env.CMS_URL,
    databaseUrl: database.url,
    env,
    logs: said,
    metrics: { cms: `http://127.0.0.1:${cmsMetrics}`, storefront: `http://127.0.0.1:${storefrontMetrics}` },
    cmsService,
    storefront,
    async restartCms() {
      await shop.cmsService.stop();
      shop.cmsService = await startCms(env, said.cms);
    },
    async close() {
      await shop.storefront.stop();
      await shop.cmsService.stop();
      await database.drop();
    },
  };
  return shop;
}
