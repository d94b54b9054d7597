import { giveQuotaBack } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import type { Jobs } from '@sys/platform/services';
import { LAPSED_DAYS } from '../../domain/team/invitation.ts';

export function keepTeamsUp(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('orders.seats.lapse', '23 * * * *', (_, { db }) => lapseInvitations(db, new Date()));
}

/** What nobody took up in time takes no place any more; the address of a stranger is not kept for long either. */
export async function lapseInvitations(db: Querier, now: Date): Promise<void> {
  const { rows } = await db.query<{ owner: number }>(
    `UPDATE orders_seats t SET state = 'lapsed', token_hash = NULL FROM orders_shops s
     WHERE s.merchant = t.merchant AND t.state = 'invited' AND t.expires_at <= $1 RETURNING s.owner_id AS owner`,
    [now],
  );
  for (const { owner } of rows.sort((one, other) => one.owner - other.owner)) await giveQuotaBack(db, owner, 'seats');
  await db.query(
    `DELETE FROM orders_seats WHERE state = 'lapsed' AND expires_at <= $1::timestamptz - make_interval(days => ${LAPSED_DAYS})`,
    [now],
  );
}
