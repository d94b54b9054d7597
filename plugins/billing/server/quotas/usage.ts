import { PLANS, QUOTAS, type Quota } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { MySubscription } from '../../contracts/subscription.ts';
import type { Entitlement } from '../../domain/plans/entitlement.ts';
import { heldAtLeast, ruleOf, windowOf } from '../../domain/quotas/decide.ts';
import { planOf } from '../subscriptions/rows.ts';

/** `used` counts what was taken now. */
export type Taken =
  | { ok: true; used: number; limit: number | null }
  | { ok: false; why: 'read-only' | 'not-in-plan' | 'used-up'; limit: number | null };

/**
 * Takes one of a quota, in the transaction of what it is for: that is undone together. Of many who come at once no more
 * get one than there are: whether there is one and that it is taken is one statement.
 */
export async function takeQuota(db: Querier, user: number, quota: Quota, now = new Date()): Promise<Taken> {
  const entitlement = await planOf(db, user, now);
  const limit = PLANS[entitlement.plan].quotas[quota];
  const rule = ruleOf(entitlement, limit);
  if (rule.kind === 'closed') return { ok: false, why: rule.why, limit };
  const held = heldAtLeast(quota);
  const room = limit === null ? null : limit - held;
  if (room !== null && room <= 0) return { ok: false, why: 'used-up', limit };
  const { rows } = await db.query<{ used: number }>(
    `INSERT INTO billing_usage AS usage (user_id, quota, month, used) VALUES ($1, $2, $3, 1)
     ON CONFLICT (user_id, quota, month) DO UPDATE SET used = usage.used + 1
       WHERE $4::integer IS NULL OR usage.used < $4 RETURNING used`,
    [user, quota, windowOf(quota, now), room],
  );
  return rows[0] ? { ok: true, used: rows[0].used + held, limit } : { ok: false, why: 'used-up', limit };
}

/** Counts one that was not asked for, beyond the limit too: what the staff gave, or what was there before. */
export async function countQuota(db: Querier, user: number, quota: Quota, now = new Date()): Promise<void> {
  await db.query(
    `INSERT INTO billing_usage AS usage (user_id, quota, month, used) VALUES ($1, $2, $3, 1)
     ON CONFLICT (user_id, quota, month) DO UPDATE SET used = usage.used + 1`,
    [user, quota, windowOf(quota, now)],
  );
}

/** Gives back one of a quota that counts what there is. What was taken of a month stays taken. */
export async function giveQuotaBack(db: Querier, user: number, quota: Quota): Promise<void> {
  await db.query(
    `UPDATE billing_usage SET used = used - 1 WHERE user_id = $1 AND quota = $2 AND month = '' AND used > 0`,
    [user, quota],
  );
}

/** What somebody has used of one. */
export async function usedQuota(db: Querier, user: number, quota: Quota, now: Date): Promise<number> {
  const { rows } = await db.query<{ used: number }>(
    'SELECT used FROM billing_usage WHERE user_id = $1 AND quota = $2 AND month = $3',
    [user, quota, windowOf(quota, now)],
  );
  return heldAtLeast(quota) + (rows[0]?.used ?? 0);
}

/** What somebody has used and may use of each. After a change to less, more can be used than there are. */
export async function quotasOf(
  db: Querier,
  user: number,
  { plan }: Pick<Entitlement, 'plan'>,
  now: Date,
): Promise<MySubscription['quotas']> {
  const { rows } = await db.query<{ quota: Quota; month: string; used: number }>(
    'SELECT quota, month, used FROM billing_usage WHERE user_id = $1',
    [user],
  );
  return QUOTAS.map((quota) => ({
    quota,
    used:
      heldAtLeast(quota) + (rows.find((row) => row.quota === quota && row.month === windowOf(quota, now))?.used ?? 0),
    limit: PLANS[plan].quotas[quota],
  }));
}
