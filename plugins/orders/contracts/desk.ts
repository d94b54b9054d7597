import { z } from 'zod';
import { FINANCE_MOVES } from '../domain/order/finance-moves.ts';
import { ORDER_STATES, PAYMENT_METHODS } from '../domain/order/states.ts';
import { VOUCHER_STATES } from '../domain/vouchers/redeem.ts';
import { centimes, instant, taxSchema } from './basket.ts';
import { addressSchema, orderNumber } from './orders.ts';
import { staffReason, staffRefundSchema } from './refunds.ts';

/** What the staff of the finances sees and does of orders, under `/orders` of the admin’s own API. */

/** `GET /orders/desk`: the newest first; `before` is the number of the last one seen. */
export const deskQuerySchema = z.strictObject({
  state: z.enum(ORDER_STATES).optional(),
  method: z.enum(PAYMENT_METHODS).optional(),
  /** As it was typed: all of its digits. */
  number: z.string().trim().min(1).max(60).optional(),
  /** Of the telephone: its last digits, four at least, or all. */
  phone: z.string().trim().min(1).max(60).optional(),
  /** Only those that somebody has to look at. */
  trouble: z.literal('true').optional(),
  before: orderNumber.optional(),
});

const trouble = z.enum(['amount', 'late']).nullable();

export const deskRowSchema = z.object({
  number: orderNumber,
  state: z.enum(ORDER_STATES),
  method: z.enum(PAYMENT_METHODS),
  placedAt: instant,
  name: z.string(),
  /** All but its last two digits hidden. */
  phone: z.string(),
  merchants: z.array(z.string()),
  total: centimes,
  refunded: centimes,
  trouble,
});
export const deskResponseSchema = z.object({ data: z.array(deskRowSchema), next: orderNumber.nullable() });

export const DISPUTE_STATES = ['open', 'won', 'lost'] as const;
const disputeState = z.enum(DISPUTE_STATES);

export const deskOrderSchema = z.object({
  ...deskRowSchema.omit({ merchants: true }).shape,
  paidAt: instant.nullable(),
  heldUntil: instant.nullable(),
  receipt: z.number().int().nullable(),
  /** Whole: whoever is called back has to be. */
  phone: z.string(),
  email: z.string(),
  account: z.boolean(),
  address: addressSchema.nullable(),
  gross: centimes,
  discount: centimes,
  fees: centimes,
  net: centimes,
  tva: centimes,
  taxes: z.array(taxSchema),
  lines: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['goods', 'service', 'fee']),
      title: z.string(),
      merchant: z.string(),
      unitPrice: centimes,
      quantity: z.number().int(),
      /** Basis points. */
      tax: z.number().int(),
      net: centimes,
      tva: centimes,
      paid: centimes,
      refunded: centimes,
      returned: z.number().int(),
      redeemed: z.number().int(),
      shippedAt: instant.nullable(),
      deliveredAt: instant.nullable(),
    }),
  ),
  /** Neither token nor code: those are for who bought. */
  vouchers: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      merchant: z.string(),
      state: z.enum(VOUCHER_STATES),
      value: centimes,
      due: z.boolean(),
      expiresAt: instant,
      redeemedAt: instant.nullable(),
    }),
  ),
  payments: z.array(
    z.object({
      checkout: z.string(),
      payment: z.string().nullable(),
      state: z.enum(['open', 'expired', 'paid']),
      amount: centimes,
      refunded: centimes,
      openedAt: instant,
      disputes: z.array(z.object({ id: z.string(), state: disputeState, openedAt: instant })),
    }),
  ),
  refunds: z.array(staffRefundSchema),
  history: z.array(
    z.object({
      move: z.string(),
      to: z.enum(ORDER_STATES),
      doer: z.enum(['buyer', 'merchant', 'finance', 'system']),
      /** Of the staff. */
      who: z.string().nullable(),
      reason: z.string().nullable(),
      at: instant,
    }),
  ),
  /** `clear`: there is something that somebody has to look at, and they may say that they have. */
  may: z.object({ collect: z.boolean(), refuse: z.boolean(), cancel: z.boolean(), refund: z.boolean(), clear: z.boolean() }), // prettier-ignore
});
export const deskOrderResponseSchema = z.object({ data: deskOrderSchema });

/** `POST /orders/desk/:number/:move`, and `…/clear` for what somebody had to look at. */
export { FINANCE_MOVES };
export const deskMoveRequestSchema = z.strictObject({ reason: staffReason });

/** `GET /orders/disputes`: payments by card that a bank disputes, the newest first; `before` is the last one seen. */
export const disputesQuerySchema = z.strictObject({
  state: disputeState.optional(),
  before: z.string().regex(/^\w{1,255}$/).optional(), // prettier-ignore
});
export const disputeSchema = z.object({
  id: z.string(),
  state: disputeState,
  /** Null: what is disputed is no order. */
  order: orderNumber.nullable(),
  payment: z.string().nullable(),
  amount: centimes,
  openedAt: instant,
  changedAt: instant,
});
export const disputesResponseSchema = z.object({ data: z.array(disputeSchema), next: z.string().nullable() });

export type DeskQuery = z.output<typeof deskQuerySchema>;
export type DeskRow = z.output<typeof deskRowSchema>;
export type DeskOrder = z.output<typeof deskOrderSchema>;
export type Dispute = z.output<typeof disputeSchema>;
