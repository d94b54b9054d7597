import type { Querier } from '@sys/database/marketplace';
import type { PayoutMonths, PayoutWaiting } from '../../contracts/payouts.ts';
import { PAYOUT_STATES } from '../../domain/payouts/states.ts';
import { debtor } from './file.ts';
import { monthBefore } from './month.ts';
import { pageOf } from './pages.ts';
import { namesOfPeople } from './people.ts';

/** Months that are shown: five years of them. */
const MONTHS = 60;

/** What was prepared month by month, by state, and how much waits. */
export async function readMonths(db: Querier, now: Date): Promise<PayoutMonths> {
  const last = await monthBefore(db, now);
  const { rows } = await db.query<{ period: string; state: string; count: number; amount: number }>(
    `SELECT period, state, count(*)::integer AS count, sum(amount)::float8 AS amount FROM (
       SELECT period, state, amount FROM affiliate_payouts
       UNION ALL SELECT period, 'waits', amount FROM affiliate_payout_waits
     ) every WHERE period IN (
       SELECT period FROM affiliate_payouts UNION SELECT period FROM affiliate_payout_waits ORDER BY period DESC LIMIT ${MONTHS})
     GROUP BY period, state`,
  );
  const periods = [...new Set([last, ...rows.map(({ period }) => period)])].sort().reverse();
  const of = (period: string, state: string) => {
    const found = rows.find((row) => row.period === period && row.state === state);
    return { count: found?.count ?? 0, amount: found?.amount ?? 0 };
  };
  return {
    last,
    mayMakeFiles: debtor() !== null,
    data: periods.map((period) => ({
      period,
      states: Object.fromEntries(PAYOUT_STATES.map((state) => [state, of(period, state)])) as PayoutMonths['data'][number]['states'], // prettier-ignore
      waits: of(period, 'waits'),
    })),
  };
}

const A_PAGE = 50;

/** Whom a month paid nothing, and why; by the numbers of the people. */
export async function readWaits(db: Querier, period: string, after: string | null) {
  const { rows } = await db.query<Omit<PayoutWaiting, 'name' | 'at'> & { id: string; at: Date }>(
    `SELECT w.influencer::text AS id, w.influencer, w.because, w.amount::float8, w.at FROM affiliate_payout_waits w
     WHERE w.period = $1 AND ($2::bigint IS NULL OR w.influencer > $2) ORDER BY w.influencer LIMIT ${A_PAGE + 1}`,
    [period, after],
  );
  const page = pageOf(rows, A_PAGE);
  const people = await namesOfPeople(db, page.data.map(({ influencer }) => influencer)); // prettier-ignore
  return { ...page, data: page.data.map((row) => ({ ...row, name: people(row.influencer), at: new Date(row.at).toISOString() })) }; // prettier-ignore
}
