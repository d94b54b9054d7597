import { z } from 'zod';
import { LINK_STATES } from '../domain/links/states.ts';
import { centimes, cursor, documentId, instant, linkId, listOf } from './common.ts';

/** `POST /api/affiliate/generate-link`: for a deal that one may promote, with a code of one’s own or one that is drawn. */
export const generateLinkRequestSchema = z.strictObject({
  deal: documentId,
  code: z.string().trim().toLowerCase().min(4).max(30).optional(),
  /** What the influencer calls it: seen by nobody else. */
  name: z.string().trim().max(60).default(''),
});

export const linkCountsSchema = z.object({
  clicks: z.number().int().min(0),
  /** Visitors, each once a day and link. */
  visitors: z.number().int().min(0),
  /** What programs fetched: previews, robots, prefetches. */
  apart: z.number().int().min(0),
  conversions: z.number().int().min(0),
  commission: centimes,
});

export const linkSchema = z.object({
  id: linkId,
  code: z.string(),
  url: z.url(),
  name: z.string(),
  state: z.enum(LINK_STATES),
  mayEnable: z.boolean(),
  deal: documentId,
  title: z.string(),
  image: z.string().nullable(),
  endsAt: instant,
  createdAt: instant,
  counts: linkCountsSchema,
});
export const linkResponseSchema = z.object({ data: linkSchema });

/** `GET /api/affiliate/my-links`: the newest first. */
export const myLinksQuerySchema = z.strictObject({
  state: z.enum(LINK_STATES).optional(),
  deal: documentId.optional(),
  locale: z.enum(['fr', 'ar', 'en']).default('fr'),
  cursor,
});
export const myLinksResponseSchema = listOf(linkSchema);

/** `POST /api/affiliate/links/:id/{disable,enable}` take an empty body. */
export type AffiliateLink = z.output<typeof linkSchema>;
export type MyLinks = z.output<typeof myLinksResponseSchema>;
