import type { Querier } from '@sys/database/marketplace';
import { makeCoupon } from '@sys/orders/services';
import { couponCodeOf } from '../../domain/links/coupon.ts';
import { AffiliateError } from '../errors.ts';
import { readProgramme } from '../programmes/read.ts';
import { holdLink } from './hold.ts';

/** A code of the merchant’s that is given away with a link. */
export interface LinkCoupon {
  id: string;
  code: string;
  link: string;
  rate: number;
}

/**
 * Makes the code that an influencer gives away with a link, as the programme of its deal allows: so much off what its
 * merchant sells, until the deal ends. A trigger stops it with its link. One link has one at a time.
 */
export async function giveCoupon(db: Querier, influencer: number, id: string, now: Date): Promise<LinkCoupon> {
  const link = await holdLink(db, influencer, id);
  if (link.state !== 'live') throw new AffiliateError('wrong-state');
  if (link.request !== 'approved') throw new AffiliateError('not-approved');
  const programme = await readProgramme(db, link.deal);
  if (!programme?.open || programme.coupon === null) throw new AffiliateError('no-coupon-here');
  const { rows: deals } = await db.query<{ endsAt: Date }>(
    `SELECT ends_at AT TIME ZONE 'UTC' AS "endsAt" FROM deals WHERE document_id = $1 AND ends_at > $2::timestamptz AT TIME ZONE 'UTC'`,
    [link.deal, now],
  );
  if (!deals[0]) throw new AffiliateError('no-deal');
  const { rows: before } = await db.query(
    `SELECT 1 FROM affiliate_coupons own JOIN orders_coupons c ON c.id = own.coupon
     WHERE own.link = $1 AND c.stopped_at IS NULL AND c.ends_at > $2`,
    [link.id, now],
  );
  if (before.length > 0) throw new AffiliateError('coupon-already');
  const terms = {
    code: await freeCode(db, link.code),
    value: { kind: 'percent' as const, rate: programme.coupon.rate, most: null },
    minimum: 0,
    startsAt: now.toISOString(),
    endsAt: new Date(deals[0].endsAt).toISOString(),
    uses: null,
    usesEach: null,
  };
  const coupon = await makeCoupon(db, link.merchant, terms, now);
  await db.query('INSERT INTO affiliate_coupons (coupon, link) VALUES ($1, $2)', [coupon.id, link.id]);
  return { id: coupon.id, code: coupon.code, link: `lnk_${link.id}`, rate: programme.coupon.rate };
}

/** A code like that of the link, when nobody has it; null: one is drawn. */
async function freeCode(db: Querier, linkCode: string): Promise<string | null> {
  const code = couponCodeOf(linkCode);
  if (code === null) return null;
  const { rows } = await db.query('SELECT 1 FROM orders_coupons WHERE code = $1', [code]);
  return rows.length === 0 ? code : null;
}
