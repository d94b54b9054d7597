import { z } from 'zod';

/**
 * The public reads under /api/marketplace/. Money is integer centimes of MAD; instants are ISO 8601
 * in UTC; a page of a list carries an opaque cursor to the next one.
 */

export const localeSchema = z.enum(['fr', 'ar', 'en']);
const locale = localeSchema.default('fr');
const slug = z.string().min(1).max(160);
const centimes = z.coerce.number().int().min(0).max(1_000_000_000);
const cursor = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[\w-]+$/);

export const SORTS = ['relevance', 'popular', 'newest', 'ending', 'price', '-price', 'discount', 'rating'] as const;
export const sortSchema = z.enum(SORTS);
export type Sort = z.infer<typeof sortSchema>;

/* ---------- requests: every object is strict, so that an unknown parameter is named, not ignored */

export const productsQuerySchema = z.strictObject({
  locale,
  q: z.string().trim().max(200).optional(),
  category: slug.optional(),
  city: slug.optional(),
  merchant: slug.optional(),
  minPrice: centimes.optional(),
  maxPrice: centimes.optional(),
  minDiscount: z.coerce.number().int().min(0).max(99).optional(),
  minRating: z.coerce.number().min(0).max(5).optional(),
  /** Without `q`, `relevance` means `popular`. */
  sort: sortSchema.default('relevance'),
  after: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(48).default(24),
  /** `1` adds facets and the total, at the price of a second statement. */
  facets: z.enum(['0', '1']).default('0'),
});
export type ProductsQuery = z.output<typeof productsQuerySchema>;

export const localeQuerySchema = z.strictObject({ locale });
export const featuredQuerySchema = z.strictObject({ locale, limit: z.coerce.number().int().min(1).max(24).default(8) });
export const reviewsQuerySchema = z.strictObject({
  after: cursor.optional(),
  rating: z.coerce.number().int().min(1).max(5).optional(),
  limit: z.coerce.number().int().min(1).max(24).default(6),
});
export const suggestQuerySchema = z.strictObject({ locale, q: z.string().trim().min(1).max(80) });
export const liveQuerySchema = z.strictObject({
  /** Up to 48 deal ids, separated by commas. */
  deals: z
    .string()
    .max(48 * 33)
    .transform((text) => text.split(','))
    .pipe(
      z
        .array(z.string().regex(/^[a-z0-9]{8,40}$/))
        .min(1)
        .max(48),
    ),
});
export const sitemapQuerySchema = z.strictObject({
  /** `places` are categories in a city; their slug is that of both, with a slash between. */
  type: z.enum([
    'products',
    'categories',
    'merchants',
    'cities',
    'places',
    'articles',
    'pages',
    'article-categories',
    'tags',
    'stories',
  ]),
  after: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(5000).default(5000),
});

/* ---------- responses */

/** An uploaded picture. `src` is its path on the CMS; the storefront serves it in the sizes it needs. */
export const imageSchema = z.object({
  src: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
});
export type Image = z.infer<typeof imageSchema>;

export const linkSchema = z.object({ slug: z.string(), name: z.string() });
export type Link = z.infer<typeof linkSchema>;

export const kindSchema = z.enum(['service', 'goods']);

export const cardSchema = z.object({
  /** The deal's id, which the live endpoint takes. */
  id: z.string(),
  productId: z.string(),
  slug: z.string(),
  title: z.string(),
  kind: kindSchema,
  image: imageSchema.nullable(),
  category: linkSchema,
  city: linkSchema.nullable(),
  merchant: linkSchema,
  price: z.number(),
  originalPrice: z.number(),
  /** Whole per cent, rounded down: never more than what is saved. */
  discount: z.number(),
  rating: z.object({ average: z.number(), count: z.number() }),
  startsAt: z.string(),
  endsAt: z.string(),
  featured: z.boolean(),
  dealOfDay: z.boolean(),
  /** Pieces left when the page was made; `null` when the stock is not limited. */
  stock: z.number().nullable(),
});
export type Card = z.infer<typeof cardSchema>;

const facetValue = linkSchema.extend({ count: z.number() });
const facetStep = z.object({ min: z.number(), count: z.number() });
export const facetsSchema = z.object({
  total: z.number(),
  /** The children of the chosen category, or the top of the tree. */
  categories: z.array(facetValue),
  cities: z.array(facetValue),
  discounts: z.array(facetStep),
  ratings: z.array(facetStep),
  price: z.object({ min: z.number(), max: z.number() }),
});
export type Facets = z.infer<typeof facetsSchema>;

export const productsResponseSchema = z.object({
  data: z.array(cardSchema),
  nextCursor: z.string().nullable(),
  facets: facetsSchema.nullable(),
  /** The words searched instead, when those typed were found nowhere. */
  correctedQuery: z.string().nullable(),
});
export type ProductsResponse = z.infer<typeof productsResponseSchema>;

export const cardsResponseSchema = z.object({ data: z.array(cardSchema) });

export const reviewSchema = z.object({
  id: z.string(),
  author: z.string(),
  rating: z.number(),
  title: z.string().nullable(),
  body: z.string(),
  locale: localeSchema,
  publishedAt: z.string(),
  reply: z.string().nullable(),
  /** Behind it stands a purchase. */
  verified: z.boolean(),
  pictures: z.array(imageSchema),
});
export type Review = z.infer<typeof reviewSchema>;
export const reviewsResponseSchema = z.object({ data: z.array(reviewSchema), nextCursor: z.string().nullable() });
export type ReviewsResponse = z.infer<typeof reviewsResponseSchema>;

/** Strapi "blocks": a tree of typed nodes, never HTML. See cms/contracts/blocks.ts. */
export const blocksSchema = z.array(z.looseObject({ type: z.string() }));

export const seoSchema = z.object({
  title: z.string().nullable(),
  description: z.string().nullable(),
  /** For link previews, instead of the one that is drawn. */
  image: imageSchema.nullable(),
  /** Search engines are asked to leave the page out. */
  noindex: z.boolean(),
});
export type Seo = z.infer<typeof seoSchema>;

export const dealStateSchema = z.enum(['live', 'upcoming', 'expired']);
export const dealSchema = z.object({
  id: z.string(),
  state: dealStateSchema,
  price: z.number(),
  originalPrice: z.number(),
  discount: z.number(),
  startsAt: z.string(),
  endsAt: z.string(),
  minPurchase: z.number(),
  maxPurchase: z.number().nullable(),
  stock: z.number().nullable(),
  featured: z.boolean(),
  dealOfDay: z.boolean(),
  /** Days after the purchase during which the voucher can be used; `null` for goods. */
  voucherDays: z.number().nullable(),
});
export type Deal = z.infer<typeof dealSchema>;

export const locationSchema = z.object({
  address: z.string(),
  district: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  phone: z.string().nullable(),
});

export const merchantSchema = linkSchema.extend({
  description: z.string().nullable(),
  logo: imageSchema.nullable(),
  city: linkSchema.nullable(),
});

export const CONDITION_KINDS = ['validity', 'booking', 'restriction', 'cancellation', 'delivery', 'other'] as const;

export const productSchema = z.object({
  id: z.string(),
  slug: z.string(),
  /** The slug of the same product in each language in which it is published. */
  alternates: z.partialRecord(localeSchema, z.string()),
  title: z.string(),
  summary: z.string(),
  description: blocksSchema,
  highlights: z.array(z.string()),
  included: z.array(z.string()),
  howItWorks: z.array(z.object({ title: z.string(), text: z.string() })),
  conditions: z.array(z.object({ kind: z.enum(CONDITION_KINDS), text: z.string() })),
  faq: z.array(z.object({ question: z.string(), answer: z.string() })),
  kind: kindSchema,
  location: locationSchema.nullable(),
  gallery: z.array(imageSchema),
  /** From the top of the tree down to the product's own category. */
  breadcrumb: z.array(linkSchema).min(1),
  city: linkSchema.nullable(),
  merchant: merchantSchema,
  seo: seoSchema,
  updatedAt: z.string(),
  /** The live deal; else the next one; else the last one; `null` when there never was one. */
  deal: dealSchema.nullable(),
  rating: z.object({
    average: z.number(),
    count: z.number(),
    /** How many gave 1, 2, 3, 4 and 5 stars. */
    breakdown: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]),
  }),
  reviews: reviewsResponseSchema,
  related: z.array(cardSchema),
});
export type Product = z.infer<typeof productSchema>;
export const productResponseSchema = z.object({ data: productSchema });
export type ProductResponse = z.infer<typeof productResponseSchema>;

export type Category = {
  slug: string;
  name: string;
  description: string | null;
  icon: string | null;
  /** Live deals here and below. */
  count: number;
  alternates: Partial<Record<'fr' | 'ar' | 'en', string>>;
  children: Category[];
};
export const categorySchema: z.ZodType<Category> = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  icon: z.string().nullable(),
  count: z.number(),
  alternates: z.partialRecord(localeSchema, z.string()),
  get children() {
    return z.array(categorySchema);
  },
});
export const categoriesResponseSchema = z.object({ data: z.array(categorySchema) });

export const citySchema = linkSchema.extend({
  description: z.string().nullable(),
  count: z.number(),
  alternates: z.partialRecord(localeSchema, z.string()),
});
export type City = z.infer<typeof citySchema>;
export const citiesResponseSchema = z.object({ data: z.array(citySchema) });

/** What the slug of a category or city stands for today. */
export const placeAddressSchema = linkSchema.extend({ alternates: z.partialRecord(localeSchema, z.string()) });
export type PlaceAddress = z.infer<typeof placeAddressSchema>;
export const placeAddressResponseSchema = z.object({ data: placeAddressSchema });

export const merchantPageSchema = merchantSchema.extend({
  cover: imageSchema.nullable(),
  website: z.string().nullable(),
  count: z.number(),
  rating: z.object({ average: z.number(), count: z.number() }),
  alternates: z.partialRecord(localeSchema, z.string()),
});
export const merchantResponseSchema = z.object({ data: merchantPageSchema });
export type MerchantPage = z.infer<typeof merchantPageSchema>;

export const suggestResponseSchema = z.object({
  categories: z.array(linkSchema),
  merchants: z.array(linkSchema),
  products: z.array(cardSchema.pick({ slug: true, title: true, price: true, image: true })),
});
export type SuggestResponse = z.infer<typeof suggestResponseSchema>;

export const liveResponseSchema = z.object({
  /** The server's clock: countdowns follow it, not the visitor's. */
  now: z.string(),
  deals: z.array(
    z.object({
      id: z.string(),
      state: dealStateSchema,
      price: z.number(),
      originalPrice: z.number(),
      endsAt: z.string(),
      stock: z.number().nullable(),
    }),
  ),
});
export type LiveResponse = z.infer<typeof liveResponseSchema>;

export const sitemapResponseSchema = z.object({
  data: z.array(
    z.object({
      alternates: z.partialRecord(localeSchema, z.string()),
      updatedAt: z.string(),
      images: z.array(z.string()),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type SitemapResponse = z.infer<typeof sitemapResponseSchema>;

/** Every error of the API. `code` is stable, `message` is in the language of the request. */
export const errorSchema = z.object({
  error: z.object({
    code: z.enum(['invalid_parameter', 'not_found', 'gone', 'unavailable']),
    message: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  }),
});
export type ApiError = z.infer<typeof errorSchema>;
