import { latinDigits } from '@sys/platform/codes';

/** A coupon’s code as it is looked for: capital letters and digits, nothing between; null for what can be none. */
export function readCouponCode(typed: string): string | null {
  const code = latinDigits(typed)
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '');
  return /^[A-Z0-9]{3,24}$/.test(code) ? code : null;
}
