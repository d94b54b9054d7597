export const COUPON_STATES = ['planned', 'active', 'used-up', 'over', 'stopped'] as const;
export type CouponState = (typeof COUPON_STATES)[number];

export interface CouponLife {
  startsAt: Date;
  endsAt: Date;
  uses: number | null;
  used: number;
  stoppedAt: Date | null;
}

/** Where a code stands: what ends it for good comes before what may still change. */
export function couponState({ startsAt, endsAt, uses, used, stoppedAt }: CouponLife, now: Date): CouponState {
  if (stoppedAt !== null) return 'stopped';
  if (now >= endsAt) return 'over';
  if (uses !== null && used >= uses) return 'used-up';
  return now < startsAt ? 'planned' : 'active';
}
