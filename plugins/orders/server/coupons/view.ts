import type { ShownCoupon } from '../../contracts/coupons.ts';
import { couponState } from '../../domain/coupons/state.ts';
import type { CouponRow } from './rows.ts';
import { mayStop } from './write.ts';

/** A code as its maker sees it. */
export function viewCoupon(row: CouponRow, now: Date): ShownCoupon {
  const { id, code, kind, value, most, minimum, uses, usesEach, used, paid, tookOff, ever: frozen } = row;
  return {
    ...{ id, code, kind, value, most, minimum, uses, usesEach, used, paid, tookOff, frozen },
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    state: couponState(row, now),
    may: { change: row.stoppedAt === null, stop: mayStop(row, now) },
  };
}
