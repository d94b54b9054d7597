import { startVitest } from 'vitest/node';
import { inTestHouse } from './lib/test-house.ts';
import { ensureTools } from './lib/tools.ts';
import { root } from './lib/paths.ts';

/**
 * Everything the tests need, then all tests: unit, API, browser. Arguments narrow the run as in
 * vitest: `npm test -- cms/tests/reads`. The last line is the verdict.
 */
const filters = process.argv.slice(2);
let code = 1;
try {
  const tools = ensureTools();
  // They come while it builds; why they did not is said when they are wanted.
  tools.catch(() => {});
  code = await inTestHouse(() => tools.then(runTests));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
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
