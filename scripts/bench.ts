import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { benchPages } from './bench/pages.ts';
import { benchReads } from '../cms/bench/reads.ts';
import { machine } from './bench/machine.ts';
import { buildAll } from './lib/build.ts';
import { dataDir, root } from './lib/paths.ts';
import { step } from './lib/progress.ts';
import { prepareTestDatabases } from './lib/test-database.ts';
import { freePorts } from '../tests/support/ports.ts';

/**
 * Measures what the product promises and prints tables for docs/benchmarks.md. Every speed stands
 * beside a baseline of the same run: absolute figures of a shared machine mean little.
 * `npm run bench -- reads` or `-- pages` runs one part.
 */
const wanted = process.argv.slice(2);
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);

await buildAll((name, work) => step(`Building the ${name}`, work));
const [database, cms, storefront] = (await freePorts(3)) as [number, number, number];
const databases = await step('Test databases', (note) => prepareTestDatabases({ database, cms, storefront }, note));
Object.assign(process.env, databases.env);
const sections: string[] = [`Measured on ${new Date().toISOString().slice(0, 10)}, ${machine()}.`];
try {
  if (asked('reads')) sections.push(await step('Reads of the API', benchReads));
  if (asked('pages')) sections.push(await step('Pages of the storefront', benchPages));
} finally {
  await databases.cluster.stop();
}
const report = sections.join('\n\n');
mkdirSync(path.join(dataDir, 'bench'), { recursive: true });
writeFileSync(path.join(dataDir, 'bench', 'report.md'), report);
console.log(
  `\n${report}\n\nAlso in ${path.relative(root, path.join(dataDir, 'bench', 'report.md'))}; what is worth keeping goes to docs/benchmarks.md.`,
);
process.exit(0);
