const DAY_MS = 86_400_000;

/** A click as the database has it: what a client claims of one is nothing. */
export interface Touch {
  click: string;
  link: string;
  influencer: number;
  deal: string;
  merchant: string;
  at: Date;
}

/** A coupon that was taken with the order and belongs to an influencer; it names a deal, or all of a merchant’s. */
export interface CouponTouch {
  link: string;
  influencer: number;
  merchant: string;
  deal: string | null;
}

/** A line of an order, as it was placed. */
export interface AttributedLine {
  deal: string;
  merchant: string;
}

export interface Buying {
  placedAt: Date;
  /** Whoever bought; null without an account. */
  buyer: number | null;
  /** Influencers who are the same person or household as who bought, as far as we can tell. */
  sameAs: readonly number[];
  newCustomer: boolean;
}

/** Of the programme of the line’s deal. */
export interface Terms {
  windowDays: number;
  newCustomersOnly: boolean;
}

export type NotAttributed = 'no-touch' | 'too-old' | 'self-purchase' | 'known-customer' | 'not-approved';
export type Attribution =
  | { kind: 'attributed'; by: 'coupon' | 'click'; influencer: number; link: string; click: string | null }
  | { kind: 'none'; because: NotAttributed };

/**
 * Whose sale a line is; each line of an order for itself.
 *
 * 1. The coupon of an influencer comes before any click: who typed it said by whom they were brought.
 * 2. Else the last click on a link of that deal within the window, counted back from when the order was placed (a
 *    click exactly so old still counts). A click on a link of another deal or merchant is none.
 * 3. Who comes first this way and may not have it (it is who bought, or is not approved any more) leaves it to nobody:
 *    an earlier one does not get what the later one lost.
 */
export function attribute(
  line: AttributedLine,
  buying: Buying,
  touches: { coupon: CouponTouch | null; clicks: readonly Touch[] },
  terms: Terms,
  approved: (influencer: number) => boolean,
): Attribution {
  const coupon = touches.coupon && speaksOf(touches.coupon, line) ? touches.coupon : null;
  const clicks = touches.clicks.filter((one) => speaksOf(one, line) && one.at <= buying.placedAt);
  const oldest = buying.placedAt.getTime() - terms.windowDays * DAY_MS;
  const last = clicks.filter(({ at }) => at.getTime() >= oldest).sort(lastFirst)[0];
  const winner = coupon ?? last;
  if (!winner) return none(clicks.length > 0 ? 'too-old' : 'no-touch');
  const { influencer, link } = winner;
  if (influencer === buying.buyer || buying.sameAs.includes(influencer)) return none('self-purchase');
  if (!approved(influencer)) return none('not-approved');
  if (terms.newCustomersOnly && !buying.newCustomer) return none('known-customer');
  return coupon
    ? { kind: 'attributed', by: 'coupon', influencer, link, click: null }
    : { kind: 'attributed', by: 'click', influencer, link, click: last!.click };
}

const speaksOf = (touch: { merchant: string; deal: string | null }, { deal, merchant }: AttributedLine): boolean =>
  touch.merchant === merchant && (touch.deal === null || touch.deal === deal);

/** Of two in the same millisecond the one with the greater id, so that it is always the same one. */
const lastFirst = (a: Touch, b: Touch): number => b.at.getTime() - a.at.getTime() || (a.click < b.click ? 1 : -1);

const none = (because: NotAttributed): Attribution => ({ kind: 'none', because });
