import { z } from 'zod';

export const proofQuerySchema = z.object({ locale: z.enum(['fr', 'ar', 'en']).default('fr') });

/** What has really happened, as far as the editors let it be shown; null: they do not, or there is too little. */
export const proofSchema = z.object({
  figures: z
    .object({
      /** Orders paid in the last 24 hours. */
      orders: z.number().int().nullable(),
      /** Commissions paid this month, in centimes. */
      commissions: z.number().int().nullable(),
    })
    .nullable(),
  badges: z
    .object({
      /** Merchants whose papers were verified. */
      merchants: z.number().int().nullable(),
      /** Cards are taken by Stripe. */
      stripe: z.boolean(),
    })
    .nullable(),
  activity: z.array(
    z.object({
      kind: z.enum(['sold', 'promoted']),
      slug: z.string(),
      title: z.string(),
      /** Of the offer. */
      city: z.string().nullable(),
      /** Whole hours since it happened. */
      hours: z.number().int(),
    }),
  ),
});
export const proofResponseSchema = z.object({ data: proofSchema });
export type Proof = z.infer<typeof proofSchema>;
