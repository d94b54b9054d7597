import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Earnings } from '../../contracts/earnings.ts';
import { readForecast } from './forecast.ts';
import { readTotals } from './rows.ts';
import { titlesOf } from './titles.ts';
import { dayOf, LEFT, within } from './where.sql.ts';

/** Days that are shown one by one; more of them month by month. */
const MOST_BARS = 62;
const BEST = 5;

interface Days {
  from: string;
  to: string;
}
type Bar = Earnings['chart'][number];
type Split = { deal: string; left: number; count: number };

/** What an influencer earned between two days of Morocco, by when it was sold. */
export async function readEarnings(db: Querier, influencer: number, days: Days, locale: Locale): Promise<Earnings> {
  const { from, to } = days;
  const by = Date.parse(to) - Date.parse(from) < MOST_BARS * 86_400_000 ? 'day' : 'month';
  const chart = await readChart(db, influencer, days, by);
  const deals = await readBest(db, influencer, days);
  const titleOf = await titlesOf(db, deals.map(({ deal }) => deal), locale); // prettier-ignore
  return {
    from,
    to,
    totals: await readTotals(db, influencer, days),
    clicks: chart.reduce((sum, { clicks }) => sum + clicks, 0),
    by,
    chart,
    deals: deals.map((one) => ({ ...one, title: titleOf(one.deal) })),
    networks: await readNetworks(db, influencer, days),
    forecast: await readForecast(db, influencer),
  };
}

/** The last thirty days in Morocco. */
export async function lastDays(db: Querier): Promise<Days> {
  const { rows } = await db.query<Days & Record<string, unknown>>(
    `SELECT to_char(${dayOf('now()')} - 29, 'YYYY-MM-DD') AS from, to_char(${dayOf('now()')}, 'YYYY-MM-DD') AS to`,
  );
  return rows[0]!;
}

async function readChart(db: Querier, influencer: number, { from, to }: Days, by: Earnings['by']): Promise<Bar[]> {
  const { rows } = await db.query<Bar & Record<string, unknown>>(
    `WITH bars AS (
       SELECT greatest(day, $2::date)::date AS begins, least((day + ('1 ' || $4)::interval)::date - 1, $3::date) AS ends, day::date AS at
       FROM generate_series(date_trunc($4, $2::date::timestamp), $3::date::timestamp, ('1 ' || $4)::interval) AS series (day)
     ), sold AS (
       SELECT ${dayOf('c.placed_at')} AS day, sum(${LEFT}) AS left, count(*) AS count
       FROM affiliate_commissions c WHERE c.influencer = $1 AND ${within('c.placed_at', '$2', '$3')} GROUP BY 1
     ), clicked AS (
       SELECT n.day, sum(n.clicks) AS clicks FROM affiliate_click_counts n JOIN affiliate_links l ON l.id = n.link
       WHERE l.influencer = $1 AND n.dimension = 'total' AND n.day BETWEEN $2::date AND $3::date GROUP BY 1
     )
     SELECT to_char(bars.at, 'YYYY-MM-DD') AS at,
       (SELECT coalesce(sum(sold.left), 0)::float8 FROM sold WHERE sold.day BETWEEN bars.begins AND bars.ends) AS left,
       (SELECT coalesce(sum(sold.count), 0)::integer FROM sold WHERE sold.day BETWEEN bars.begins AND bars.ends) AS count,
       (SELECT coalesce(sum(clicked.clicks), 0)::integer FROM clicked WHERE clicked.day BETWEEN bars.begins AND bars.ends) AS clicks
     FROM bars ORDER BY bars.at`,
    [influencer, from, to, by],
  );
  return rows;
}

async function readBest(db: Querier, influencer: number, { from, to }: Days): Promise<Split[]> {
  const { rows } = await db.query<Split & Record<string, unknown>>(
    `SELECT c.deal, sum(${LEFT})::float8 AS left, count(*)::integer AS count
     FROM affiliate_commissions c WHERE c.influencer = $1 AND ${within('c.placed_at', '$2', '$3')}
     GROUP BY c.deal ORDER BY sum(${LEFT}) DESC, c.deal LIMIT ${BEST}`,
    [influencer, from, to],
  );
  return rows;
}

async function readNetworks(db: Querier, influencer: number, { from, to }: Days): Promise<Earnings['networks']> {
  const { rows } = await db.query<Earnings['networks'][number] & Record<string, unknown>>(
    `SELECT n.value AS network, sum(n.clicks)::integer AS clicks, sum(n.visitors)::integer AS visitors
     FROM affiliate_click_counts n JOIN affiliate_links l ON l.id = n.link
     WHERE l.influencer = $1 AND n.dimension = 'network' AND n.day BETWEEN $2::date AND $3::date
     GROUP BY n.value ORDER BY sum(n.clicks) DESC, n.value LIMIT 20`,
    [influencer, from, to],
  );
  return rows;
}
