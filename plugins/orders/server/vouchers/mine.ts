import type { Querier } from '@sys/database/marketplace';
import type { MyVouchers } from '../../contracts/orders.ts';
import type { VoucherState } from '../../domain/vouchers/redeem.ts';

const A_PAGE = 20;

type Listed = MyVouchers['data'][number];
type Row = Omit<Listed, 'expiresAt' | 'redeemedAt'> & { expiresAt: Date; redeemedAt: Date | null };

// Of an order that came to nothing a voucher is nothing. By key: `after` is one of the same person.
const MINE = `SELECT v.id::text AS id, v.state, l.title, v.value::float8, v.expires_at AS "expiresAt", v.redeemed_at AS "redeemedAt",
    o.state = 'confirmed' AND v.payment = 'due' AS due, o.number, l.merchant_name AS merchant, l.image, l.gift_to AS "giftTo"
  FROM orders_orders o JOIN orders_vouchers v ON v."order" = o.id JOIN orders_lines l ON l.id = v.line
  WHERE o.user_id = $1 AND o.state IN ('confirmed', 'paid', 'fulfilled', 'refunded')
    AND ($2::text IS NULL OR v.state = $2)
    AND ($3::bigint IS NULL OR (v.expires_at, v.id) > (
      SELECT s.expires_at, s.id FROM orders_vouchers s JOIN orders_orders p ON p.id = s."order" WHERE s.id = $3 AND p.user_id = $1))
  ORDER BY v.expires_at, v.id LIMIT ${A_PAGE + 1}`;

/** A page of somebody’s vouchers, of all their orders. */
export async function listMyVouchers(
  db: Querier,
  user: number,
  { state, after }: { state?: VoucherState; after?: string },
): Promise<MyVouchers> {
  const { rows } = await db.query<Row & Record<string, unknown>>(MINE, [user, state ?? null, after ?? null]);
  const data = rows.slice(0, A_PAGE).map((row) => ({
    ...row,
    expiresAt: new Date(row.expiresAt).toISOString(),
    redeemedAt: row.redeemedAt && new Date(row.redeemedAt).toISOString(),
  }));
  return { data, next: rows.length > A_PAGE ? data.at(-1)!.id : null };
}
