import { z } from 'zod';
import { ORDER_STATES, PAYMENT_METHODS } from '../domain/order/states.ts';
import { VOUCHER_STATES } from '../domain/vouchers/redeem.ts';
import { centimes, dealId, giftSchema, instant, taxSchema } from './basket.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
export const orderNumber = z.string().regex(/^\d{12}$/);

/** Where goods are brought in Morocco. */
export const addressSchema = z.strictObject({
  line: words(160),
  district: z.string().trim().max(80).default(''),
  city: words(60),
  postcode: z.string().trim().regex(/^(\d{5})?$/).default(''), // prettier-ignore
  note: z.string().trim().max(200).default(''),
});

/**
 * `POST /api/orders`, with a header `Idempotency-Key` (a UUID of the page): orders what is in the basket. What it
 * costs is worked out anew; when that is not what the buyer saw (`total`), nothing is ordered: `price-changed`.
 */
export const placeOrderRequestSchema = z.strictObject({
  name: words(80),
  /** As it was typed; Moroccan when it names no country. */
  phone: z.string().trim().min(6).max(30),
  email: z.email().max(254),
  address: addressSchema.nullable().default(null),
  method: z.enum(PAYMENT_METHODS),
  total: centimes,
  locale: z.enum(['fr', 'ar', 'en']),
  /** That the terms of sale were accepted. */
  terms: z.literal(true),
});

/** How the code that confirms an order travels: to the telephone, or to the mail box where no SMS can be sent. */
export const CODE_WAYS = ['sms', 'mail'] as const;

/** What is to be done next: pay on the provider’s page, type the code that was sent, or nothing. */
export const nextStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pay'), url: z.url() }),
  z.object({ kind: z.literal('confirm'), codeBy: z.enum(CODE_WAYS) }),
  z.object({ kind: z.literal('none') }),
]);

export const placedSchema = z.object({
  number: orderNumber,
  /** Opens the order without an account: the storefront keeps it in a cookie of its own, and tells pages nothing of it. */
  key: z.string(),
  next: nextStepSchema,
});
export const placedResponseSchema = z.object({ data: placedSchema });

export const voucherSchema = z.object({
  id: z.string(),
  state: z.enum(VOUCHER_STATES),
  /** Typed where it cannot be scanned; null until the order is paid or confirmed. */
  code: z.string().nullable(),
  title: z.string(),
  merchant: z.object({ id: z.string(), name: z.string() }),
  value: centimes,
  /** Pay it where it is redeemed. */
  due: z.boolean(),
  expiresAt: instant,
  redeemedAt: instant.nullable(),
  gift: giftSchema.nullable(),
});

export const orderLineSchema = z.object({
  id: z.string(),
  kind: z.enum(['goods', 'service', 'fee']),
  fee: z.enum(['delivery', 'cash']).nullable(),
  deal: dealId.nullable(),
  slug: z.string().nullable(),
  title: z.string(),
  merchant: z.object({ id: z.string(), name: z.string() }),
  image: z.string().nullable(),
  unitPrice: centimes,
  quantity: z.number().int(),
  paid: centimes,
  refunded: centimes,
  returned: z.number().int(),
  shippedAt: instant.nullable(),
  deliveredAt: instant.nullable(),
  gift: giftSchema.nullable(),
  /** Units that whoever bought may give back now, and until when. */
  returnable: z.object({ units: z.number().int(), until: instant.nullable() }),
});

export const REFUND_STATES = ['to_agree', 'declined', 'owed', 'sent', 'succeeded', 'failed'] as const;
export const refundSchema = z.object({
  id: z.string(),
  state: z.enum(REFUND_STATES),
  amount: centimes,
  at: instant,
});

export const orderSchema = z.object({
  number: orderNumber,
  state: z.enum(ORDER_STATES),
  method: z.enum(PAYMENT_METHODS),
  placedAt: instant,
  heldUntil: instant.nullable(),
  paidAt: instant.nullable(),
  name: z.string(),
  /** All but its last two digits hidden. */
  phone: z.string(),
  email: z.string(),
  address: addressSchema.nullable(),
  lines: z.array(orderLineSchema),
  gross: centimes,
  discount: centimes,
  fees: centimes,
  total: centimes,
  net: centimes,
  tva: centimes,
  refunded: centimes,
  taxes: z.array(taxSchema),
  vouchers: z.array(voucherSchema),
  refunds: z.array(refundSchema),
  /** Where its code was sent; null when it needs none. */
  codeBy: z.enum(CODE_WAYS).nullable(),
  /** What whoever bought may do now. */
  may: z.object({ pay: z.boolean(), confirm: z.boolean(), resend: z.boolean(), cancel: z.boolean(), refund: z.boolean(), receipt: z.boolean() }), // prettier-ignore
});
export const orderResponseSchema = z.object({ data: orderSchema });

/** `GET /api/orders/mine`: the newest first; `after` is the number of the last one seen. */
export const myOrdersQuerySchema = z.strictObject({ after: orderNumber.optional() });
export const myOrdersResponseSchema = z.object({
  data: z.array(
    orderSchema.pick({ number: true, state: true, method: true, placedAt: true, total: true }).extend({
      titles: z.array(z.string()),
      image: z.string().nullable(),
      units: z.number().int(),
      vouchersLeft: z.number().int(),
      /** Products that may be reviewed and were not. */
      toReview: z.number().int(),
    }),
  ),
  next: orderNumber.nullable(),
});

/**
 * `GET /api/orders/vouchers`: those of all one’s orders, the ones that end first first; `after` is the id of the last one
 * seen. What opens them, their order shows.
 */
export const myVouchersQuerySchema = z.strictObject({
  state: z.enum(VOUCHER_STATES).optional(),
  after: z.string().regex(/^\d{1,18}$/).optional(), // prettier-ignore
});
export const myVouchersResponseSchema = z.object({
  data: z.array(
    voucherSchema.pick({ id: true, state: true, title: true, value: true, due: true, expiresAt: true, redeemedAt: true }).extend({
      number: orderNumber,
      merchant: z.string(),
      image: z.string().nullable(),
      giftTo: z.string().nullable(),
    }), // prettier-ignore
  ),
  next: z.string().nullable(),
});

/** `POST /api/orders/:number/pay`: the page on which it is paid, the same as long as it is open. */
export const payResponseSchema = z.object({ data: z.object({ next: nextStepSchema }) });

/** `POST /api/orders/:number/confirm`; `.../code` sends another, `.../cancel` and `.../pay` take an empty body. */
export const confirmRequestSchema = z.strictObject({ code: z.string().trim().min(4).max(20) });

/** `POST /api/orders/:number/refunds`: by whoever bought, within the time of withdrawal. No lines: all that may go back. */
export const withdrawRequestSchema = z.strictObject({
  lines: z
    .array(z.strictObject({ line: z.string().regex(/^\d{1,18}$/), quantity: z.number().int().min(1).max(100) }))
    .max(40)
    .default([]),
  reason: z.string().trim().max(300).default(''),
});

export type OrderView = z.output<typeof orderSchema>;
export type OrderLineView = z.output<typeof orderLineSchema>;
export type VoucherView = z.output<typeof voucherSchema>;
export type PlacedView = z.output<typeof placedSchema>;
export type MyVouchers = z.output<typeof myVouchersResponseSchema>;
export type MyOrders = z.output<typeof myOrdersResponseSchema>;
