import type { Feature, PlanName } from '@sys/config';
import { z } from 'zod';
import { ORDER_STATES, PAYMENT_METHODS } from '../domain/order/states.ts';
import { centimes, instant } from './basket.ts';
import { addressSchema, orderLineSchema, orderNumber, refundSchema } from './orders.ts';

/** What a merchant sees and does of what they sold, under `/api/shop`: always that of the shop they own, no id names it. */

/** `GET /api/shop/orders`: the newest first. */
export const shopOrdersQuerySchema = z.strictObject({
  state: z.enum(ORDER_STATES).optional(),
  /** A number, or the beginning of a name. */
  q: z.string().trim().max(60).optional(),
  after: orderNumber.optional(),
});

/**
 * `GET /api/shop/orders.{csv,xlsx,pdf}`: the lines that were sold, from one day in Morocco to another, both of them in
 * it. `locale` is that of its headings. For the plans with the feature `export`; the others are told which has it.
 */
export const shopExportQuerySchema = z
  .strictObject({
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    locale: z.enum(['fr', 'ar', 'en']).default('fr'),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'before' });
/** `error.details.problems` of `plan-feature`. */
export interface PlanFeatureProblem {
  feature: Feature;
  plan: PlanName;
  /** The smallest plan that has it, and what it is called. */
  by: PlanName;
  label: string;
}

/** Of an order with lines of several merchants, theirs alone. A name and a telephone only of what is to be delivered or collected. */
export const shopOrderSchema = z.object({
  number: orderNumber,
  state: z.enum(ORDER_STATES),
  method: z.enum(PAYMENT_METHODS),
  placedAt: instant,
  paidAt: instant.nullable(),
  name: z.string(),
  phone: z.string().nullable(),
  address: addressSchema.nullable(),
  lines: z.array(orderLineSchema.omit({ returnable: true })),
  paid: centimes,
  refunded: centimes,
  /** `may.given`: it is cash that they alone owe. */
  refunds: z.array(refundSchema.extend({ may: z.object({ given: z.boolean() }) })),
  may: z.object({ cancel: z.boolean(), ship: z.boolean(), deliver: z.boolean(), collect: z.boolean(), refuse: z.boolean(), miss: z.boolean(), refund: z.boolean() }), // prettier-ignore
});
export const shopOrderResponseSchema = z.object({ data: shopOrderSchema });
export const shopOrdersResponseSchema = z.object({ data: z.array(shopOrderSchema), next: orderNumber.nullable() });

/** `POST /api/shop/orders/:number/:move`. */
export { SHOP_MOVES } from '../domain/order/shop-moves.ts';
export const shopMoveRequestSchema = z.strictObject({ reason: z.string().trim().max(300).default('') });

/** `POST /api/shop/orders/:number/refunds`. */
export const shopRefundRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all'), reason: z.string().trim().min(1).max(300) }),
  z.strictObject({
    kind: z.literal('units'),
    units: z.array(z.strictObject({ line: z.string().regex(/^\d{1,18}$/), quantity: z.number().int().min(1).max(100) })).min(1).max(40), // prettier-ignore
    reason: z.string().trim().min(1).max(300),
  }),
  z.strictObject({
    kind: z.literal('amount'),
    line: z.string().regex(/^\d{1,18}$/),
    amount: z.number().int().min(1),
    reason: z.string().trim().min(1).max(300),
  }),
]);

/**
 * `POST /api/shop/redeem`: one scan of a voucher. `what` is the content of its QR code or the code that was typed;
 * `scan` is made up by the device, which may send the same scan again, later, as often as needed; `at` is when.
 */
export const redeemRequestSchema = z.strictObject({
  scan: z.uuid(),
  what: z.string().trim().min(4).max(300),
  at: instant,
});
export const redeemedSchema = z.object({
  outcome: z.enum(['redeemed', 'repeated']),
  voucher: z.string(),
  title: z.string(),
  /** The first name alone: to greet, not to collect. */
  name: z.string(),
  worth: z.enum(['deal', 'paid-value']),
  /** Centimes to take for it here; zero when it was paid. */
  due: centimes,
  value: centimes,
  at: instant,
  /** Until when it may be taken back. */
  undoUntil: instant,
});
export const redeemResponseSchema = z.object({ data: redeemedSchema });

/** `POST /api/shop/redeem/undo`. */
export const undoRequestSchema = z.strictObject({ voucher: z.string().regex(/^\d{1,18}$/) });

/** `error.details.problems` of `voucher-refused`. */
export const VOUCHER_REFUSALS = ['unknown', 'redeemed', 'refunded', 'not-paid', 'scan-time', 'too-late'] as const;

export type ShopOrder = z.output<typeof shopOrderSchema>;
export type Redeemed = z.output<typeof redeemedSchema>;
