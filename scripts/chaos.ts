import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { machine } from './bench/machine.ts';
import { stormJobs } from './chaos/jobs.ts';
import { rollShape } from './chaos/shape.ts';
import { step } from './lib/progress.ts';
import { inTestHouse } from './lib/test-house.ts';
import { ensureTools } from './lib/tools.ts';

/**
 * The long form of the chaos tests: disasters at random on the jobs and rolling restarts of the whole
 * shape under load, for so many minutes. Prints figures for docs/benchmarks.md; fails when anything was
 * lost or done twice. `npm run chaos -- --minutes 10 --seed 3f2a9c` repeats what a seed decided.
 */
const USAGE = 'npm run chaos -- [--minutes N, 6 when not given, 1 to 600] [--seed TEXT]';
/** What each part gets of the time. */
const SHARES = { 'with Bull': 0.4, 'in process': 0.35, shape: 0.25 };

const { minutes, seed } = readArguments();
console.log(`Chaos for ${minutes} minutes, seed ${seed}.`);
let code = 1;
try {
  await ensureTools();
  const sections = [`Seed ${seed}, ${new Date().toISOString().slice(0, 10)}, ${machine()}.`];
  const seconds = (share: keyof typeof SHARES) => minutes * 60 * SHARES[share];
  sections.push(
    await stormJobs([
      { mode: 'with Bull', seed, seconds: seconds('with Bull') },
      { mode: 'in process', seed, seconds: seconds('in process') },
    ]),
  );
  sections.push(
    await inTestHouse(() => step('The shape of production', (note) => rollShape({ seconds: seconds('shape'), note }))),
  );
  console.log(`\n${sections.join('\n\n')}`);
  code = 0;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  console.error(`To repeat it: npm run chaos -- --minutes ${minutes} --seed ${seed}`);
}
process.exit(code);

function readArguments(): { minutes: number; seed: string } {
  try {
    const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
    const minutes = Number(values.minutes ?? 6);
    if (!(minutes >= 1 && minutes <= 600)) throw new Error(`--minutes ${values.minutes} is not from 1 to 600.`);
    return { minutes, seed: values.seed || randomUUID().slice(0, 8) };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(1);
  }
}
