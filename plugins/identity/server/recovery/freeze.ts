import type { Querier } from '@sys/database/marketplace';

/** Until when nothing is paid out to a person because their factor was taken away; null when it may be. */
export async function payoutsFrozenByRecovery(db: Querier, user: number, now = new Date()): Promise<Date | null> {
  const { rows } = await db.query<{ until: Date | null }>(
    'SELECT max(payouts_frozen_until) AS until FROM identity_recoveries WHERE user_id = $1',
    [user],
  );
  const until = rows[0]?.until ? new Date(rows[0].until) : null;
  return until && until > now ? until : null;
}
