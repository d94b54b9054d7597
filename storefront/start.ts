import cluster from 'node:cluster';
import net from 'node:net';
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
 * V8 compiles in pieces of 32 KB, up to 50 MB at once, and frees them within seconds; glibc would keep them
 * among what stays. Mapped one by one they go back to the system: 30 MB less of each worker, at the same speed.
 * Other C libraries do not look at it.
 */
const MALLOC = { MALLOC_MMAP_THRESHOLD_: '30000' };

/**
 * Runs the built storefront: as many processes as STOREFRONT_WORKERS says, on one port. One that dies is
 * replaced; what one is told to purge, all purge.
 */
const { HOST, STOREFRONT_PORT, STOREFRONT_WORKERS, LOG_FORMAT, METRICS_HOST, STOREFRONT_METRICS_PORT } = parseSettings(
  environmentSchema.pick({
    HOST: true,
    STOREFRONT_PORT: true,
    STOREFRONT_WORKERS: true,
    LOG_FORMAT: true,
    METRICS_HOST: true,
    STOREFRONT_METRICS_PORT: true,
  }),
  process.env,
);
if (STOREFRONT_METRICS_PORT !== undefined) await refuseTaken(METRICS_HOST, STOREFRONT_METRICS_PORT);
cluster.setupPrimary({
  exec: fileURLToPath(new URL('.output/server/index.mjs', import.meta.url)),
  execArgv: HEAP,
});
const workers = new Workers(
  { ...MALLOC, NITRO_HOST: HOST, NITRO_PORT: String(STOREFRONT_PORT) },
  LOG_FORMAT === 'json',
);
workers.start(STOREFRONT_WORKERS);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => workers.stop());

/** The workers share the port of the figures, and would each only find out for themselves. */
async function refuseTaken(host: string, port: number): Promise<void> {
  const server = net.createServer();
  await new Promise<void>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${error.code})`;
      process.stderr.write(`STOREFRONT_METRICS_PORT is ${port}, and that port ${why}. Give it a free one, or none.\n`);
      process.exit(1);
    });
    server.listen(port, host, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}
