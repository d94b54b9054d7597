import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startService, untilAnswers, type Service } from './processes.ts';
import { cmsDir, root, storefrontDir } from './paths.ts';

/** The two programs of the shop, from their builds. `env` holds every setting they need. */
export async function startCms(env: Record<string, string>, log?: string): Promise<Service> {
  const service = startService('The CMS', ['server.js'], { cwd: cmsDir, env, log });
  await untilAnswers(service, `${local(env.CMS_PORT)}/_health`).catch((error) => stopAndThrow(service, error));
  return service;
}

/**
 * Limits of the storefront's memory. Left alone, V8 lets the heap grow to a gigabyte before it looks for
 * what is no longer needed; pages leave so little behind that a sixth of it is plenty.
 */
const STOREFRONT_HEAP = ['--max-old-space-size=160', '--max-semi-space-size=8'];

export async function startStorefront(env: Record<string, string>, log?: string): Promise<Service> {
  const program = path.join(storefrontDir, '.output', 'server', 'index.mjs');
  const service = startService('The storefront', [...STOREFRONT_HEAP, program], {
    cwd: root,
    env: { ...env, NITRO_HOST: env.HOST ?? '127.0.0.1', NITRO_PORT: env.STOREFRONT_PORT! },
    log,
  });
  await untilAnswers(service, `${local(env.STOREFRONT_PORT)}/robots.txt`).catch((error) =>
    stopAndThrow(service, error),
  );
  return service;
}

export function logFile(dataDir: string, name: string): string {
  const folder = path.join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.log`);
}

function local(port: string | undefined): string {
  return `http://127.0.0.1:${port}`;
}

async function stopAndThrow(service: Service, error: unknown): Promise<never> {
  await service.stop();
  throw error;
}
