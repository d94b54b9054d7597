import { z } from 'zod';
import { LINK_STATES } from '../domain/links/states.ts';
import { centimes, cursor, documentId, instant, linkId, listOf } from './common.ts';

/**
 * `POST /api/affiliate/generate-link`: for a deal that one may promote, with a code of one’s own or one that is drawn.
 * What is wrong with a code is said by `code-refused` (domain/links/code.ts).
 */
export const generateLinkRequestSchema = z.strictObject({
  deal: documentId,
  code: z.string().trim().toLowerCase().max(80).optional(),
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
  /** Without what was taken back. */
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
  /** Of the deal’s page in the language that was asked for; null: it is not shown any more. */
  slug: z.string().nullable(),
  image: z.string().nullable(),
  merchant: z.string(),
  /** Null where the deal is not in the catalogue any more. */
  endsAt: instant.nullable(),
  createdAt: instant,
  /** The code that is given away with it, while it is good; basis points. */
  coupon: z.object({ code: z.string(), rate: z.number().int().min(1) }).nullable(),
  /** What the merchant lets one ask for; null: nothing, or there is one already. */
  mayHaveCoupon: z.object({ rate: z.number().int().min(1) }).nullable(),
  counts: linkCountsSchema,
});
export const linkResponseSchema = z.object({ data: linkSchema });

const locale = z.enum(['fr', 'ar', 'en']).default('fr');

/** `GET /api/affiliate/my-links`: the newest first. */
export const myLinksQuerySchema = z.strictObject({
  state: z.enum(LINK_STATES).optional(),
  deal: documentId.optional(),
  locale,
  cursor: cursor.refine((given) => given === undefined || /^\d{1,18}$/.test(given)),
});
export const myLinksResponseSchema = listOf(linkSchema);

/** `POST /api/affiliate/links/:id/{disable,enable,coupon}` take an empty body and answer the link. */
export const linkActQuerySchema = z.strictObject({ locale });

const subId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/);
/** `GET /api/affiliate/links/:id/{qr.svg,qr.png,poster.pdf}`: with the campaign and the network that are to stand in it. */
export const linkFileQuerySchema = z.strictObject({ c: subId.optional(), n: subId.optional(), locale });

/** `GET /api/affiliate/promotable`: deals for which one may make a link now. */
export const promotableQuerySchema = z.strictObject({ locale });
export const promotableResponseSchema = z.object({
  data: z.array(
    z.object({ deal: documentId, title: z.string(), merchant: z.string(), links: z.number().int().min(0) }),
  ),
});

export type AffiliateLink = z.output<typeof linkSchema>;
export type MyLinks = z.output<typeof myLinksResponseSchema>;
export type LinkFileQuery = z.output<typeof linkFileQuerySchema>;
export type Promotable = z.output<typeof promotableResponseSchema>;
