import { z } from 'zod';
import { blocksSchema, cardSchema, imageSchema, seoSchema } from './marketplace.ts';

/** The home page, under /api/marketplace/home: its top, and the sections that editors put together. */

/** `null`: the storefront’s own words. */
const title = z.string().nullable();
const text = z.string().nullable();
const stepSchema = z.object({ title: z.string(), text });
const itemSchema = z.object({ icon: z.string(), title: z.string(), text: z.string() });

export const testimonialSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['influencer', 'merchant']),
  quote: z.string(),
  city: z.string().nullable(),
  photo: imageSchema.nullable(),
  figure: z.object({ value: z.string(), label: z.string() }).nullable(),
});

export const homeSectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('categories'), title }),
  z.object({ kind: z.literal('deals-of-day'), title, text, cards: z.array(cardSchema) }),
  z.object({ kind: z.literal('featured'), title, cards: z.array(cardSchema) }),
  z.object({
    kind: z.literal('cities'),
    title,
    cities: z.array(z.object({ slug: z.string(), name: z.string(), count: z.number() })),
  }),
  z.object({
    kind: z.literal('advantages'),
    title: z.string(),
    columns: z.array(z.object({ icon: z.string(), title: z.string(), points: z.array(z.string()) })),
  }),
  z.object({
    kind: z.literal('how-it-works'),
    title: z.string(),
    influencer: z.array(stepSchema),
    merchant: z.array(stepSchema),
  }),
  z.object({ kind: z.literal('features'), title: z.string(), text, items: z.array(itemSchema) }),
  z.object({ kind: z.literal('testimonials'), title, testimonials: z.array(testimonialSchema) }),
  z.object({ kind: z.literal('plans'), title, text }),
  z.object({
    kind: z.literal('faq'),
    title,
    questions: z.array(z.object({ id: z.string(), question: z.string(), answer: blocksSchema })),
  }),
  z.object({ kind: z.literal('trust'), title, items: z.array(itemSchema) }),
  z.object({ kind: z.literal('final-call'), title: z.string(), text }),
]);
export type HomeSection = z.infer<typeof homeSectionSchema>;
/** One kind of section. */
export type HomeSectionOf<Kind extends HomeSection['kind']> = Extract<HomeSection, { kind: Kind }>;

export const homeSchema = z.object({
  title: z.string(),
  subtitle: z.string(),
  image: imageSchema.nullable(),
  call: z.object({
    label: text,
    target: z.enum(['sign-up', 'sign-up-influencer', 'sign-up-merchant', 'deals', 'pricing', 'faq']),
  }),
  /** Counted, and only what is worth saying; commissions are centimes. */
  figures: z.array(
    z.object({ name: z.enum(['influencers', 'products', 'commissions']), value: z.number().int().positive() }),
  ),
  seo: seoSchema,
  /** What is shown on the picture at the top. */
  deal: cardSchema.nullable(),
  sections: z.array(homeSectionSchema),
});
export const homeResponseSchema = z.object({ data: homeSchema });
export type Home = z.infer<typeof homeSchema>;
