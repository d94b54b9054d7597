import pg from 'pg';
import { table } from '../../../scripts/bench/load.ts';
import { startGround, type Ground } from '../../platform/tests/jobs/ground.ts';
import { listLinks } from '../server/links/rows.ts';
import { rangeOf, readStats } from '../server/statistics/read.ts';
import { viewStats } from '../server/statistics/view.ts';
import { loadClicks, STAR } from './clicks.ts';

/** Millions of clicks: what pages cost with the first is the measure of what they may cost with the second. */
const SIZES = [1, Number(process.env.CLICKS ?? 5)];
const RUNS = 200;

/**
 * How long an influencer waits for their links and for the statistics of one, with few clicks and with many: the whole
 * of what the CMS asks the database and makes of it. Each in a database of its own, and measured in turn. Markdown.
 */
export async function benchDashboards(note: (text: string) => void): Promise<string> {
  const houses: Loaded[] = [];
  try {
    for (const size of SIZES) {
      note(`loading ${size} million clicks`);
      houses.push(await load(size * 1_000_000));
    }
    note('measuring');
    const [few, many] = (await measure(houses)) as [Measured, Measured];
    const rows = Object.keys(few).map((what) => {
      const [a, b] = [few[what]!, many[what]!];
      return [what, a.p50.toFixed(1), a.p95.toFixed(1), b.p50.toFixed(1), b.p95.toFixed(1), (b.p95 / a.p95).toFixed(2)];
    });
    const head = SIZES.flatMap((size) => [`p50 ms, ${size} M`, `p95 ms, ${size} M`]);
    return `## Dashboards of influencers\n\n${table(['what', ...head, 'p95 over p95'], rows)}`;
  } finally {
    for (const { client, ground } of houses) {
      await client.end();
      await ground.end();
    }
  }
}

interface Loaded {
  ground: Ground;
  client: pg.Client;
  /** Links of anybody, each another influencer's. */
  links: { link: string; influencer: number }[];
}

async function load(clicks: number): Promise<Loaded> {
  const ground = await startGround();
  const client = new pg.Client({ connectionString: ground.url });
  await client.connect();
  await loadClicks(client, clicks);
  const { rows } = await ground.query<{ link: string; influencer: number }>(
    'SELECT l.id::text AS link, l.influencer FROM affiliate_links l WHERE l.id > $1 ORDER BY hashtext(l.code) LIMIT $2',
    [STAR, RUNS],
  );
  return { ground, client, links: rows };
}

type Measured = Record<string, { p50: number; p95: number }>;

const stats = async (client: pg.Client, link: string, days: number) => {
  const range = await rangeOf(client, { days });
  return viewStats(await readStats(client, link, range), range);
};
const anyone = ({ links }: Loaded, nth: number) => links[nth % links.length]!;
const WHATS: Record<string, (house: Loaded, nth: number) => Promise<unknown>> = {
  'statistics of any link, 30 days': (house, nth) => stats(house.client, anyone(house, nth).link, 30),
  'statistics of any link, a year': (house, nth) => stats(house.client, anyone(house, nth).link, 366),
  'statistics of the greatest link, 30 days': ({ client }) => stats(client, STAR, 30),
  'statistics of the greatest link, a year': ({ client }) => stats(client, STAR, 366),
  'a page of anybody’s links': (house, nth) => listLinks(house.client, anyone(house, nth).influencer, { locale: 'fr' }),
  'a page of links with the greatest': ({ client }) => listLinks(client, 1, { locale: 'fr' }),
};

/** In turn, so that whatever else the machine does meanwhile falls on all of them. */
async function measure(houses: readonly Loaded[]): Promise<Measured[]> {
  const measured: Measured[] = houses.map(() => ({}));
  for (const [what, work] of Object.entries(WHATS)) {
    const times = houses.map((): number[] => []);
    for (let nth = 0; nth < RUNS; nth++)
      for (const [at, house] of houses.entries()) {
        const start = performance.now();
        await work(house, nth);
        times[at]!.push(performance.now() - start);
      }
    for (const [at, ms] of times.entries()) {
      ms.sort((a, b) => a - b);
      measured[at]![what] = { p50: ms[RUNS / 2]!, p95: ms[Math.floor(RUNS * 0.95)]! };
    }
  }
  return measured;
}
