import type { Querier } from '@sys/database/marketplace';
import type { CaseState } from '../../domain/case/states.ts';
import { dayInMorocco } from '../../domain/person/dates.ts';

/**
 * How far the verification of a person is: `none` for who has not begun. Only `approved` opens anything, and an
 * approval whose day has passed is `expired` at once, before the job at night has said so.
 */
export async function statusOf(db: Querier, user: number, now = new Date()): Promise<CaseState | 'none'> {
  const { rows } = await db.query<{ status: CaseState; expires: string | null }>(
    'SELECT status, expires_on::text AS expires FROM kyc_cases WHERE user_id = $1',
    [user],
  );
  if (!rows[0]) return 'none';
  const { status, expires } = rows[0];
  return status === 'approved' && expires !== null && expires < dayInMorocco(now) ? 'expired' : status;
}

/** Until when nothing is paid out to a person because their account or identity was changed; null when it may be. */
export async function payoutsFrozenUntil(db: Querier, user: number, now = new Date()): Promise<Date | null> {
  const { rows } = await db.query<{ until: Date | null }>(
    'SELECT payouts_frozen_until AS until FROM kyc_cases WHERE user_id = $1',
    [user],
  );
  const until = rows[0]?.until ? new Date(rows[0].until) : null;
  return until && until > now ? until : null;
}
