import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { redirectsDir } from '../../scripts/lib/paths.ts';
import { startService, untilAnswers } from '../../scripts/lib/processes.ts';
import { freePorts } from './ports.ts';
import type { SharedShop } from './shared-shop.ts';

/** The program behind `/r/`, beside a shop: on the same host, so that a browser has one visitor for both. */
export async function followLinks(shop: SharedShop): Promise<{ url: string; end(): Promise<void> }> {
  const [port] = (await freePorts(1)) as [number];
  const data = mkdtempSync(path.join(os.tmpdir(), 'sys-links-'));
  const service = startService('The redirects', [path.join(redirectsDir, 'start.ts')], {
    cwd: redirectsDir,
    env: {
      ...shop.env,
      // A browser says from where it comes, as a proxy in front would.
      TRUSTED_PROXY_HOPS: '1',
      SITE_URL: shop.site,
      DATABASE_URL: shop.databaseUrl,
      DATA_DIR: data,
      REDIRECTS_PORT: String(port),
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(service, `${url}/livez`, 30);
  return {
    url,
    async end() {
      await service.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
