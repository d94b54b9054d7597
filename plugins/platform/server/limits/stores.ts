import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  type IRateLimiterOptions,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { impatientRedis, REDIS_PATIENCE_MS } from '../redis.ts';

/** Where the counters are kept. */
export interface Store {
  limiter(options: IRateLimiterOptions): RateLimiterAbstract;
  /** Resolves when the first attempt to connect has ended, well or badly; rejects never. */
  started: Promise<unknown>;
  /** Removes what has expired; resolves to how many. Only PostgreSQL needs it. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}

/** A counter that takes longer is as good as none: the request goes on without it. */
export const PATIENCE_MS = 1000;
/** Nobody waits for a connection or a query any more: they are given up, so that the pool gets them back. */
const GIVEN_UP_MS = 5 * PATIENCE_MS;
const CONNECTIONS = 4;

export function redisStore(url: string): Store {
  const client = impatientRedis(url, 'sys-limits');
  return {
    limiter: (options) => new RateLimiterRedis({ ...options, storeClient: client, rejectIfRedisNotReady: true }),
    started: Promise.race([
      new Promise((resolve) => client.once('ready', resolve).once('close', resolve)),
      setTimeout(REDIS_PATIENCE_MS, undefined, { ref: false }),
    ]),
    sweep: async () => 0,
    close: async () => client.disconnect(),
  };
}

export function postgresStore(url: string): Store {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'sys-limits',
    max: CONNECTIONS,
    connectionTimeoutMillis: GIVEN_UP_MS,
    query_timeout: GIVEN_UP_MS,
  });
  // As with Redis; the second is for connections that break while they are being closed.
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  const table = { storeClient: pool, storeType: 'pool', tableName: 'platform_limits', tableCreated: true };
  return {
    limiter: (options) => new RateLimiterPostgres({ ...options, ...table, clearExpiredByTimeout: false }),
    started: Promise.resolve(),
    async sweep() {
      const { rowCount } = await pool.query('DELETE FROM platform_limits WHERE expire < $1', [Date.now()]);
      return rowCount ?? 0;
    },
    close: () => pool.end(),
  };
}

/** For tests, and for what is let through while the other stores are away: each process counts alone. */
export function memoryStore(): Store {
  return {
    limiter: (options) => new RateLimiterMemory(options),
    started: Promise.resolve(),
    sweep: async () => 0,
    close: async () => {},
  };
}
