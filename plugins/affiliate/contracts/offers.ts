import { z } from 'zod';
import { FORBIDDABLE } from '../domain/programme/forbidden.ts';
import { centimes, documentId, instant, listOf } from './common.ts';
import { ruleValueSchema } from './programmes.ts';
import { requestSchema } from './requests.ts';

export const OFFER_SORTS = ['earnings', 'newest', 'ending'] as const;
export type OfferSort = (typeof OFFER_SORTS)[number];

/** `GET /api/affiliate/offers`: deals on sale that look for influencers. Categories and cities by their slugs. */
export const offersQuerySchema = z.strictObject({
  q: z.string().trim().max(200).optional(),
  category: z.string().min(1).max(160).optional(),
  city: z.string().min(1).max(160).optional(),
  /** Centimes that a sale brings at least. */
  least: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
  sort: z.enum(OFFER_SORTS).default('earnings'),
  locale: z.enum(['fr', 'ar', 'en']).default('fr'),
  cursor: z.string().max(80).optional(),
});
export type OffersQuery = z.output<typeof offersQuerySchema>;

const image = z.object({ src: z.string(), width: z.number(), height: z.number(), alt: z.string() });

export const offerSchema = z.object({
  deal: documentId,
  /** The document of its product, for which one asks. */
  product: documentId,
  slug: z.string(),
  title: z.string(),
  image: image.nullable(),
  category: z.string(),
  city: z.string().nullable(),
  merchant: z.object({ id: documentId, name: z.string() }),
  price: centimes,
  endsAt: instant,
  /** What one sale brings whoever asks, of their tier, now; centimes. */
  earns: z.number().int().min(1),
  value: ruleValueSchema,
  newCustomersOnly: z.boolean(),
  windowDays: z.number().int(),
  holdDays: z.number().int(),
  /** Of a hundred clicks, how many became a sale, in basis points; null while there are too few to tell. */
  conversion: z.number().int().min(0).max(10_000).nullable(),
  approvesAtOnce: z.boolean(),
  /** What whoever asks has asked already. */
  request: requestSchema.pick({ id: true, state: true, againFrom: true }).nullable(),
});
export const offersResponseSchema = listOf(offerSchema);

/** `GET /api/affiliate/offers/:deal`: with what one promotes it with. */
export const offerResponseSchema = z.object({
  data: offerSchema.extend({
    summary: z.string(),
    brief: z.string(),
    /** From where the merchant takes no click. */
    forbidden: z.array(z.enum(FORBIDDABLE)),
    pictures: z.array(image),
  }),
});

export type PromotedOffer = z.output<typeof offerSchema>;
export type PromotedOffers = z.output<typeof offersResponseSchema>;
export type PromotedOfferInFull = z.output<typeof offerResponseSchema>['data'];
