import type { Querier } from '@sys/database/marketplace';
import { FORECAST_MONTHS, forecastOf, type Forecast } from '../../domain/forecast/forecast.ts';
import { LEFT } from './where.sql.ts';

const MONTH = (instant: string) => `date_trunc('month', ${instant} AT TIME ZONE 'Africa/Casablanca')`;

/**
 * What of an influencer may become due next month: by what became due in each full month of Morocco since the first,
 * the months without anything among them, and by what is held until then.
 */
export async function readForecast(db: Querier, influencer: number): Promise<Forecast> {
  const { rows: months } = await db.query<{ earned: number }>(
    `WITH due AS (
       SELECT ${MONTH('c.due_at')} AS month, sum(${LEFT}) AS earned FROM affiliate_commissions c
       WHERE c.influencer = $1 AND c.due_at IS NOT NULL GROUP BY 1
     )
     SELECT coalesce(due.earned, 0)::float8 AS earned
     FROM generate_series(
       greatest(coalesce((SELECT min(month) FROM due), ${MONTH('now()')}), ${MONTH('now()')} - interval '${FORECAST_MONTHS.most} months'),
       ${MONTH('now()')} - interval '1 month', interval '1 month') AS series (month)
     LEFT JOIN due USING (month) ORDER BY series.month`,
    [influencer],
  );
  const { rows: held } = await db.query<{ known: number }>(
    `SELECT coalesce(sum(${LEFT}), 0)::float8 AS known FROM affiliate_commissions c
     WHERE c.influencer = $1 AND c.state = 'held' AND c.review <> 'open'
       AND ${MONTH('c.held_until')} = ${MONTH('now()')} + interval '1 month'`,
    [influencer],
  );
  return forecastOf(months.map(({ earned }) => earned), held[0]!.known); // prettier-ignore
}
