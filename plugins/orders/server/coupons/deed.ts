import { termsOf, type CouponRow } from './rows.ts';

/** Of a code the trail knows its terms, before and after. */
export const couponDeed = (
  action: 'created' | 'changed' | 'stopped',
  before: CouponRow | null,
  after: CouponRow,
  reason?: string,
) => ({
  action: `coupon.${action}`,
  subject: { kind: 'coupon', id: after.id, name: after.code },
  before: before && facts(before),
  after: { ...facts(after), ...(reason ? { reason } : {}) },
});

const facts = (row: CouponRow) => ({ ...termsOf(row), stoppedAt: row.stoppedAt?.toISOString() ?? null });
