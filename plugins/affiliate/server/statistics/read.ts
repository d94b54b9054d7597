import type { Querier } from '@sys/database/marketplace';
import type { StatsQuery } from '../../contracts/statistics.ts';

/** What was counted of a link, by one value of one dimension; of `total` the value is the day. */
export interface Counted {
  dimension: string;
  value: string;
  clicks: number;
  visitors: number;
}

/** What was sold by a link on one day; centimes. */
export interface Sold {
  day: string;
  conversions: number;
  commission: number;
}

/** Days of Morocco, both included. */
export interface Range {
  from: string;
  to: string;
}

// Named one by one, so that each is a stretch of the index of its own.
export const COUNTED = `SELECT c.dimension, CASE c.dimension WHEN 'total' THEN c.day::text ELSE c.value END AS value,
    sum(c.clicks)::float8 AS clicks, sum(c.visitors)::float8 AS visitors
  FROM affiliate_click_counts c
  WHERE c.link = $1 AND c.dimension IN ('total', 'platform', 'device', 'country', 'hour', 'campaign', 'network')
    AND c.day BETWEEN $2::date AND $3::date
  GROUP BY 1, 2`;

export const APART = `SELECT coalesce(sum(a.times), 0)::float8 AS apart FROM affiliate_clicks_apart a
  WHERE a.link = $1 AND a.day BETWEEN $2::date AND $3::date`;

// A sale stands on the day in Morocco on which it was ordered.
export const SOLD = `SELECT (e.placed_at AT TIME ZONE 'Africa/Casablanca')::date::text AS day,
    count(DISTINCT e.conversion)::float8 AS conversions, sum(e.amount - e.gone)::float8 AS commission
  FROM affiliate_commissions e
  WHERE e.link = $1 AND e.state <> 'reversed'
    AND e.placed_at >= $2::date::timestamp AT TIME ZONE 'Africa/Casablanca'
    AND e.placed_at < ($3::date + 1)::timestamp AT TIME ZONE 'Africa/Casablanca'
  GROUP BY 1`;

/** Counts and sums of a link over days of Morocco; clicks themselves are never looked at. */
export async function readStats(
  db: Querier,
  link: string,
  { from, to }: Range,
): Promise<{ counted: Counted[]; apart: number; sold: Sold[] }> {
  const values = [link, from, to];
  const { rows: counted } = await db.query<Counted & Record<string, unknown>>(COUNTED, values);
  const { rows: apart } = await db.query<{ apart: number }>(APART, values);
  const { rows: sold } = await db.query<Sold & Record<string, unknown>>(SOLD, values);
  return { counted, apart: apart[0]!.apart, sold };
}

/** The days that are asked for: the last so many end with that of now in Morocco, which the database knows. */
export async function rangeOf(db: Querier, query: StatsQuery): Promise<Range> {
  if (!('days' in query)) return query;
  const { rows } = await db.query<Range & Record<string, unknown>>(
    `SELECT (today - $1::integer + 1)::text AS "from", today::text AS "to"
     FROM (SELECT (now() AT TIME ZONE 'Africa/Casablanca')::date AS today) day`,
    [query.days],
  );
  return rows[0]!;
}
