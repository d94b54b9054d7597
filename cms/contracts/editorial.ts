import { z } from 'zod';
import { blocksSchema, cardSchema, imageSchema, linkSchema, localeSchema, seoSchema } from './marketplace.ts';

/** Reads of the editorial pages, under /api/marketplace/ as well. */

const alternates = z.partialRecord(localeSchema, z.string());

export const settingsSchema = z.object({
  tagline: z.string(),
  announcement: z.string().nullable(),
  email: z.string(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  openingHours: z.string().nullable(),
  social: z.array(
    z.object({ network: z.enum(['instagram', 'facebook', 'tiktok', 'youtube', 'x', 'linkedin']), url: z.string() }),
  ),
  /** For the footer and the navigation. */
  legalPages: z.array(linkSchema),
});
export const settingsResponseSchema = z.object({ data: settingsSchema });
export type Settings = z.infer<typeof settingsSchema>;

export const testimonialSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['influencer', 'merchant']),
  quote: z.string(),
  city: z.string().nullable(),
  photo: imageSchema.nullable(),
});

/** The first home page: what the editors wrote and the deals that belong on it. */
export const homeSchema = z.object({
  title: z.string(),
  subtitle: z.string(),
  image: imageSchema.nullable(),
  seo: seoSchema,
  featured: z.array(cardSchema),
  dealsOfDay: z.array(cardSchema),
  testimonials: z.array(testimonialSchema),
});
export const homeResponseSchema = z.object({ data: homeSchema });
export type Home = z.infer<typeof homeSchema>;

export const faqSchema = z.object({
  id: z.string(),
  question: z.string(),
  answer: blocksSchema,
  audience: z.enum(['shopper', 'influencer', 'merchant']),
});
export const faqResponseSchema = z.object({ data: z.array(faqSchema) });
export type Faq = z.infer<typeof faqSchema>;

export const legalPageSchema = z.object({
  slug: z.string(),
  title: z.string(),
  body: blocksSchema,
  updatedAt: z.string(),
  alternates,
  seo: seoSchema,
});
export const legalPageResponseSchema = z.object({ data: legalPageSchema });
export type LegalPage = z.infer<typeof legalPageSchema>;
