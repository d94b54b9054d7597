import type { Querier } from '@sys/database/marketplace';
import type { CouponTerms } from '../../domain/coupons/terms.ts';
import { readCouponCode } from '../../domain/pricing/typed-coupon.ts';
import { OrderError } from '../errors.ts';

/** Whose codes: a merchant's by its document, or, null, the platform's. */
export type CouponOwner = string | null;

/** A code as it stands, with what was done with it. Amounts are centimes. */
export interface CouponRow {
  id: string;
  code: string;
  kind: 'percent' | 'amount';
  value: number;
  most: number | null;
  minimum: number;
  startsAt: Date;
  endsAt: Date;
  uses: number | null;
  usesEach: number | null;
  used: number;
  stoppedAt: Date | null;
  ever: boolean;
  paid: number;
  tookOff: number;
}

// What it took off is read off the orders themselves: those that are paid and were not given back whole.
const COUPONS = `SELECT c.id::text, c.code, c.kind, c.value::float8, c.most::float8, c.minimum::float8, c.starts_at AS "startsAt",
    c.ends_at AS "endsAt", c.uses, c.uses_each AS "usesEach", c.used, c.stopped_at AS "stoppedAt",
    EXISTS (SELECT 1 FROM orders_orders o WHERE o.coupon = c.id) AS ever, did.paid, did."tookOff"
  FROM orders_coupons c CROSS JOIN LATERAL (
    SELECT count(*)::integer AS paid, coalesce(sum(o.discount), 0)::float8 AS "tookOff" FROM orders_orders o
    WHERE o.coupon = c.id AND o.state IN ('paid', 'fulfilled')) did
  WHERE c.merchant IS NOT DISTINCT FROM $1`;

const A_PAGE = 20;

/** The newest first; `next` is where the following page begins. */
export async function listCoupons(
  db: Querier,
  owner: CouponOwner,
  { q, after }: { q?: string | undefined; after?: string | undefined },
): Promise<{ coupons: CouponRow[]; next: string | null }> {
  // What can be no code finds none: codes hold neither wild cards nor spaces.
  const begins = q ? ((q.length < 3 ? readCouponCode(`${q}AAA`)?.slice(0, -3) : readCouponCode(q)) ?? '-') : '';
  const rows = await find(
    db,
    `AND starts_with(c.code, $2) AND ($3::bigint IS NULL OR c.id < $3) ORDER BY c.id DESC LIMIT ${A_PAGE + 1}`,
    [owner, begins, after ?? null],
  );
  const coupons = rows.slice(0, A_PAGE);
  return { coupons, next: rows.length > A_PAGE ? coupons.at(-1)!.id : null };
}

/** The code of that id, when it is theirs: somebody else's is answered as one that is not there. */
export async function findCoupon(db: Querier, owner: CouponOwner, id: string): Promise<CouponRow> {
  const [row] = await find(db, 'AND c.id = $2', [owner, id]);
  if (!row) throw new OrderError('no-coupon');
  return row;
}

/** The same, and nobody orders with it until the transaction ends: what is read of its use stays true. */
export async function holdCoupon(db: Querier, owner: CouponOwner, id: string): Promise<CouponRow> {
  await db.query('SELECT 1 FROM orders_coupons WHERE id = $2 AND merchant IS NOT DISTINCT FROM $1 FOR UPDATE', [owner, id]); // prettier-ignore
  return findCoupon(db, owner, id);
}

async function find(db: Querier, and: string, values: unknown[]): Promise<CouponRow[]> {
  const { rows } = await db.query<CouponRow & Record<string, unknown>>(`${COUPONS} ${and}`, values);
  const date = (at: Date | null) => (at === null ? null : new Date(at));
  return rows.map((row) => ({
    ...row,
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    stoppedAt: date(row.stoppedAt),
  }));
}

/** What its maker has said of it. */
export const termsOf = (row: CouponRow): CouponTerms => ({
  code: row.code,
  value:
    row.kind === 'percent'
      ? { kind: 'percent', rate: row.value, most: row.most }
      : { kind: 'amount', amount: row.value },
  minimum: row.minimum,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  uses: row.uses,
  usesEach: row.usesEach,
});
