import type { Querier } from '@sys/database/marketplace';
import type { MySubscription } from '../../contracts/subscription.ts';
import { entitlementOf } from '../../domain/plans/entitlement.ts';
import { quotasOf } from '../quotas/usage.ts';
import { requireMerchant } from './customers.ts';
import { invoicesOf } from './invoices.ts';
import { currentOf, subscriptionsOf, type SubscriptionRow } from './rows.ts';
import { isTrialOpen } from './trials.ts';

/** A merchant's subscription as they see it. */
export async function readMine(db: Querier, user: number, now: Date): Promise<MySubscription> {
  const merchant = await requireMerchant(db, user);
  const rows = await subscriptionsOf(db, user);
  const current = currentOf(rows);
  const { plan, readOnly, graceUntil } = entitlementOf(rows, now);
  return {
    plan,
    readOnly,
    graceUntil: graceUntil?.toISOString() ?? null,
    trial: await isTrialOpen(db, merchant),
    subscription: current && asTold(current),
    quotas: await quotasOf(db, user, { plan }, now),
    invoices: await invoicesOf(db, user),
  };
}

function asTold(row: SubscriptionRow): NonNullable<MySubscription['subscription']> {
  const { plan, period, status, price, trialEndsAt, periodEndsAt, cancelsAt, next } = row;
  return {
    // A subscription is never to the plan that nobody pays for.
    plan: plan as Exclude<typeof plan, 'free'>,
    period,
    status,
    price,
    trialEndsAt: trialEndsAt?.toISOString() ?? null,
    periodEndsAt: periodEndsAt.toISOString(),
    cancelsAt: cancelsAt?.toISOString() ?? null,
    next: next && { plan: next.plan as Exclude<typeof plan, 'free'>, period: next.period, at: next.at.toISOString() },
  };
}
