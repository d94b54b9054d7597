import path from 'node:path';
import { checkTranslations } from './lib/translations.ts';
import { demoEnvironment } from './lib/environment.ts';
import { run } from './lib/processes.ts';
import { cmsDir, root, storefrontDir } from './lib/paths.ts';
import { step } from './lib/progress.ts';

const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);

/** Each check with how to mend what it finds. All run, so that one look shows everything. */
const CHECKS: Array<{ name: string; mend: string; work: () => Promise<void> }> = [
  {
    name: 'format',
    mend: 'npx prettier --write .',
    work: () => run(bin('prettier'), ['--check', '.', '--log-level=warn'], { cwd: root }),
  },
  {
    name: 'lint',
    mend: 'npx eslint --fix .',
    work: () =>
      run(bin('eslint'), ['.', '--max-warnings=0', '--cache', '--cache-location=.data/eslint'], { cwd: root }),
  },
  { name: 'types', mend: 'npx tsc -p .', work: () => run(bin('tsc'), ['-p', '.'], { cwd: root }) },
  {
    // The CMS is checked against the declarations that this writes.
    name: 'types of the plugins',
    mend: 'npx tsc -p plugins/platform',
    work: () => run(bin('tsc'), ['-p', '.'], { cwd: path.join(root, 'plugins', 'platform') }),
  },
  {
    name: 'types of the CMS',
    mend: 'npx tsc -p cms --noEmit',
    work: () => run(bin('tsc'), ['-p', '.', '--noEmit', '--incremental', 'false'], { cwd: cmsDir }),
  },
  {
    name: 'types of the admin panel',
    mend: 'npx tsc -p cms/src/admin',
    work: () => run(bin('tsc'), ['-p', 'src/admin', '--noEmit'], { cwd: cmsDir }),
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
  { name: 'dead code', mend: 'npx knip', work: () => run(bin('knip'), ['--no-progress'], { cwd: root }) },
  {
    name: 'translations',
    mend: 'add the missing texts in storefront/i18n/locales',
    work: async () => checkTranslations(),
  },
];

const wanted = process.argv.slice(2);
const failures: string[] = [];
for (const { name, mend, work } of CHECKS.filter(
  (check) => wanted.length === 0 || wanted.some((word) => check.name.includes(word)),
)) {
  try {
    await step(name, work);
  } catch (error) {
    failures.push(name);
    console.error(`${(error as Error).message}\n  ${name} failed. To mend: ${mend}`);
  }
}
if (failures.length > 0) console.error(`\nChecks that failed: ${failures.join(', ')}.`);
else console.log('All checks hold.');
process.exit(failures.length > 0 ? 1 : 0);
