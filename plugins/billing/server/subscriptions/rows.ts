import type { Period, PlanName } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { entitlementOf, hasEnded, type Entitlement } from '../../domain/plans/entitlement.ts';
import type { Choice } from '../../domain/plans/prices.ts';

export interface SubscriptionRow extends Choice {
  id: string;
  price: number;
  status: string;
  beganAt: Date;
  trialEndsAt: Date | null;
  periodEndsAt: Date;
  cancelsAt: Date | null;
  endedAt: Date | null;
  unpaidSince: Date | null;
  next: (Choice & { at: Date }) | null;
}

interface Raw extends Omit<SubscriptionRow, 'price' | 'next'> {
  price: string;
  nextPlan: PlanName | null;
  nextPeriod: Period | null;
  nextAt: Date | null;
}

const COLUMNS = `id, plan, period, price::text, status, began_at AS "beganAt", trial_ends_at AS "trialEndsAt",
  period_ends_at AS "periodEndsAt", cancels_at AS "cancelsAt", ended_at AS "endedAt", unpaid_since AS "unpaidSince",
  next_plan AS "nextPlan", next_period AS "nextPeriod", next_at AS "nextAt"`;

/** All of somebody, oldest first. */
export async function subscriptionsOf(db: Querier, user: number): Promise<SubscriptionRow[]> {
  const { rows } = await db.query<Raw & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM billing_subscriptions WHERE user_id = $1 ORDER BY began_at, id`,
    [user],
  );
  return rows.map(({ nextPlan, nextPeriod, nextAt, price, ...row }) => ({
    ...row,
    price: Number(price),
    next: nextPlan && nextPeriod && nextAt ? { plan: nextPlan, period: nextPeriod, at: nextAt } : null,
  }));
}

/** The one that goes on, the newest of several. */
export const currentOf = (rows: readonly SubscriptionRow[]): SubscriptionRow | null =>
  rows.findLast(({ status }) => !hasEnded(status)) ?? null;

/** What somebody may use, by what we know of their subscriptions. */
export async function planOf(db: Querier, user: number, now = new Date()): Promise<Entitlement> {
  return entitlementOf(await subscriptionsOf(db, user), now);
}

/** Writes a subscription as it was read just now, whatever stood there. */
export async function keepSubscription(db: Querier, user: number, row: SubscriptionRow): Promise<void> {
  await db.query(
    `INSERT INTO billing_subscriptions (id, user_id, plan, period, price, status, began_at, trial_ends_at, period_ends_at,
       cancels_at, ended_at, unpaid_since, next_plan, next_period, next_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT (id) DO UPDATE SET (plan, period, price, status, began_at, trial_ends_at, period_ends_at, cancels_at,
       ended_at, unpaid_since, next_plan, next_period, next_at, checked_at) = (excluded.plan, excluded.period,
       excluded.price, excluded.status, excluded.began_at, excluded.trial_ends_at, excluded.period_ends_at,
       excluded.cancels_at, excluded.ended_at, excluded.unpaid_since, excluded.next_plan, excluded.next_period,
       excluded.next_at, now())`,
    [
      row.id,
      user,
      row.plan,
      row.period,
      row.price,
      row.status,
      row.beganAt,
      row.trialEndsAt,
      row.periodEndsAt,
      row.cancelsAt,
      row.endedAt,
      row.unpaidSince,
      row.next?.plan ?? null,
      row.next?.period ?? null,
      row.next?.at ?? null,
    ],
  );
}
