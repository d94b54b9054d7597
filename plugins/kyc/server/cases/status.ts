import type { Querier } from '@sys/database/marketplace';
import { payoutsFrozenByRecovery, type Standing } from '@sys/identity/services';
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

/**
 * Until when nothing is paid out to a person because their account or identity was changed, or their second factor
 * taken away; null when it may be.
 */
export async function payoutsFrozenUntil(db: Querier, user: number, now = new Date()): Promise<Date | null> {
  const { rows } = await db.query<{ until: Date | null }>(
    'SELECT payouts_frozen_until AS until FROM kyc_cases WHERE user_id = $1',
    [user],
  );
  const until = rows[0]?.until ? new Date(rows[0].until) : null;
  const recovered = await payoutsFrozenByRecovery(db, user, now);
  const latest = until && recovered ? (until > recovered ? until : recovered) : (until ?? recovered);
  return latest && latest > now ? latest : null;
}

/** What a recovery of a lost factor asks: how far a verification is, and whether it ever was approved. */
export async function standingOf(db: Querier, user: number): Promise<Standing> {
  const { rows } = await db.query(
    `SELECT 1 FROM kyc_case_history h JOIN kyc_cases c ON c.id = h.case_id
     WHERE c.user_id = $1 AND h.to_status = 'approved' LIMIT 1`,
    [user],
  );
  return { status: await statusOf(db, user), highValue: rows.length > 0 };
}
