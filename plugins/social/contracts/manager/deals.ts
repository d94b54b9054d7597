import { z } from 'zod';
import { instant, locale } from '../common.ts';

const dealId = z.string().regex(/^[a-z0-9]{10,40}$/);

/** `GET /social/deals`: what a post may lead to. With `deal`, that one alone; else those on sale, what many like first. */
export const dealsQuerySchema = z.strictObject({
  /** In titles and the names of merchants, categories and cities. */
  search: z.string().trim().max(100).default(''),
  deal: dealId.optional(),
  locale,
});
export const dealsResponseSchema = z.object({
  data: z.array(
    z.object({
      deal: dealId,
      title: z.string(),
      merchant: z.string(),
      city: z.string().nullable(),
      /** Centimes. */
      price: z.number().int(),
      was: z.number().int().nullable(),
      endsAt: instant.nullable(),
      /** Whether it can be bought now. */
      onSale: z.boolean(),
      /** The photographs of its page, by their places (`POST /social/media/from-deal`), as addresses below the CMS. */
      pictures: z.array(z.string()),
    }),
  ),
});
export type DealsQuery = z.output<typeof dealsQuerySchema>;
export type PostDeal = z.output<typeof dealsResponseSchema>['data'][number];
