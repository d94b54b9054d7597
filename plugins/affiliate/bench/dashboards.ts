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
 * of what the CMS asks the database and makes of it. Markdown.
 */
export async function benchDashboards(note: (text: string) => void): Promise<string> {
  const ground = await startGround();
  const client = new pg.Client({ connectionString: ground.url });
  try {
    await client.connect();
    const measured: Measured[] = [];
    for (const size of SIZES) {
      note(`loading ${size} million clicks`);
      await loadClicks(client, size * 1_000_000);
      measured.push(await measure(client, ground, note));
    }
    const [few, many] = measured as [Measured, Measured];
    const rows = Object.keys(few).map((what) => {
      const [a, b] = [few[what]!, many[what]!];
      return [what, a.p50.toFixed(1), a.p95.toFixed(1), b.p50.toFixed(1), b.p95.toFixed(1), (b.p95 / a.p95).toFixed(2)];
    });
    const head = SIZES.flatMap((size) => [`p50 ms, ${size} M`, `p95 ms, ${size} M`]);
    return `## Dashboards of influencers\n\n${table(['what', ...head, 'p95 over p95'], rows)}`;
  } finally {
    await client.end();
    await ground.end();
  }
}

type Measured = Record<string, { p50: number; p95: number }>;

async function measure(client: pg.Client, ground: Ground, note: (text: string) => void): Promise<Measured> {
  const { rows } = await ground.query<{ link: string; influencer: number }>(
    'SELECT l.id::text AS link, l.influencer FROM affiliate_links l WHERE l.id > $1 ORDER BY hashtext(l.code) LIMIT $2',
    [STAR, RUNS],
  );
  const stats = async (link: string, days: number) => {
    const range = await rangeOf(client, { days });
    return viewStats(await readStats(client, link, range), range);
  };
  const anyone = (nth: number) => rows[nth % rows.length]!;
  const whats: Record<string, (nth: number) => Promise<unknown>> = {
    'statistics of any link, 30 days': (nth) => stats(anyone(nth).link, 30),
    'statistics of any link, a year': (nth) => stats(anyone(nth).link, 366),
    'statistics of the greatest link, 30 days': () => stats(STAR, 30),
    'statistics of the greatest link, a year': () => stats(STAR, 366),
    'a page of anybody’s links': (nth) => listLinks(client, anyone(nth).influencer, { locale: 'fr' }),
    'a page of links with the greatest': () => listLinks(client, 1, { locale: 'fr' }),
  };
  const measured: Measured = {};
  for (const [what, work] of Object.entries(whats)) {
    note(what);
    const times: number[] = [];
    for (let nth = 0; nth < RUNS; nth++) {
      const start = performance.now();
      await work(nth);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    measured[what] = { p50: times[RUNS / 2]!, p95: times[Math.floor(RUNS * 0.95)]! };
  }
  return measured;
}
