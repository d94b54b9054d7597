import { availableParallelism } from 'node:os';
import path from 'node:path';
import { concurrently } from '../tests/support/concurrently.ts';
import { checkTranslations } from './lib/translations.ts';
import { buildAnew, PLUGINS } from './lib/build.ts';
import { demoEnvironment } from './lib/environment.ts';
import { run } from './lib/processes.ts';
import { cmsDir, root, storefrontDir } from './lib/paths.ts';
import { step } from './lib/progress.ts';

const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);

interface Check {
  name: string;
  mend: string;
  work: () => Promise<void>;
  /** The check that writes what this one reads. */
  after?: string;
}

/** At a time: each has a core for itself, and the longest begin first. */
const AT_ONCE = Math.min(3, availableParallelism());
const PLUGIN_TYPES = 'types of the plugins';

/** Each check with how to mend what it finds. All run, so that one look shows everything. */
const CHECKS: Check[] = [
  {
    // The others are checked against the declarations that this writes.
    name: PLUGIN_TYPES,
    mend: 'npx tsc -p plugins/<name>',
    // By their rank: each reads the declarations of those before it.
    async work() {
      for (const name of PLUGINS) await buildAnew(`plugin ${name}`);
    },
  },
  {
    name: 'lint',
    mend: 'npx eslint --fix .',
    work: () =>
      run(bin('eslint'), ['.', '--max-warnings=0', '--cache', '--cache-location=.data/eslint'], { cwd: root }),
  },
  {
    name: 'types of the storefront',
    mend: 'npx nuxt typecheck storefront',
    work: () =>
      run(bin('nuxt'), ['typecheck'], {
        cwd: storefrontDir,
        env: { ...demoEnvironment('postgresql://unused@127.0.0.1/unused'), NUXT_TELEMETRY_DISABLED: '1' },
      }),
  },
  { name: 'types', after: PLUGIN_TYPES, mend: 'npx tsc -p .', work: () => run(bin('tsc'), ['-p', '.'], { cwd: root }) },
  {
    name: 'types of the CMS',
    after: PLUGIN_TYPES,
    mend: 'npx tsc -p cms --noEmit',
    work: () => buildAnew('cms'),
  },
  {
    name: 'types of the admin panel',
    after: PLUGIN_TYPES,
    mend: 'npx tsc -p cms/src/admin',
    work: () => run(bin('tsc'), ['-p', 'src/admin', '--noEmit'], { cwd: cmsDir }),
  },
  {
    name: 'format',
    mend: 'npx prettier --write .',
    work: () => run(bin('prettier'), ['--check', '.', '--log-level=warn'], { cwd: root }),
  },
  { name: 'dead code', mend: 'npx knip', work: () => run(bin('knip'), ['--no-progress'], { cwd: root }) },
  {
    name: 'translations',
    mend: 'add the missing texts in storefront/i18n/locales',
    work: async () => checkTranslations(),
  },
];

const wanted = process.argv.slice(2);
const failures: string[] = [];
const asked = CHECKS.filter((check) => wanted.length === 0 || wanted.some((word) => check.name.includes(word)));
const ends = new Map<string, () => void>();
const ended = new Map(asked.map(({ name }) => [name, new Promise<void>((resolve) => ends.set(name, resolve))]));
await concurrently(asked, AT_ONCE, async ({ name, mend, work, after }) => {
  // What it waits for stands before it in the list, and so has begun.
  if (after) await ended.get(after);
  try {
    await step(name, work);
  } catch (error) {
    failures.push(name);
    console.error(`${(error as Error).message}\n  ${name} failed. To mend: ${mend}`);
  } finally {
    ends.get(name)!();
  }
});
if (failures.length > 0) console.error(`\nChecks that failed: ${failures.join(', ')}.`);
else console.log('All checks hold.');
process.exit(failures.length > 0 ? 1 : 0);
