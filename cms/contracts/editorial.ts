import { z } from 'zod';
import { blocksSchema, linkSchema, localeSchema, seoSchema } from './marketplace.ts';

/** Reads of the editorial pages, under /api/marketplace/ as well. */

const alternates = z.partialRecord(localeSchema, z.string());

export const settingsSchema = z.object({
  tagline: z.string(),
  announcement: z.string().nullable(),
  email: z.string(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  openingHours: z.string().nullable(),
  /** Where the house is, for the map of the contact page. */
  point: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  social: z.array(
    z.object({ network: z.enum(['instagram', 'facebook', 'tiktok', 'youtube', 'x', 'linkedin']), url: z.string() }),
  ),
  /** For the footer and the navigation. */
  legalPages: z.array(linkSchema),
  /** What the editors let be shown of what really happens (`/api/audience/proof`). */
  proof: z.object({ figures: z.boolean(), activity: z.boolean(), badges: z.boolean() }),
});
export const settingsResponseSchema = z.object({ data: settingsSchema });
export type Settings = z.infer<typeof settingsSchema>;

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

/** `path`: as a browser asked for it. */
export const redirectQuerySchema = z.strictObject({ path: z.string().min(1).max(1500).startsWith('/') });
export const redirectResponseSchema = z.object({
  /** `null`: no rule of an editor stands there. */
  data: z
    .object({
      id: z.string(),
      kind: z.enum(['permanent', 'temporary', 'gone']),
      /** A path of the shop, as it goes into a header; `null` for what is gone. */
      location: z.string().nullable(),
    })
    .nullable(),
});
export type RedirectResponse = z.infer<typeof redirectResponseSchema>;
