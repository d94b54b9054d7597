import type { Querier } from '@sys/database/marketplace';
import { refusalToJoin } from '../../domain/team/invitation.ts';
import { OrderError } from '../errors.ts';
import { hashOf } from '../keys.ts';
import { findSeats, type SeatRow } from './rows.ts';

/**
 * The invitation of that token, held, when whoever asks may take it up: they are signed in with the address that it was
 * sent to. Throws what is answered to everybody else.
 */
export async function invitationFor(db: Querier, token: string, person: number, now: Date): Promise<SeatRow> {
  // Held as whoever opens a shop of their own holds it: nobody does both at once.
  await db.query('SELECT 1 FROM identity_profiles WHERE user_id = $1 FOR UPDATE', [person]);
  const [seat] = await findSeats(db, 'WHERE t.token_hash = $1 FOR UPDATE OF t', [hashOf(token)]);
  if (!seat || seat.email === null) throw new OrderError('no-invitation');
  const { rows } = await db.query<{ email: string; confirmed: boolean; ownsShop: boolean; sits: boolean }>(
    `SELECT email, coalesce(confirmed, false) AS confirmed,
       EXISTS (SELECT 1 FROM orders_shops WHERE owner_id = u.id) AS "ownsShop",
       EXISTS (SELECT 1 FROM orders_seats WHERE user_id = u.id) AS sits
     FROM up_users u WHERE id = $1`,
    [person],
  );
  const refusal = rows[0] ? refusalToJoin({ ...seat, email: seat.email }, rows[0], now) : 'no-invitation';
  if (refusal) throw new OrderError(refusal);
  return seat;
}

/** Takes an invitation up: its token is used, its address forgotten. */
export async function join(db: Querier, { id }: SeatRow, person: number, now: Date): Promise<void> {
  await db.query(
    `UPDATE orders_seats SET state = 'active', user_id = $2, joined_at = $3, email = NULL, token_hash = NULL, expires_at = NULL
     WHERE id = $1`,
    [id, person, now],
  );
}
