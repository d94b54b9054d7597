import { z } from 'zod';
import { centimes, instant } from './basket.ts';
import { orderNumber, REFUND_STATES } from './orders.ts';
import { shopRefundRequestSchema } from './shop.ts';

/** How the finances see and decide refunds, under `/orders/refunds` of the admin’s own API. */

/** Why somebody of the staff does something. */
export const staffReason = z.string().trim().min(1).max(300);

/** `GET /orders/refunds`: the newest first. */
export const refundsQuerySchema = z.strictObject({
  state: z.enum(REFUND_STATES).optional(),
  before: z.string().regex(/^\d{1,18}$/).optional(), // prettier-ignore
});

export const staffRefundSchema = z.object({
  id: z.string(),
  order: orderNumber,
  state: z.enum(REFUND_STATES),
  amount: centimes,
  askedBy: z.enum(['buyer', 'merchant', 'finance', 'system']),
  /** Of the staff, when it was they who asked. */
  asker: z.string().nullable(),
  reason: z.string(),
  /** Who of the staff agreed or declined, and why. */
  second: z.object({ name: z.string(), reason: z.string() }).nullable(),
  at: instant,
  parts: z.array(z.object({ line: z.string(), title: z.string(), units: z.number().int(), amount: centimes })),
  /** What whoever asks may do now: never agree to what they asked for. */
  may: z.object({ agree: z.boolean(), decline: z.boolean(), retry: z.boolean(), given: z.boolean() }),
});
export const staffRefundsResponseSchema = z.object({
  data: z.array(staffRefundSchema),
  /** Of the last one; null when there is no more. */
  next: z.string().nullable(),
});

/** `POST /orders/refunds`: as a merchant asks, of any order. */
export const staffRefundRequestSchema = z.strictObject({ number: orderNumber, ask: shopRefundRequestSchema });
export const staffRefundResponseSchema = z.object({ data: staffRefundSchema });

/** `POST /orders/refunds/:id/(agree|decline|retry|given)`. */
export const refundIdSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) }); // prettier-ignore
export const refundDeedRequestSchema = z.strictObject({ reason: staffReason });

export type StaffRefund = z.output<typeof staffRefundSchema>;
