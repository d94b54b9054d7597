import { z } from 'zod';
import { DELIVERY_STATES } from '../domain/delivery/states.ts';
import { FAILURE_KINDS } from '../domain/delivery/failure.ts';
import { NETWORKS } from '../domain/networks.ts';
import { accountId, cursor, deliveryId, instant, linkId, listOf, locale, mediaId, publicationId } from './common.ts';

/** More than a network takes of files; each network’s own limit is named with the file that breaks it. */
const MOST_FILES = 35;
/** One account and format each. */
const MOST_DELIVERIES = 20;
const MOST_OPTIONS = 4_000;

export const deliveryDraftSchema = z.strictObject({
  account: accountId,
  /** What its network can be given (domain/networks.ts). */
  format: z.string().max(20),
  /** As its author left it: the disclosure, the tracked link and the hashtags are put to it by the server. */
  caption: z.string().max(63_206).default(''),
  hashtags: z.array(z.string().trim().min(1).max(60)).max(30).default([]),
  media: z.array(mediaId).max(MOST_FILES).default([]),
  /** Of TikTok: what `tiktokChoices` says, with the consent. The others leave nothing to choose. */
  options: z
    .record(z.string().max(60), z.unknown())
    .refine((given) => JSON.stringify(given).length <= MOST_OPTIONS)
    .default({}),
});

/** One for each click: the same again is answered with the same publication. */
export const wishSchema = z.string().min(8).max(80);

const schedule = {
  /** A clock on a wall (`2026-12-24T09:00`); without it, now. */
  at: z.string().max(16).optional(),
  /** Where it hangs. */
  zone: z.string().max(60).default('Africa/Casablanca'),
};
const common = {
  ...schedule,
  wish: wishSchema,
  /** Of the words that are put to a caption. */
  locale,
};

/** `POST /api/social/publish`: to one account. */
export const publishRequestSchema = z.strictObject({
  ...deliveryDraftSchema.shape,
  ...common,
  link: linkId.nullable().default(null),
});
const deliveries = z.array(deliveryDraftSchema).min(1).max(MOST_DELIVERIES);
/** `POST /api/social/publish-all`: to several. */
export const publishAllRequestSchema = z.strictObject({ ...common, deliveries, link: linkId.nullable().default(null) });
/** `POST /api/affiliate/link/:id/publish`: a link of one’s own to several. */
export const publishLinkRequestSchema = z.strictObject({ ...common, deliveries });
/** `PUT /api/social/publications/:id/schedule`: another time for what has not begun. */
export const rescheduleRequestSchema = z.strictObject({ at: z.string().max(16), zone: schedule.zone });
/** `POST /api/social/deliveries/:id/retry`: of one whose fate is not known, its owner has looked that it is not there. */
export const retryRequestSchema = z.strictObject({ looked: z.literal(true).optional() });
export const publicationQuerySchema = z.strictObject({ locale });

/** `GET /api/social/publications`: the newest first. `GET /api/affiliate/publications` is the same of links alone. */
export const publicationsQuerySchema = z.strictObject({
  state: z.enum(['scheduled', 'ended', 'cancelled']).optional(),
  link: linkId.optional(),
  network: z.enum(NETWORKS).optional(),
  cursor: cursor.refine((given) => given === undefined || /^\d{1,18}$/.test(given)),
});

/** A measured value; null where the network does not tell it. */
const measured = z.number().int().min(0).nullable();
export const measuresSchema = z.object({
  /** When the network told it. */
  at: instant,
  ...{ views: measured, reach: measured, likes: measured, comments: measured, shares: measured, saves: measured, clicks: measured }, // prettier-ignore
});

export const deliverySchema = z.object({
  id: deliveryId,
  account: z.object({ id: accountId, name: z.string(), handle: z.string() }),
  network: z.enum(NETWORKS),
  format: z.string(),
  /** The very text that is sent, or was. */
  caption: z.string(),
  media: z.array(mediaId),
  state: z.enum(DELIVERY_STATES),
  /** When it is looked at next; null where nothing goes on. */
  nextAt: instant.nullable(),
  publishedAt: instant.nullable(),
  permalink: z.url().nullable(),
  /** Why it did not get on; null where nothing is wrong. */
  failure: z.object({ code: z.string(), kind: z.enum(FAILURE_KINDS), said: z.string() }).nullable(),
  /** Of its removal at the network, once it was asked for: `by-hand`: its owner removes it in the app. */
  removal: z.enum(['asked', 'by-hand', 'failed']).nullable(),
  may: z.object({ cancel: z.boolean(), retry: z.boolean(), attest: z.boolean(), remove: z.boolean() }),
  measures: measuresSchema.nullable(),
});

export const publicationSchema = z.object({
  id: publicationId,
  link: linkId.nullable(),
  deal: z.string().nullable(),
  state: z.enum(['draft', 'review', 'scheduled', 'ended', 'cancelled']),
  /** As its author said it; null: at once. */
  at: z.string().nullable(),
  zone: z.string(),
  dueAt: instant,
  createdAt: instant,
  endedAt: instant.nullable(),
  deliveries: z.array(deliverySchema),
});
export const publicationResponseSchema = z.object({ data: publicationSchema });
export const publicationsResponseSchema = listOf(publicationSchema);

/** What `DELETE /api/social/publications/:id` does of each part. `by-hand`: it has to be removed in the app. */
export const REMOVALS = ['cancelled', 'asked', 'by-hand', 'under-way', 'nothing'] as const;
export const removalResponseSchema = z.object({
  data: z.object({
    publication: publicationSchema,
    deliveries: z.array(z.object({ id: deliveryId, outcome: z.enum(REMOVALS) })),
  }),
});

/** `GET /api/social/publications/:id/stats`. */
export const publicationStatsResponseSchema = z.object({
  data: z.object({
    publication: publicationId,
    deliveries: z.array(
      z.object({
        id: deliveryId,
        network: z.enum(NETWORKS),
        permalink: z.url().nullable(),
        /** The oldest first. */
        measures: z.array(measuresSchema),
        /** When they are asked for next; null: no more. */
        nextAt: instant.nullable(),
        /** What came by its own address, centimes; null where it carries none. */
        earned: z
          .object({
            clicks: z.number().int().min(0),
            visitors: z.number().int().min(0),
            conversions: z.number().int().min(0),
            commission: z.number().int(),
          })
          .nullable(),
      }),
    ),
  }),
});

export type NewDelivery = z.output<typeof deliveryDraftSchema>;
export type PublishAllRequest = z.output<typeof publishAllRequestSchema>;
export type Publication = z.output<typeof publicationSchema>;
export type Delivery = z.output<typeof deliverySchema>;
export type Measures = z.output<typeof measuresSchema>;
export type Removal = (typeof REMOVALS)[number];
export type PublicationsQuery = z.output<typeof publicationsQuerySchema>;
export type PublicationStats = z.output<typeof publicationStatsResponseSchema>['data'];
