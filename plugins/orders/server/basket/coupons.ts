import type { Querier } from '@sys/database/marketplace';
import type { Coupon } from '../../domain/pricing/coupon.ts';
import { COUNTED } from '../orders/states.sql.ts';
import type { ReadAs } from './offers.ts';

export interface KnownCoupon extends Coupon {
  id: string;
  used: { all: number; byThem: number };
}

interface Row {
  id: string;
  merchant: string | null;
  kind: 'percent' | 'amount';
  value: number;
  most: number | null;
  minimum: number;
  starts: Date;
  ends: Date;
  uses: number | null;
  each: number | null;
  used: number;
  byThem: number;
}

const COUPON = `SELECT c.id::text, c.merchant, c.kind, c.value::float8, c.most::float8, c.minimum::float8, c.starts_at AS starts,
    least(c.ends_at, c.stopped_at) AS ends, c.uses, c.uses_each AS each, c.used, CASE WHEN c.uses_each IS NULL THEN 0 ELSE (
      SELECT count(*)::integer FROM orders_orders o
      WHERE o.coupon = c.id AND (o.user_id = $2 OR o.phone = $3) AND o.state IN ${COUNTED}) END AS "byThem"
  FROM orders_coupons c WHERE c.code = $1`;

/** A coupon as it stands, with how often it was used; null when there is none of that code. */
export async function readCoupon(
  db: Querier,
  code: string,
  { user, phone }: Omit<ReadAs, 'locale'>,
): Promise<KnownCoupon | null> {
  const { rows } = await db.query<Row>(COUPON, [code, user, phone]);
  const row = rows[0];
  if (!row) return null;
  return {
    id: row.id,
    merchant: row.merchant,
    value:
      row.kind === 'amount'
        ? { kind: 'amount', amount: row.value }
        : { kind: 'percent', rate: row.value, most: row.most },
    minimum: row.minimum,
    startsAt: new Date(row.starts),
    endsAt: new Date(row.ends),
    uses: row.uses,
    usesEach: row.each,
    used: { all: row.used, byThem: row.byThem },
  };
}

/** Of all who come with it, one at a time goes on: what is read of it afterwards stays so until they are done. */
export async function lockCoupon(db: Querier, code: string): Promise<void> {
  await db.query('SELECT 1 FROM orders_coupons WHERE code = $1 FOR UPDATE', [code]);
}
