import { Redis } from 'ioredis';

/** Milliseconds. A Redis that takes longer is as good as none: who asks goes on without it. */
export const REDIS_PATIENCE_MS = 1000;

/**
 * A connection for what can do without Redis: nobody waits for one that is away, a command fails at once
 * then, and after `REDIS_PATIENCE_MS` when nothing answers. It is looked for twice a second.
 */
export function impatientRedis(url: string, name: string): Redis {
  const client = new Redis(url, {
    connectionName: name,
    connectTimeout: REDIS_PATIENCE_MS,
    commandTimeout: REDIS_PATIENCE_MS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => 500,
  });
  // Each failed command is answered for where it failed.
  client.on('error', () => {});
  return client;
}
