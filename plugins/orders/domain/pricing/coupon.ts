import { portion, type BasisPoints } from '@sys/platform/money';

/** What takes something off a basket. `percent` is of its lines, at most `most` centimes; `amount` is centimes. */
export type CouponValue =
  { kind: 'percent'; rate: BasisPoints; most: number | null } | { kind: 'amount'; amount: number };

export interface Coupon {
  /** Whose lines it takes from and who bears it; null: all lines, borne by the platform. */
  merchant: string | null;
  value: CouponValue;
  /** Centimes that the lines it takes from must come to. */
  minimum: number;
  startsAt: Date;
  endsAt: Date;
  /** How often it may be used at all, and by one person; null: without end. */
  uses: number | null;
  usesEach: number | null;
}

export const COUPON_PROBLEMS = [
  'not-yet',
  'over',
  'used-up',
  'used-by-you',
  'other-merchant',
  'below-minimum',
] as const;
export type CouponProblem = (typeof COUPON_PROBLEMS)[number];

/** The centimes of the lines that a coupon takes from. */
export const eligibleOf = (coupon: Coupon, lines: readonly { merchant: string; gross: number }[]): number =>
  lines.reduce((sum, line) => sum + (takesFrom(coupon, line.merchant) ? line.gross : 0), 0);

export const takesFrom = (coupon: Coupon, merchant: string): boolean =>
  coupon.merchant === null || coupon.merchant === merchant;

/** Why a coupon takes nothing off these lines now; null when it does. `used` counts orders that hold or have used it. */
export function couponProblem(
  coupon: Coupon,
  lines: readonly { merchant: string; gross: number }[],
  used: { all: number; byThem: number },
  now: Date,
): CouponProblem | null {
  if (now < coupon.startsAt) return 'not-yet';
  if (now >= coupon.endsAt) return 'over';
  if (coupon.uses !== null && used.all >= coupon.uses) return 'used-up';
  if (coupon.usesEach !== null && used.byThem >= coupon.usesEach) return 'used-by-you';
  const eligible = eligibleOf(coupon, lines);
  if (eligible === 0) return 'other-merchant';
  return eligible < coupon.minimum ? 'below-minimum' : null;
}

/** The centimes that a coupon takes off lines that come to `eligible`: never more than they cost. */
export function discountOf({ value }: Coupon, eligible: number): number {
  const wished = value.kind === 'amount' ? value.amount : portion(eligible, value.rate);
  const most = value.kind === 'percent' && value.most !== null ? value.most : Infinity;
  return Math.min(wished, most, eligible);
}
