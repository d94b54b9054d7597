import { z } from 'zod';
import { COUPON_STATES } from '../domain/coupons/state.ts';
import type { CouponTerms } from '../domain/coupons/terms.ts';
import { readCouponCode } from '../domain/pricing/typed-coupon.ts';
import { centimes, instant } from './basket.ts';
import { staffReason } from './refunds.ts';

/**
 * Codes that take something off: of a shop, under `/api/shop/coupons`, always that of who asks; of the platform, under
 * `/orders/coupons` of the admin’s own API.
 */

const MOST_CENTIMES = 100_000_000;
const whole = (least: number, most: number) =>
  z.number({ error: 'required' }).int('invalid').min(least, 'out-of-range').max(most, 'out-of-range');
const when = z.iso.datetime({ offset: true, error: 'required' });
/** Nothing: one is drawn. */
const code = z
  .string({ error: 'required' })
  .max(60, 'invalid')
  .transform((typed) => (typed.trim() === '' ? null : (readCouponCode(typed) ?? '')))
  .refine((read) => read !== '', 'invalid');

const common = {
  code,
  minimum: whole(0, MOST_CENTIMES),
  startsAt: when,
  endsAt: when,
  /** How often it may be used at all, and by one person; null: without end. */
  uses: whole(1, 1_000_000).nullable(),
  usesEach: whole(1, 1000).nullable(),
};

/** `POST …/coupons` and `PUT …/coupons/:id`: the whole of it. Whose it is nobody says. */
export const couponRequestSchema = z
  .discriminatedUnion(
    'kind',
    [
      /** Basis points of the lines, at most `most` centimes. */
      z.strictObject({ kind: z.literal('percent'), value: whole(1, 10_000), most: whole(1, MOST_CENTIMES).nullable(), ...common }), // prettier-ignore
      /** Centimes. */
      z.strictObject({ kind: z.literal('amount'), value: whole(1, MOST_CENTIMES), most: z.null(), ...common }),
    ],
    { error: 'required' },
  )
  .transform(({ kind, value, most, ...terms }): CouponTerms => ({
    ...terms,
    value: kind === 'percent' ? { kind, rate: value, most } : { kind, amount: value },
  }));

/** `POST /orders/coupons/:id/stop`; a shop says nothing. */
export const staffStopRequestSchema = z.strictObject({ reason: staffReason });

export const couponIdSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) });

/** `GET …/coupons`: the newest first; `q` is how a code begins, `after` the last one that was seen. */
export const couponsQuerySchema = z.strictObject({
  q: z.string().trim().max(60).optional(),
  after: z.string().regex(/^\d{1,18}$/).optional(), // prettier-ignore
});

export const couponSchema = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(['percent', 'amount']),
  value: z.number().int(),
  most: centimes.nullable(),
  minimum: centimes,
  startsAt: instant,
  endsAt: instant,
  uses: z.number().int().nullable(),
  usesEach: z.number().int().nullable(),
  state: z.enum(COUPON_STATES),
  /** Orders that hold or have used it. */
  used: z.number().int(),
  /** Of those, the ones that are paid, and what it took off them, refunded ones left out. */
  paid: z.number().int(),
  tookOff: centimes,
  /** Somebody has used it: of its terms only the end and the uses may change. */
  frozen: z.boolean(),
  may: z.object({ change: z.boolean(), stop: z.boolean() }),
});
export const couponResponseSchema = z.object({ data: couponSchema });
export const couponsResponseSchema = z.object({ data: z.array(couponSchema), next: z.string().nullable() });

export type ShownCoupon = z.output<typeof couponSchema>;
export type CouponList = z.output<typeof couponsResponseSchema>;
export type CouponRequest = z.input<typeof couponRequestSchema>;
