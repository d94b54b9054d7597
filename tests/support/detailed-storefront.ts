import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, startService, untilAnswers } from '../../scripts/lib/processes.ts';
import { dataDir, root } from '../../scripts/lib/paths.ts';
import type { TestShop } from './shop.ts';

const folder = path.join(dataDir, 'test', 'detailed');

/** Puts a storefront that tells hydration mismatches in the place of the shop's own, on the same port. */
export async function startDetailedStorefront(shop: TestShop): Promise<void> {
  await build();
  await shop.storefront.stop();
  shop.storefront = startService('The storefront', [path.join(folder, 'output', 'server', 'index.mjs')], {
    cwd: root,
    env: { ...shop.env, NITRO_HOST: '127.0.0.1', NITRO_PORT: shop.env.STOREFRONT_PORT! },
  });
  await untilAnswers(shop.storefront, `${shop.site}/robots.txt`);
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
