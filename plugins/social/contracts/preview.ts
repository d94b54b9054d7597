import { z } from 'zod';
import { NETWORKS } from '../domain/networks.ts';
import { accountId, linkId, locale, mediaId } from './common.ts';
import { deliveryDraftSchema, wishSchema } from './publications.ts';

/**
 * `POST /api/social/preview`: what each network would be sent, to the letter, with the tracked address that the post will
 * carry: it is drawn from `wish`, which the publication has to be made with. Nothing is written.
 */
export const previewRequestSchema = z.strictObject({
  wish: wishSchema,
  locale,
  link: linkId.nullable().default(null),
  deliveries: z.array(deliveryDraftSchema).min(1).max(20),
});

export const previewPartSchema = z.object({
  account: accountId,
  network: z.enum(NETWORKS),
  format: z.string(),
  /** The caption that is sent. Stories show none. */
  text: z.string(),
  /** The address in it, or beside it for a Page’s link; null without one. */
  link: z.url().nullable(),
  count: z.object({
    used: z.number().int(),
    most: z.number().int(),
    hashtags: z.number().int(),
    /** Most a network takes, and how many it takes well; null where it has no such limit. */
    mostHashtags: z.number().int().nullable(),
    hashtagsWell: z.number().int().nullable(),
    mentions: z.number().int(),
  }),
  media: z.array(z.object({ id: mediaId, kind: z.enum(['image', 'video']), url: z.string(), width: z.number().int(), height: z.number().int(), alt: z.string() })), // prettier-ignore
  /** Why it could not be published so, as `not-publishable` says it; none when it can. */
  problems: z.array(z.looseObject({ code: z.string(), file: z.number().int().optional() })),
});
export const previewResponseSchema = z.object({ data: z.object({ deliveries: z.array(previewPartSchema) }) });

/** `GET /api/social/text-service` says whether words can be improved here at all. */
export const textServiceResponseSchema = z.object({ data: z.object({ available: z.boolean() }) });
/** `POST /api/social/captions/improve`: other words for a caption, by the text service of the shop. */
export const improveRequestSchema = z.strictObject({
  body: z.string().trim().min(1).max(4_000),
  locale,
  network: z.enum(NETWORKS),
  tone: z.enum(['warm', 'direct', 'lively']).default('warm'),
});
/** The disclosure, prices and dates of what was given are in it still: what lost one of them is answered `away`. */
export const improveResponseSchema = z.object({ data: z.object({ body: z.string() }) });

export type PreviewRequest = z.output<typeof previewRequestSchema>;
export type PreviewPart = z.output<typeof previewPartSchema>;
