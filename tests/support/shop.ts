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
  /** Starts the CMS again after a test has stopped it. */
  restartCms(): Promise<void>;
  close(): Promise<void>;
}

/** The whole shop as it runs in production: two processes from their builds, on the demo's data. */
export async function startTestShop(
  options: { template?: Template; env?: Record<string, string> } = {},
): Promise<TestShop> {
  const database = await cloneDatabase(options.template ?? 'demo');
  const [cmsPort, storefrontPort] = await freePorts(2);
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
    ...options.env,
  };
  const logs = mkdtempSync(path.join(os.tmpdir(), 'sys-shop-'));
  const shop: TestShop = {
    site: env.SITE_URL,
    cms: env.CMS_URL,
    databaseUrl: database.url,
    env,
    cmsService: await startCms(env, path.join(logs, 'cms.log')),
    storefront: await startStorefront(env, path.join(logs, 'storefront.log')),
    async restartCms() {
      await shop.cmsService.stop();
      shop.cmsService = await startCms(env, path.join(logs, 'cms.log'));
    },
    async close() {
      await shop.storefront.stop();
      await shop.cmsService.stop();
      await database.drop();
    },
  };
  return shop;
}
