import { createRequire } from 'node:module';
import path from 'node:path';
import { storefrontDir } from '../../scripts/lib/paths.ts';

/**
 * Builds the storefront as it goes to production, but for one thing: Vue says what did not agree
 * when a page woke up. Run as a program of its own: `node detailed-build.ts <folder>`.
 */
const folder = process.argv[2]!;
const { loadNuxt, buildNuxt } = createRequire(path.join(storefrontDir, 'package.json'))('@nuxt/kit') as {
  loadNuxt(options: object): Promise<{ close(): Promise<void> }>;
  buildNuxt(nuxt: object): Promise<void>;
};
const nuxt = await loadNuxt({
  cwd: storefrontDir,
  dev: false,
  overrides: {
    buildDir: path.join(folder, 'nuxt'),
    nitro: { output: { dir: path.join(folder, 'output') } },
    vite: { define: { __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' } },
  },
});
await buildNuxt(nuxt);
await nuxt.close();
