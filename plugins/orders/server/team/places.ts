import { PLANS } from '@sys/config';
import { giveQuotaBack, planOf, takeQuota } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import type { TeamQuotaProblem } from '../../contracts/team.ts';
import { OrderError } from '../errors.ts';
import { takesPlace, type SeatRow } from './rows.ts';

/** Takes a seat of the owner's plan, in the transaction of what it is for, after the row of the seat is held. */
export async function takeSeat(db: Querier, owner: number, now: Date): Promise<void> {
  const taken = await takeQuota(db, owner, 'seats', now);
  if (taken.ok) return;
  const { plan } = await planOf(db, owner, now);
  const problem: TeamQuotaProblem = { why: taken.why, label: PLANS[plan].label, limit: taken.limit };
  throw new OrderError('team-quota', problem, `The plan ${problem.label} has no seat left.`);
}

/** Ends a seat or an invitation, and gives its place back. */
export async function endSeat(db: Querier, seat: SeatRow): Promise<void> {
  const { rows } = await db.query('DELETE FROM orders_seats WHERE id = $1 RETURNING 1', [seat.id]);
  if (rows.length > 0 && takesPlace(seat)) await giveQuotaBack(db, seat.owner, 'seats');
}
