import { z } from 'zod';
import { centimes, instant } from './basket.ts';
import { orderNumber, REFUND_STATES } from './orders.ts';
import { shopRefundRequestSchema } from './shop.ts';

/** How the finances see and decide refunds, under `/orders/refunds` of the admin’s own API. */

/** `GET /orders/refunds`: those that wait for somebody come first when no state is asked for. */
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
  reason: z.string(),
  at: instant,
  parts: z.array(z.object({ line: z.string(), title: z.string(), units: z.number().int(), amount: centimes })),
  /** What whoever asks may do now: never agree to what they asked for. */
  may: z.object({ agree: z.boolean(), decline: z.boolean(), retry: z.boolean() }),
});
export const staffRefundsResponseSchema = z.object({
  data: z.array(staffRefundSchema),
  /** Of the last one; null when there is no more. */
  next: z.string().nullable(),
});

/** `POST /orders/refunds`: as a merchant asks, of any order. */
export const staffRefundRequestSchema = z.strictObject({ number: orderNumber, ask: shopRefundRequestSchema });
export const staffRefundResponseSchema = z.object({ data: staffRefundSchema });

/** `POST /orders/refunds/:id/(agree|decline|retry)`: an empty body. */
export const refundIdSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) }); // prettier-ignore

export type StaffRefund = z.output<typeof staffRefundSchema>;
