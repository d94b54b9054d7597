import path from 'node:path';
import { Redis } from 'ioredis';
import { load, table, type LoadResult } from './load.ts';
import { demoEnvironment } from '../lib/environment.ts';
import { startService, untilAnswers } from '../lib/processes.ts';
import { startCms } from '../lib/shop.ts';
import { freePorts } from '../../tests/support/ports.ts';
import { startRedis } from '../../tests/support/redis.ts';
import {
  middle,
  onBenchDatabases,
  PREFIX,
  workloads,
  type BenchDatabase,
  type Workload,
} from '../../cms/bench/reads.ts';

const ROUNDS = 3;
const SECONDS = 4;

/** What one process of the CMS reads from PostgreSQL, beside the same bytes from a Redis that has them all. */
export async function benchCache(note: (text: string) => void): Promise<string> {
  return onBenchDatabases(note, async (databases) => {
    const rows: Array<Array<string | number>> = [];
    for (const database of databases) {
      note(`reading among ${database.products} products`);
      rows.push(...(await compare(database)));
    }
    return `## A cache in Redis\n\n${table(
      [
        'products',
        'read',
        'KB',
        'from PostgreSQL, 1/s',
        'from Redis, 1/s',
        'Redis is faster by',
        'p50 ms',
        'p50 ms of Redis',
        'failed',
      ],
      rows,
    )}`;
  });
}

async function compare({ url, products }: BenchDatabase): Promise<Array<Array<string | number>>> {
  const [cmsPort, cachePort] = (await freePorts(2)) as [number, number];
  const redis = await startRedis();
  const env = demoEnvironment(url, { cms: cmsPort, storefront: cmsPort, database: 0 });
  const cms = await startCms({ ...env, DATABASE_URL: url, CMS_PORT: String(cmsPort) });
  const cache = startService(
    'The cache',
    [path.join(import.meta.dirname, 'from-redis.ts'), redis.url, String(cachePort)],
    { cwd: import.meta.dirname },
  );
  try {
    const [ours, theirs] = [`http://127.0.0.1:${cmsPort}`, `http://127.0.0.1:${cachePort}`];
    const works = [...(await workloads(url)), ...HOT];
    const sizes = await fill(redis.url, ours, works);
    await untilAnswers(cache, `${theirs}${works[0]!.paths[0]}`);
    const rows: Array<Array<string | number>> = [];
    for (const { name, paths } of works) {
      for (const site of [ours, theirs]) await load({ url: site, paths, seconds: 2 });
      const results: Record<'ours' | 'theirs', LoadResult[]> = { ours: [], theirs: [] };
      for (let round = 0; round < ROUNDS; round++) {
        results.theirs.push(await load({ url: theirs, paths, seconds: SECONDS }));
        results.ours.push(await load({ url: ours, paths, seconds: SECONDS }));
      }
      const [database, kept] = [middle(results.ours), middle(results.theirs)];
      const times = (kept.rps / database.rps).toFixed(1);
      rows.push([
        products,
        name,
        sizes.get(name)!,
        database.rps,
        kept.rps,
        times,
        database.p50,
        kept.p50,
        database.failed + kept.failed,
      ]);
    }
    return rows;
  } finally {
    await cache.stop();
    await cms.stop();
    await redis.stop();
  }
}

/** Reads that every visitor makes: the same few addresses. */
const HOT: Workload[] = [
  { name: 'featured', paths: [`${PREFIX}featured`] },
  { name: 'list with facets', paths: [`${PREFIX}products?facets=1`] },
];

/** Puts every answer into Redis; returns the mean size of each read in KB. */
async function fill(redisUrl: string, site: string, works: Workload[]): Promise<Map<string, number>> {
  const redis = new Redis(redisUrl);
  const sizes = new Map<string, number>();
  for (const { name, paths } of works) {
    let bytes = 0;
    for (const address of paths) {
      const response = await fetch(site + address);
      if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
      const body = Buffer.from(await response.arrayBuffer());
      bytes += body.length;
      await redis.set(address, body);
    }
    sizes.set(name, Math.round(bytes / paths.length / 102.4) / 10);
  }
  redis.disconnect();
  return sizes;
}
