import { z } from 'zod';
import { blocksSchema, cardSchema, imageSchema, linkSchema, localeSchema, seoSchema } from './marketplace.ts';

/** Reads of the blog and of the success stories, under /api/marketplace/ as well. */

const alternates = z.partialRecord(localeSchema, z.string());
const slug = z.string().min(1).max(160);
const after = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[\w-]+$/)
  .optional();
const limit = z.coerce.number().int().min(1).max(24).default(12);

/** One part of a text, in the order in which they are read. */
export const partSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), blocks: blocksSchema }),
  z.object({
    kind: z.literal('picture'),
    image: imageSchema,
    /** What it shows, for who does not see it: written for this place, whatever the file is said to show elsewhere. */
    alt: z.string(),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('quote'),
    text: z.string(),
    name: z.string().nullable(),
    role: z.string().nullable(),
  }),
  /** Offers that can be bought now; an editor's choice of which none is live leaves no part at all. */
  z.object({ kind: z.literal('products'), title: z.string().nullable(), cards: z.array(cardSchema).min(1) }),
  z.object({
    kind: z.literal('video'),
    title: z.string(),
    /** Where it plays: `id` is the platform's name for it, or the file's path on the CMS. */
    provider: z.enum(['youtube', 'vimeo', 'file']),
    id: z.string(),
    poster: imageSchema.nullable(),
    transcript: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('questions'),
    title: z.string().nullable(),
    items: z.array(z.object({ question: z.string(), answer: z.string() })).min(1),
  }),
]);
export type Part = z.infer<typeof partSchema>;

export const articleCardSchema = z.object({
  slug: z.string(),
  title: z.string(),
  excerpt: z.string(),
  cover: imageSchema.nullable(),
  author: z.string().nullable(),
  category: linkSchema.nullable(),
  tags: z.array(linkSchema),
  /** A day in Morocco, YYYY-MM-DD. */
  publishedOn: z.string(),
  readingMinutes: z.number(),
});
export type ArticleCard = z.infer<typeof articleCardSchema>;

export const articlesQuerySchema = z.strictObject({
  locale: localeSchema.default('fr'),
  category: slug.optional(),
  tag: slug.optional(),
  /** Words of the visitor's language; every one has to be found. */
  q: z.string().trim().min(1).max(200).optional(),
  after,
  limit,
});
export const articlesResponseSchema = z.object({ data: z.array(articleCardSchema), nextCursor: z.string().nullable() });

export const articleSchema = articleCardSchema.extend({
  alternates,
  parts: z.array(partSchema),
  words: z.number(),
  authorBio: z.string().nullable(),
  authorPhoto: imageSchema.nullable(),
  /** Of the same category and subjects first, then the newest. */
  related: z.array(articleCardSchema),
  updatedAt: z.string(),
  seo: seoSchema,
});
export const articleResponseSchema = z.object({ data: articleSchema });
export type Article = z.infer<typeof articleSchema>;

/** A category or a subject of the blog, with how many articles stand in it in this language. */
export const shelfSchema = linkSchema.extend({ description: z.string().nullable(), count: z.number(), alternates });
export type Shelf = z.infer<typeof shelfSchema>;
/** Those that hold something. */
export const shelvesResponseSchema = z.object({ data: z.array(shelfSchema) });
export const shelfResponseSchema = z.object({ data: shelfSchema });

export const storyCardSchema = z.object({
  slug: z.string(),
  title: z.string(),
  excerpt: z.string(),
  cover: imageSchema.nullable(),
  person: z.string(),
  role: z.enum(['influencer', 'merchant']),
  city: z.string().nullable(),
  /** As they were written: told by the person, not counted by us. */
  figures: z.array(z.object({ value: z.string(), label: z.string() })),
  publishedOn: z.string(),
  readingMinutes: z.number(),
});
export type StoryCard = z.infer<typeof storyCardSchema>;
export const storiesQuerySchema = z.strictObject({ locale: localeSchema.default('fr'), after, limit });
export const storiesResponseSchema = z.object({ data: z.array(storyCardSchema), nextCursor: z.string().nullable() });

export const storySchema = storyCardSchema.extend({
  alternates,
  parts: z.array(partSchema),
  words: z.number(),
  /** Those of the same role first, then the newest. */
  related: z.array(storyCardSchema),
  updatedAt: z.string(),
  seo: seoSchema,
});
export const storyResponseSchema = z.object({ data: storySchema });
export type Story = z.infer<typeof storySchema>;
