import { randomUUID } from 'node:crypto';
import type { Period, PlanName } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Choice } from '../../domain/plans/prices.ts';

export interface Quote {
  id: string;
  subscription: string;
  from: Choice;
  to: Choice;
  /** Seconds, of Stripe's clock: what is credited and charged is counted from there, whenever it is applied. */
  prorationDate: number;
  dueNow: number;
}

/** Longer than it takes to read, short enough that nobody picks a cheaper moment. */
const GOOD_FOR = '15 minutes';

export async function keepQuote(db: Querier, user: number, quote: Omit<Quote, 'id'>): Promise<string> {
  const id = randomUUID();
  await db.query(
    `INSERT INTO billing_quotes (id, user_id, subscription, from_plan, from_period, to_plan, to_period, proration_date, due_now)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      user,
      quote.subscription,
      quote.from.plan,
      quote.from.period,
      quote.to.plan,
      quote.to.period,
      quote.prorationDate,
      quote.dueNow,
    ],
  );
  return id;
}

/** Uses a quote up. Null when it is somebody else's, too old, or used already. */
export async function useQuote(db: Querier, user: number, id: string): Promise<Quote | null> {
  const { rows } = await db.query<{
    subscription: string;
    fromPlan: PlanName;
    fromPeriod: Period;
    toPlan: PlanName;
    toPeriod: Period;
    date: string;
    due: string;
  }>(
    `UPDATE billing_quotes SET used_at = now()
     WHERE id = $1 AND user_id = $2 AND used_at IS NULL AND created_at > now() - interval '${GOOD_FOR}'
     RETURNING subscription, from_plan AS "fromPlan", from_period AS "fromPeriod", to_plan AS "toPlan",
       to_period AS "toPeriod", proration_date::text AS date, due_now::text AS due`,
    [id, user],
  );
  const row = rows[0];
  if (!row) return null;
  return {
    id,
    subscription: row.subscription,
    from: { plan: row.fromPlan, period: row.fromPeriod },
    to: { plan: row.toPlan, period: row.toPeriod },
    prorationDate: Number(row.date),
    dueNow: Number(row.due),
  };
}
