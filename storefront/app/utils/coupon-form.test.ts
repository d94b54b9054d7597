import type { ShownCoupon } from '@sys/orders/contracts';
import { couponRequestSchema } from '@sys/orders/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCoupon, toCouponFields, toCouponRequest } from './coupon-form.ts';

const instant = fc
  .date({ min: new Date('2026-01-02'), max: new Date('2029-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const some = (most: number) => fc.option(fc.integer({ min: 1, max: most }));
const known = fc
  .record({
    kind: fc.constantFrom('percent' as const, 'amount' as const),
    value: fc.integer({ min: 1, max: 10_000 }),
    most: some(1_000_000),
    minimum: fc.nat(1_000_000),
    startsAt: instant,
    endsAt: instant,
    uses: some(1_000_000),
    usesEach: some(1000),
  })
  .map((coupon) => ({ ...coupon, code: 'ETE2026', most: coupon.kind === 'percent' ? coupon.most : null }) as ShownCoupon); // prettier-ignore

describe('the form of a code', () => {
  it('sends of a code that nobody touched what it was', () => {
    fc.assert(
      fc.property(known, (coupon) => {
        expect(toCouponRequest(toCouponFields(coupon), coupon)).toEqual({ request: coupon, problems: [] });
      }),
    );
  });

  it('begins with what the server takes', () => {
    const { request } = toCouponRequest(emptyCoupon(new Date('2026-03-10T10:00:00Z')), null);
    expect(couponRequestSchema.parse(request)).toMatchObject({ code: null, value: { kind: 'percent', rate: 1000 } });
  });

  it('says what is no number and no date', () => {
    const fields = { ...emptyCoupon(new Date()), value: 'dix', most: 'x', endsAt: '', uses: '1,5' };
    expect(toCouponRequest(fields, null).problems).toEqual([
      { field: 'value', problem: 'invalid' },
      { field: 'endsAt', problem: 'required' },
      { field: 'uses', problem: 'invalid' },
      { field: 'most', problem: 'invalid' },
    ]);
  });
});
