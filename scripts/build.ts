import { buildAll } from './lib/build.ts';
import { step } from './lib/progress.ts';

try {
  const built = await buildAll((name, work) => step(`Building the ${name}`, work));
  if (built.length === 0) console.log('Everything is built already.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
