import { z } from 'zod';
import { centimes, documentId } from './common.ts';

/**
 * A sale of one merchant as it stands now, of an order of ours or of the merchant's own shop: the one thing that the
 * engine is told, again whenever something about it has changed.
 */
export const saleSchema = z.strictObject({
  merchant: documentId,
  /** `order`: one of ours, by its row; `shop`: by what the merchant's own shop calls it. */
  source: z.enum(['order', 'shop']),
  reference: z.string().min(1).max(100),
  placedAt: z.date(),
  paidAt: z.date().nullable(),
  /** It came to nothing before it was paid. */
  cancelled: z.boolean(),
  currency: z.string().length(3),
  buyer: z.strictObject({
    user: z.number().int().nullable(),
    email: z.string().max(254).nullable(),
    phone: z.string().max(20).nullable(),
    /** The orders of the last 30 days of whoever bought, by their rows, this one included. */
    orders: z.array(z.string()),
    newCustomer: z.boolean(),
  }),
  /** What brought it: the visitor of our cookie, or a click that the merchant's shop names; a coupon comes before both. */
  visitor: z.uuid().nullable(),
  click: z.uuid().nullable(),
  /** Its row. */
  coupon: z.string().nullable(),
  lines: z
    .array(
      z.strictObject({
        line: z.string().min(1).max(100),
        deal: documentId,
        kind: z.enum(['goods', 'service']),
        quantity: z.number().int().min(1),
        /** `net` is without TVA. */
        paid: centimes,
        net: centimes,
        /** What has gone back of `paid` by now, in whatever steps; null: that is told apart from the sale. */
        refunded: centimes.nullable(),
        deliveredAt: z.date().nullable(),
        /** The nearest first. */
        categories: z.array(documentId),
      }),
    )
    .min(1)
    .max(200),
});
export type Sale = z.output<typeof saleSchema>;
export type SaleLine = Sale['lines'][number];
