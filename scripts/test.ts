import { startVitest } from 'vitest/node';
import { freePorts } from '../tests/support/ports.ts';
import { buildAll } from './lib/build.ts';
import { step } from './lib/progress.ts';
import { prepareTestDatabases, type TestDatabases } from './lib/test-database.ts';
import { ensureTools } from './lib/tools.ts';
import { root } from './lib/paths.ts';

/**
 * Everything the tests need, then all tests: unit, API, browser. Arguments narrow the run as in
 * vitest: `npm test -- cms/tests/reads`. The last line is the verdict.
 */
const filters = process.argv.slice(2);
let code = 1;
let databases: TestDatabases | undefined;
try {
  ensureTools();
  const [database, cms, storefront] = (await freePorts(3)) as [number, number, number];
  await buildAll(
    (name, work) => step(`Building the ${name}`, work),
    async () => {
      databases = await step('Test databases', (note) => prepareTestDatabases({ database, cms, storefront }, note));
    },
  );
  Object.assign(process.env, databases?.env);
  code = await runTests();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
} finally {
  await databases?.cluster.stop();
}
process.exit(code);

async function runTests(): Promise<number> {
  const vitest = await startVitest('test', filters, { root, watch: false, run: true });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  // A file that fails to load has no tests to count, and still is a failure.
  const broken = modules.filter((module) => module.state() === 'failed' && count('failed') === 0).length;
  const errors = vitest.state.getUnhandledErrors().length;
  const failed = count('failed') + broken + errors;
  const skipped = count('skipped');
  await vitest.close();
  console.log(`${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed > 0 || count('passed') === 0 ? 1 : 0;
}
