import path from 'node:path';
import pg from 'pg';
import { load, median, table, type LoadResult } from '../../scripts/bench/load.ts';
import { memoryMb } from '../../scripts/bench/machine.ts';
import { demoEnvironment } from '../../scripts/lib/environment.ts';
import { startService, untilAnswers } from '../../scripts/lib/processes.ts';
import { startCms } from '../../scripts/lib/shop.ts';
import { fillForBench } from '@sys/database/bench-profile';
import { cloneDatabase } from '../../tests/support/databases.ts';
import { freePorts } from '../../tests/support/ports.ts';

const ROUNDS = 3;
const SECONDS = 4;
const PREFIX = '/api/marketplace/';
const WORDS = [
  'hammam',
  'épilation',
  'massage argan',
  'couscous marrakech',
  'quad agadir',
  'caftan brodé',
  'riad essaouira',
  'cours de surf',
];

interface Workload {
  name: string;
  paths: string[];
}

/** The same paths for both servers: each asks for many different rows, as visitors do. */
async function workloads(databaseUrl: string): Promise<Workload[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: slugs } = await client.query<{ slug: string }>(
      `SELECT slug FROM marketplace_pages WHERE locale = 'fr' ORDER BY md5(slug) LIMIT 300`,
    );
    const { rows: categories } = await client.query<{ slug: string }>(
      `SELECT slug FROM categories WHERE locale = 'fr' ORDER BY slug`,
    );
    return [
      {
        name: 'list of a category by price',
        paths: categories.map(({ slug }) => `${PREFIX}products?category=${slug}&sort=price`),
      },
      { name: 'detail by slug', paths: slugs.map(({ slug }) => `${PREFIX}products/${slug}`) },
      { name: 'search', paths: WORDS.map((words) => `${PREFIX}products?q=${encodeURIComponent(words)}`) },
    ];
  } finally {
    await client.end();
  }
}

interface Compared {
  workload: string;
  ours: LoadResult;
  bare: LoadResult;
}

const middle = (results: LoadResult[]): LoadResult => ({
  rps: median(results.map(({ rps }) => rps)),
  p50: median(results.map(({ p50 }) => p50)),
  p97: median(results.map(({ p97 }) => p97)),
  p99: median(results.map(({ p99 }) => p99)),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
});

/** Both servers on one database, in turns, so that a busy moment of the machine hits both. */
async function compare(
  databaseUrl: string,
  ports: { cms: number; bare: number },
): Promise<{ rows: Compared[]; memory: [number, number] }> {
  const env = demoEnvironment(databaseUrl, { cms: ports.cms, storefront: ports.cms, database: 0 });
  const cms = await startCms({
    ...env,
    DATABASE_URL: databaseUrl,
    CMS_PORT: String(ports.cms),
    // Counted like any other, but from one address.
    LIMIT_FACTOR: '1000',
  });
  const bare = startService(
    'The bare server',
    [path.join(import.meta.dirname, 'bare.ts'), databaseUrl, String(ports.bare)],
    { cwd: import.meta.dirname },
  );
  try {
    const ours = `http://127.0.0.1:${ports.cms}`;
    const theirs = `http://127.0.0.1:${ports.bare}`;
    const works = await workloads(databaseUrl);
    await untilAnswers(bare, `${theirs}${works[1]!.paths[0]}`);
    for (const { paths } of works) await sameJson(ours, theirs, paths[0]!);
    const rows: Compared[] = [];
    for (const { name, paths } of works) {
      for (const url of [ours, theirs]) await load({ url, paths, seconds: 2 });
      const results: Record<'ours' | 'bare', LoadResult[]> = { ours: [], bare: [] };
      for (let round = 0; round < ROUNDS; round++) {
        results.bare.push(await load({ url: theirs, paths, seconds: SECONDS }));
        results.ours.push(await load({ url: ours, paths, seconds: SECONDS }));
      }
      rows.push({ workload: name, ours: middle(results.ours), bare: middle(results.bare) });
    }
    const before = memoryMb(cms.pid);
    await load({ url: ours, paths: works.flatMap(({ paths }) => paths), amount: 10_000, seconds: 60 });
    return { rows, memory: [before, memoryMb(cms.pid)] };
  } finally {
    await cms.stop();
    await bare.stop();
  }
}

async function sameJson(ours: string, theirs: string, path: string): Promise<void> {
  // A cursor may be written in two ways; everything else is one text.
  const [a, b] = await Promise.all(
    [ours, theirs].map(async (url) => (await (await fetch(url + path)).text()).replace(/"nextCursor":"[^"]*"/g, '')),
  );
  if (a !== b)
    throw new Error(`The two servers do not answer the same to ${path}:\n${a?.slice(0, 300)}\n${b?.slice(0, 300)}`);
}

/** Reads of the CMS against the bare server, on each database; a Markdown table. */
export async function compareReads(
  databases: Array<{ products: number; url: string }>,
  ports: { cms: number; bare: number },
): Promise<string> {
  const lines: Array<Array<string | number>> = [];
  const memory: string[] = [];
  const p97 = new Map<string, number[]>();
  for (const { products, url } of databases) {
    const result = await compare(url, ports);
    for (const { workload, ours, bare } of result.rows) {
      lines.push([
        products,
        workload,
        ours.rps,
        bare.rps,
        `${Math.round((ours.rps / bare.rps) * 100)} %`,
        ours.p50,
        ours.p97,
        bare.p97,
        ours.failed + bare.failed,
      ]);
      p97.set(workload, [...(p97.get(workload) ?? []), ours.p97]);
    }
    memory.push(
      `${products} products: ${result.memory[0]} MB after the load, ${result.memory[1]} MB after 10,000 more requests`,
    );
  }
  const growth = [...p97].map(
    ([workload, [small, large]]) => `${workload}: ${((large ?? NaN) / (small ?? NaN)).toFixed(2)}`,
  );
  return [
    table(
      [
        'products',
        'read',
        'ours, 1/s',
        'bare, 1/s',
        'ratio',
        'ours p50, ms',
        'ours p97.5, ms',
        'bare p97.5, ms',
        'failed',
      ],
      lines,
    ),
    `Slowest answers with many products over those with few: ${growth.join('; ')}.`,
    `Memory of the CMS: ${memory.join('; ')}.`,
  ].join('\n\n');
}

/** The whole comparison, on databases of its own: part of `npm run bench`. */
export async function benchReads(note: (text: string) => void = () => {}): Promise<string> {
  const databases: Array<{ products: number; url: string; drop(): Promise<void> }> = [];
  try {
    for (const products of [1_000, 100_000]) {
      note(`making ${products} products`);
      const database = await cloneDatabase('empty');
      databases.push({ products, ...database });
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      await fillForBench(client, products).finally(() => client.end());
    }
    const [cms, bare] = (await freePorts(2)) as [number, number];
    note('comparing with a bare server');
    return await compareReads(databases, { cms, bare });
  } finally {
    for (const { drop } of databases) await drop();
  }
}

if (import.meta.main) {
  const { BENCH_SMALL_URL: small, BENCH_LARGE_URL: large, BENCH_PORT: port = '4280' } = process.env;
  if (!small || !large)
    throw new Error(
      'Set BENCH_SMALL_URL and BENCH_LARGE_URL to databases that fillForBench has filled with 1,000 and 100,000 products.',
    );
  console.log(
    await compareReads(
      [
        { products: 1_000, url: small },
        { products: 100_000, url: large },
      ],
      { cms: Number(port), bare: Number(port) + 1 },
    ),
  );
}
