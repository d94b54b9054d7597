import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { queueMail } from '@sys/platform/services';
import { INVITATION_DAYS } from '../../domain/team/invitation.ts';
import type { SeatRole } from '../../domain/team/permissions.ts';
import { OrderError } from '../errors.ts';
import { drawToken, hashOf } from '../keys.ts';
import { PAGES } from '../orders/pages.ts';
import { nameOfShop } from '../shop/export/read.ts';
import type { Shop } from '../shop/owner.ts';
import { takeSeat } from './places.ts';
import { findSeats, type SeatRow } from './rows.ts';

interface Wish {
  email: string;
  role: SeatRole;
  locale: SeatRow['locale'];
}

/** Asks somebody into a shop. Of many at once no more get a seat than the plan has. Resolves to the seat's id. */
export async function invite(db: Querier, shop: Shop, { email, role, locale }: Wish, now: Date): Promise<string> {
  if (await worksThere(db, shop, email)) throw new OrderError('seat-exists');
  const { token, expiresAt } = draw(now);
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO orders_seats AS t (merchant, role, state, email, locale, token_hash, expires_at)
     VALUES ($1, $2, 'invited', $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING t.id::text AS id`,
    [shop.merchant, role, email, locale, hashOf(token), expiresAt],
  );
  if (!rows[0]) throw new OrderError('seat-exists');
  await takeSeat(db, shop.owner, now);
  await send(db, shop, { email, role, locale }, token, expiresAt);
  return rows[0].id;
}

/** Sends an invitation again, with another link: the one before opens nothing any more. */
export async function inviteAgain(db: Querier, shop: Shop, id: string, now: Date): Promise<void> {
  const [seat] = await findSeats(db, 'WHERE t.id = $1 AND t.merchant = $2 FOR UPDATE OF t', [id, shop.merchant]);
  if (!seat) throw new OrderError('no-seat');
  if (seat.email === null) throw new OrderError('wrong-state');
  const { token, expiresAt } = draw(now);
  await db.query(`UPDATE orders_seats SET state = 'invited', token_hash = $2, expires_at = $3 WHERE id = $1`, [
    id,
    hashOf(token),
    expiresAt,
  ]);
  if (seat.state === 'lapsed') await takeSeat(db, shop.owner, now);
  await send(db, shop, { ...seat, email: seat.email }, token, expiresAt);
}

function draw(now: Date): { token: string; expiresAt: Date } {
  return { token: drawToken(), expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000) };
}

/** Whether the address is that of the owner or of somebody who has a seat already. */
async function worksThere(db: Querier, { merchant, owner }: Shop, email: string): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT 1 FROM up_users u WHERE lower(u.email) = $1 AND (u.id = $2 OR EXISTS (
       SELECT 1 FROM orders_seats t WHERE t.user_id = u.id AND t.merchant = $3))`,
    [email, owner, merchant],
  );
  return rows.length > 0;
}

async function send(db: Querier, { merchant }: Shop, { email, role, locale }: Wish, token: string, expiresAt: Date) {
  const shop = await nameOfShop(db, merchant);
  const acceptUrl = `${readEnvironment().SITE_URL}${PAGES.invitation[locale]}?jeton=${token}`;
  await queueMail(db, { to: email, locale, kind: 'team-invitation', data: { shop, role, expiresAt: expiresAt.toISOString(), acceptUrl } }); // prettier-ignore
}
