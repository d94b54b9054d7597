import path from 'node:path';
import { DEMO_SECRETS } from '@sys/config';
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

/**
 * What one process of the CMS answers without Redis and with it (which keeps the costly reads alone), beside
 * the same bytes from a bare server and a Redis that has them all.
 */
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
        'without, 1/s',
        'with, 1/s',
        'faster by',
        'bare Redis, 1/s',
        'faster by',
        'p50 ms without',
        'with',
        'bare Redis',
        'failed',
      ],
      rows,
    )}`;
  });
}

async function compare({ url, products }: BenchDatabase): Promise<Array<Array<string | number>>> {
  const ports = (await freePorts(3)) as [number, number, number];
  const [without, with_, bare] = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string, string];
  const redis = await startRedis();
  const start = (port: number, more: Record<string, string>) =>
    startCms({
      ...demoEnvironment(url, { cms: port, storefront: port, database: 0 }),
      DATABASE_URL: url,
      CMS_PORT: String(port),
      ...more,
    });
  const services = [
    await start(ports[0], {}),
    await start(ports[1], { REDIS_URL: redis.url }),
    startService('The cache', [path.join(import.meta.dirname, 'from-redis.ts'), redis.url, String(ports[2])], {
      cwd: import.meta.dirname,
    }),
  ];
  try {
    const works = [...(await workloads(url)), ...HOT];
    const sizes = await fill(redis.url, without, works);
    await untilAnswers(services[2]!, `${bare}${works[0]!.paths[0]}`);
    const rows: Array<Array<string | number>> = [];
    for (const { name, paths } of works) {
      const sites = COSTLY.has(name) ? [bare, with_, without] : [bare, without];
      const results = new Map<string, LoadResult[]>(sites.map((site) => [site, []]));
      for (const site of sites) await load({ url: site, paths, headers: STOREFRONT, seconds: 2 });
      for (let round = 0; round < ROUNDS; round++) {
        for (const site of sites)
          results.get(site)!.push(await load({ url: site, paths, headers: STOREFRONT, seconds: SECONDS }));
      }
      const [database, kept, most] = [without, with_, bare].map((site) => middle(results.get(site) ?? []));
      const times = ({ rps }: LoadResult) => (rps / database!.rps).toFixed(1);
      const measured = COSTLY.has(name);
      rows.push([
        products,
        name,
        sizes.get(name)!,
        database!.rps,
        measured ? kept!.rps : '',
        measured ? times(kept!) : '',
        most!.rps,
        times(most!),
        database!.p50,
        measured ? kept!.p50 : '',
        most!.p50,
        database!.failed + kept!.failed + most!.failed,
      ]);
    }
    return rows;
  } finally {
    for (const service of services) await service.stop();
    await redis.stop();
  }
}

/** The storefront's own reads are not counted by the limits, which ask Redis too. */
const STOREFRONT = { 'x-storefront-key': DEMO_SECRETS.STOREFRONT_SECRET };
/** What the CMS keeps in Redis. */
const COSTLY = new Set(['search', 'list with facets']);

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
