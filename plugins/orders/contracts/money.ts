import { z } from 'zod';
import { centimes, instant } from './basket.ts';
import { orderNumber } from './orders.ts';

/** What we owe a shop, as the books have it, under `/api/shop/money`: always that of whoever asks. Centimes; owed is positive. */

const signed = z.number().int();

/** `GET /api/shop/money`: `balance` is `available` and `waiting`, and also `sold + coupons - refunded - commissions + settled + other`. */
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
  /** What the shop transferred to us, of what it owed. */
  settled: centimes,
  /** Whatever else was written. */
  other: signed,
  /** Cash that the shop took itself, less what it gives back: it has that already. */
  cash: signed,
  /** Null where the balance is not below nothing. As long as it is, no commission of the shop's sales becomes due. */
  debt: z
    .object({
      amount: centimes.min(1),
      since: instant,
      /** By what the shop names its transfers, the same each time: `SYS 4827-1936`. */
      reference: z.string(),
      /** Our account; null where none is set, and we have to be written to. */
      account: z.object({ name: z.string(), rib: z.string().length(24) }).nullable(),
    })
    .nullable(),
});
export const shopMoneyResponseSchema = z.object({ data: shopMoneySchema });

/** `GET /api/shop/money/entries`: the newest first; `after` is the last one that was seen. */
export const shopEntriesQuerySchema = z.strictObject({
  after: z.string().regex(/^\d{1,18}$/).optional(), // prettier-ignore
});
export const ENTRY_KINDS = ['card-sale', 'cash-sale', 'refund', 'commission', 'settlement', 'other'] as const;
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
