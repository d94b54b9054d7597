import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchPages } from './bench/pages.ts';
import { benchReads } from '../cms/bench/reads.ts';
import { benchJobs } from '../plugins/platform/bench/jobs.ts';
import { benchLimits } from '../plugins/platform/bench/limits.ts';
import { benchDashboards } from '../plugins/affiliate/bench/dashboards.ts';
import { benchRedirects } from '../plugins/affiliate/bench/redirects.ts';
import { benchCheckout } from '../plugins/orders/bench/checkout.ts';
import { benchPublishing } from '../plugins/social/bench/publishing.ts';
import { benchCache } from './bench/cache.ts';
import { machine } from './bench/machine.ts';
import { dataDir, root } from './lib/paths.ts';
import { step } from './lib/progress.ts';
import { inTestHouse } from './lib/test-house.ts';

/**
 * Measures what the product promises and prints tables for docs/benchmarks.md. Every speed stands
 * beside a baseline of the same run: absolute figures of a shared machine mean little.
 * `npm run bench -- reads jobs` runs parts of it.
 */
const PARTS: Record<string, { title: string; run(note: (text: string) => void): Promise<string> }> = {
  reads: { title: 'Reads of the API', run: benchReads },
  pages: { title: 'Pages of the storefront', run: benchPages },
  lighthouse: { title: 'Lighthouse', run: benchLighthouse },
  jobs: { title: 'Events and jobs', run: benchJobs },
  limits: { title: 'Limits', run: () => benchLimits(process.env.TEST_DATABASE_ADMIN_URL!) },
  redirects: { title: 'Redirects', run: benchRedirects },
  dashboards: { title: 'Dashboards of influencers', run: benchDashboards },
  checkout: { title: 'Checkout', run: benchCheckout },
  cache: { title: 'A cache in Redis', run: benchCache },
  publishing: { title: 'Publishing', run: benchPublishing },
};
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}". Try some of: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);

const sections: string[] = [`Measured on ${new Date().toISOString().slice(0, 10)}, ${machine()}.`];
await inTestHouse(async () => {
  for (const [name, { title, run }] of Object.entries(PARTS)) if (asked(name)) sections.push(await step(title, run));
});
const report = sections.join('\n\n');
mkdirSync(path.join(dataDir, 'bench'), { recursive: true });
writeFileSync(path.join(dataDir, 'bench', 'report.md'), report);
console.log(
  `\n${report}\n\nAlso in ${path.relative(root, path.join(dataDir, 'bench', 'report.md'))}; what is worth keeping goes to docs/benchmarks.md.`,
);
process.exit(0);
