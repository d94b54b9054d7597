import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { environmentSchema, parseSettings } from '@sys/config';
import { Workers } from './workers/workers.ts';

/**
 * Limits of each worker's memory. Left alone, V8 lets the heap grow to a gigabyte before it looks for
 * what is no longer needed; pages leave so little behind that a tenth of it is plenty. With so low a limit
 * it would look through everything whenever the heap has grown by a third, every fifteen pages: at 60 %
 * a page costs a tenth less of the processor, for 13 MB.
 */
const HEAP = ['--max-old-space-size=112', '--max-semi-space-size=8', '--heap-growing-percent=60'];

/**
 * Runs the built storefront: as many processes as STOREFRONT_WORKERS says, on one port. One that dies is
 * replaced; what one is told to purge, all purge.
 */
const { HOST, STOREFRONT_PORT, STOREFRONT_WORKERS } = parseSettings(
  environmentSchema.pick({ HOST: true, STOREFRONT_PORT: true, STOREFRONT_WORKERS: true }),
  process.env,
);
cluster.setupPrimary({
  exec: fileURLToPath(new URL('.output/server/index.mjs', import.meta.url)),
  execArgv: HEAP,
});
const workers = new Workers({ NITRO_HOST: HOST, NITRO_PORT: String(STOREFRONT_PORT) });
workers.start(STOREFRONT_WORKERS);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => workers.stop());
