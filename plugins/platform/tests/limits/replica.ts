import { createInterface } from 'node:readline';
import { createLimits } from '../../server/limits/index.ts';
import { CLASSES, type Where } from './support.ts';

const limits = createLimits({ ...(JSON.parse(process.argv[2]!) as Where), classes: CLASSES });
// Connected before the contest begins.
await limits.consume('open', { address: '192.0.2.1' });
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const verdicts = await Promise.all(
    Array.from({ length: Number(line) }, () => limits.consume('open', { address: '41.250.1.2' })),
  );
  console.log(verdicts.filter(({ ok }) => ok).length);
}
