import { z } from 'zod';
import { centimes, instant } from './basket.ts';
import { orderNumber } from './orders.ts';

/** What we owe a shop, as the books have it, under `/api/shop/money`: always that of whoever asks. Centimes; owed is positive. */

const signed = z.number().int();

/** `GET /api/shop/money`: `balance` is `available` and `waiting`, and also `sold + coupons - refunded - commissions + other`. */
export const shopMoneySchema = z.object({
  balance: signed,
  available: signed,
  /** Goods that may still be sent back, vouchers that nobody has used, refunds to be agreed on. */
  waiting: centimes,
  /** What buyers paid us by card for this shop, and what went back to them. */
  sold: centimes,
  refunded: centimes,
  /** Discounts of the platform’s own codes, which it pays to the shop. */
  coupons: signed,
  /** What those who brought sales were given of them, and the platform’s fee on it, less what came back. */
  commissions: signed,
  /** Whatever else was written. */
  other: signed,
  /** Cash that the shop took itself, less what it gives back: it has that already. */
  cash: signed,
});
export const shopMoneyResponseSchema = z.object({ data: shopMoneySchema });

/** `GET /api/shop/money/entries`: the newest first; `after` is the last one that was seen. */
export const shopEntriesQuerySchema = z.strictObject({
  after: z.string().regex(/^\d{1,18}$/).optional(), // prettier-ignore
});
export const ENTRY_KINDS = ['card-sale', 'cash-sale', 'refund', 'commission', 'other'] as const;
export const shopEntrySchema = z.object({
  id: z.string(),
  kind: z.enum(ENTRY_KINDS),
  at: instant,
  order: orderNumber.nullable(),
  /** `amount` is `price + coupon - cash`; the amounts of all entries come to the balance. */
  price: signed,
  coupon: signed,
  cash: signed,
  amount: signed,
});
export const shopEntriesResponseSchema = z.object({ data: z.array(shopEntrySchema), next: z.string().nullable() });

export type ShopMoney = z.output<typeof shopMoneySchema>;
export type ShopEntry = z.output<typeof shopEntrySchema>;
export type ShopEntries = z.output<typeof shopEntriesResponseSchema>;
