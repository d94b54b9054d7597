import type { Querier } from '@sys/database/marketplace';

/** The month of Morocco before the one that it is now, `2026-11`. */
export async function monthBefore(db: Querier, now: Date): Promise<string> {
  const { rows } = await db.query<{ month: string }>(
    `SELECT to_char(($1::timestamptz AT TIME ZONE 'Africa/Casablanca')::date - interval '1 month', 'YYYY-MM') AS month`,
    [now],
  );
  return rows[0]!.month;
}

/** When a month ends in Morocco, and whether it has. */
export async function endOfMonth(db: Querier, period: string, now: Date): Promise<{ until: Date; over: boolean }> {
  const { rows } = await db.query<{ until: Date; over: boolean }>(
    `SELECT until, until <= $2::timestamptz AS over
     FROM (SELECT (($1 || '-01')::date + interval '1 month') AT TIME ZONE 'Africa/Casablanca' AS until) month`,
    [period, now],
  );
  return { until: new Date(rows[0]!.until), over: rows[0]!.over };
}

/** Day of the month and hour at which the month before is prepared. */
export const RUN = { day: 3, hour: 6, cron: '0 6 3 * *' } as const;

/** The month that the next run takes, and the day of that run in Morocco: on the first days of a month the one before. */
export async function nextRun(db: Querier, now: Date): Promise<{ period: string; on: string; until: Date }> {
  const { rows } = await db.query<{ period: string; on: string; until: Date }>(
    `SELECT to_char(month, 'YYYY-MM') AS period, to_char(month + interval '1 month' + make_interval(days => $2 - 1), 'YYYY-MM-DD') AS on,
       (month + interval '1 month') AT TIME ZONE 'Africa/Casablanca' AS until
     FROM (SELECT date_trunc('month', ($1::timestamptz AT TIME ZONE 'Africa/Casablanca') - make_interval(days => $2 - 1, hours => $3)) AS month) at`,
    [now, RUN.day, RUN.hour],
  );
  return { ...rows[0]!, until: new Date(rows[0]!.until) };
}
