import type { Querier } from '@sys/database/marketplace';
import type { Sale } from '../../contracts/sales.ts';
import type { CouponTouch, Touch } from '../../domain/attribution/attribute.ts';
import { WINDOW_DAYS } from '../../domain/programme/problems.ts';
import { AffiliateError } from '../errors.ts';

export interface Touches {
  coupon: CouponTouch | null;
  clicks: Touch[];
}

const TOUCH = 'c.id::text AS click, c.link::text, l.influencer, l.deal, l.merchant, c.at';

// Of each deal the last click before the order: no other one can win. By visitor and time, in the months of the longest
// window and no other (the index of each of them).
const OF_VISITOR = `SELECT DISTINCT ON (l.deal) ${TOUCH}
  FROM affiliate_clicks c JOIN affiliate_links l ON l.id = c.link
  WHERE c.visitor = $1 AND c.known AND c.at <= $2 AND c.at >= $2::timestamptz - make_interval(days => ${WINDOW_DAYS.most})
    AND l.merchant = $3 AND l.deal = ANY ($4)
  ORDER BY l.deal, c.at DESC, c.id DESC`;

// An id begins with the time of its click, by which its month is found.
const BY_ID = `SELECT ${TOUCH} FROM affiliate_clicks c JOIN affiliate_links l ON l.id = c.link
  WHERE c.id = $1 AND c.known AND c.at BETWEEN to_timestamp($2) - interval '1 second' AND to_timestamp($2) + interval '1 second'
    AND l.merchant = $3`;

const OF_COUPON = `SELECT l.id::text AS link, l.influencer, l.merchant
  FROM affiliate_coupons a JOIN affiliate_links l ON l.id = a.link WHERE a.coupon = $1 AND l.merchant = $2`;

/** What may have brought a sale, as we have it. Throws `click-refused` for a click that is none on a link to that merchant. */
export async function touchesOf(db: Querier, sale: Sale): Promise<Touches> {
  return { coupon: await couponOf(db, sale), clicks: await clicksOf(db, sale) };
}

async function couponOf(db: Querier, { coupon, merchant }: Sale): Promise<CouponTouch | null> {
  if (coupon === null) return null;
  const { rows } = await db.query<Omit<CouponTouch, 'deal'>>(OF_COUPON, [coupon, merchant]);
  return rows[0] ? { ...rows[0], deal: null } : null;
}

async function clicksOf(db: Querier, { click, visitor, merchant, placedAt, lines }: Sale): Promise<Touch[]> {
  if (click !== null) {
    const seconds = parseInt(click.replaceAll('-', '').slice(0, 12), 16) / 1_000;
    const { rows } = await db.query<Touch & Record<string, unknown>>(BY_ID, [click, seconds, merchant]);
    if (rows.length === 0) throw new AffiliateError('click-refused');
    return rows.map(withDate);
  }
  if (visitor === null) return [];
  const deals = lines.map(({ deal }) => deal);
  const { rows } = await db.query<Touch & Record<string, unknown>>(OF_VISITOR, [visitor, placedAt, merchant, deals]);
  return rows.map(withDate);
}

const withDate = (touch: Touch): Touch => ({ ...touch, at: new Date(touch.at) });
