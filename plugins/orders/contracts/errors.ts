/**
 * Why a request about a basket or an order was not done: `error.details.code`, with `error.details.problems` where
 * there is more to say (a basket’s lines, a refund’s).
 */
export const ORDER_ERRORS = [
  'basket-full', 'basket-empty', 'line-problems', 'coupon-refused', 'price-changed', 'address-needed', 'phone-invalid',
  'method-refused', 'key-reused', 'key-missing', 'no-order', 'wrong-state', 'changed-meanwhile', 'code-wrong',
  'code-over', 'code-too-often', 'refund-refused', 'gateway-away', 'no-shop', 'not-verified', 'no-voucher',
  'voucher-refused', 'not-allowed', 'no-deal', 'deal-quota', 'deal-incomplete', 'needs-review',
  'plan-feature', 'export-too-long', 'not-permitted', 'team-quota', 'seat-exists', 'no-seat',
  'no-invitation', 'invitation-other', 'own-shop', 'seated',
  'no-coupon', 'too-many-coupons',
  'no-settlement', 'day-refused', 'transfer-known', 'second-person', 'own-debt',
  'no-review', 'review-refused', 'review-exists', 'review-closed', 'not-yours',
] as const; // prettier-ignore
export type OrderErrorCode = (typeof ORDER_ERRORS)[number];
