import type { Period, PlanName } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { BillingOverview } from '../../contracts/overview.ts';
import { hasEnded } from '../../domain/plans/entitlement.ts';
import { revenueOf, type Counted } from '../../domain/plans/revenue.ts';

const EVENTS = 50;
const REPORTS = 14;

interface Row extends Counted {
  id: string;
  shopName: string | null;
  email: string;
  plan: PlanName;
  period: Period;
  periodEndsAt: Date;
  cancelsAt: Date | null;
}

/** What the staff sees of subscriptions and of what Stripe told. */
export async function readOverview(db: Querier, now: Date): Promise<Omit<BillingOverview, 'offered'>> {
  const rows = await subscriptions(db);
  const current = rows.filter(({ status }) => !hasEnded(status));
  return {
    ...revenueOf(rows, now),
    subscribers: current.map(({ periodEndsAt, cancelsAt, id, shopName, email, plan, period, status, price }) => ({
      ...{ id, shopName, email, plan, period, status, price },
      periodEndsAt: periodEndsAt.toISOString(),
      cancelsAt: cancelsAt?.toISOString() ?? null,
    })),
    events: await events(db),
    reports: await reports(db),
  };
}

async function subscriptions(db: Querier): Promise<Row[]> {
  const { rows } = await db.query<Omit<Row, 'price'> & { price: string }>(
    `SELECT s.id, p.shop_name AS "shopName", u.email, s.plan, s.period, s.status, s.price::text, s.began_at AS "beganAt",
       s.trial_ends_at AS "trialEndsAt", s.ended_at AS "endedAt", s.period_ends_at AS "periodEndsAt",
       s.cancels_at AS "cancelsAt"
     FROM billing_subscriptions s JOIN up_users u ON u.id = s.user_id
     LEFT JOIN identity_profiles p ON p.user_id = s.user_id ORDER BY s.began_at DESC, s.id`,
  );
  return rows.map(({ price, ...row }) => ({ ...row, price: Number(price) }));
}

async function events(db: Querier): Promise<BillingOverview['events']> {
  const { rows } = await db.query<{ id: string; type: string; object: string; at: Date; state: 'received' | 'done' | 'ignored' }>(
    `SELECT id, type, object, received_at AS at, state FROM billing_webhook_events ORDER BY received_at DESC, id LIMIT ${EVENTS}`,
  ); // prettier-ignore
  return rows.map(({ at, ...row }) => ({ ...row, receivedAt: at.toISOString() }));
}

async function reports(db: Querier): Promise<BillingOverview['reports']> {
  const { rows } = await db.query<{ id: string; at: Date; lookedAt: number; drift: number }>(
    `SELECT id::text, at, looked_at AS "lookedAt", jsonb_array_length(drift) AS drift
     FROM billing_reconciliations ORDER BY billing_reconciliations.id DESC LIMIT ${REPORTS}`,
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
