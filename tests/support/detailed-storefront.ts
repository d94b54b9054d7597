import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, startService, untilAnswers } from '../../scripts/lib/processes.ts';
import { dataDir, root } from '../../scripts/lib/paths.ts';
import { freePorts } from './ports.ts';
import type { SharedShop } from './shared-shop.ts';

const folder = path.join(dataDir, 'test', 'detailed');

/** A second storefront of the shop, which tells hydration mismatches. */
export async function startDetailedStorefront(shop: SharedShop): Promise<{ site: string; stop(): Promise<void> }> {
  await build();
  const [port] = (await freePorts(1)) as [number];
  const site = `http://127.0.0.1:${port}`;
  const service = startService('The storefront', [path.join(folder, 'output', 'server', 'index.mjs')], {
    cwd: root,
    env: { ...shop.env, SITE_URL: site, NITRO_HOST: '127.0.0.1', NITRO_PORT: String(port) },
  });
  await untilAnswers(service, `${site}/robots.txt`);
  return { site, stop: () => service.stop() };
}

/** Some fifteen seconds, unless it was built from the same sources as the storefront that `npm test` has built. */
async function build(): Promise<void> {
  const sources = readFileSync(path.join(dataDir, 'build', 'storefront.hash'), 'utf8');
  const stamp = path.join(folder, 'sources.hash');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  mkdirSync(folder, { recursive: true });
  await run(process.execPath, [fileURLToPath(new URL('./detailed-build.ts', import.meta.url)), folder], {
    cwd: root,
    env: { NODE_ENV: 'production', NUXT_TELEMETRY_DISABLED: '1' },
  });
  writeFileSync(stamp, sources);
}
