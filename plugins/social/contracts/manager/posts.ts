import { z } from 'zod';
import { NETWORKS } from '../../domain/networks.ts';
import { POST_STATES } from '../../domain/posts/states.ts';
import { accountId, cursor, experimentId, instant, listOf, mediaId, postId, templateId } from '../common.ts';
import { previewPartSchema } from '../preview.ts';
import { deliveryDraftSchema, deliverySchema } from '../publications.ts';

/** Where a post of the house leads: a deal, another page of the shop by its path, or nowhere. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deal'), deal: z.string().regex(/^[a-z0-9]{10,40}$/) }),
  z.strictObject({ kind: z.literal('page'), path: z.string().regex(/^\/(?!\/)[^\s\\]{0,300}$/) }),
]);

export const postContentSchema = z.strictObject({
  locale: z.enum(['fr', 'ar', 'en']),
  target: targetSchema.nullable(),
  /** A paid partnership: the disclosure is put to every caption. */
  paid: z.boolean().default(false),
  /** What its parts have in common, as its author writes it once; sent is what the parts say. Without it, nothing of it is kept. */
  common: deliveryDraftSchema.pick({ caption: true, hashtags: true, media: true }).optional(),
  /** Of TikTok’s parts, its choices may be missing until it is submitted. */
  parts: z.array(deliveryDraftSchema).max(20),
});

const time = {
  /** A clock on a wall (`2026-12-24T09:00`); null: as soon as it is planned. */
  at: z.string().max(16).nullable(),
  zone: z.string().max(60).default('Africa/Casablanca'),
};
const version = z.number().int().positive();
/**
 * `POST /social/posts/:id/submit`: to the second person where one is needed, else it is planned. Also `/approve`, `/recall`,
 * `/drop`, `/copy`. As it was read: what somebody else has changed meanwhile is answered `changed-meanwhile`.
 */
export const versionSchema = z.strictObject({ version });

/** `POST /social/posts`: a draft; it may be unfinished. `wish`: one for each click. */
export const newPostSchema = z.strictObject({
  ...time,
  wish: z.string().min(8).max(80),
  title: z.string().trim().min(1).max(200),
  template: templateId.nullable().default(null),
  content: postContentSchema,
  /** Whether its author wants a second person to look at it, whatever its accounts ask for. */
  reviewAsked: z.boolean().default(false),
});
/** `PUT /social/posts/:id`: of a draft. */
export const editPostSchema = newPostSchema.omit({ wish: true }).extend({ version });
/** `PUT /social/posts/:id/time`: of a draft, one under review, or a planned one that has not begun. */
export const movePostSchema = z.strictObject({ at: z.string().max(16), zone: time.zone, version });
/** `POST /social/posts/:id/refuse`. */
export const refusePostSchema = z.strictObject({ version, note: z.string().trim().min(1).max(2_000) });

const member = z.object({ id: z.number().int(), name: z.string() });
/** A post as lists and the calendar show it. */
export const postCardSchema = z.object({
  id: postId,
  title: z.string(),
  state: z.enum(POST_STATES),
  version,
  at: z.string().nullable(),
  zone: z.string(),
  dueAt: instant.nullable(),
  author: member,
  template: z.object({ id: templateId, kind: z.string(), name: z.string() }).nullable(),
  /** Of its parts: where, and how far. `state` null before it is planned; a failure’s code where there is one. */
  parts: z.array(z.object({ account: accountId, name: z.string(), network: z.enum(NETWORKS), format: z.string(), state: z.string().nullable(), failure: z.string().nullable() })), // prettier-ignore
  /** The first picture, for as long as its address holds. */
  thumb: z.string().nullable(),
  experiment: z.object({ id: experimentId, variant: z.enum(['a', 'b']) }).nullable(),
});
export const postSchema = postCardSchema.extend({
  content: postContentSchema,
  reviewAsked: z.boolean(),
  /** Whether a second person has to approve it, by its author’s wish or its accounts’. */
  needsReview: z.boolean(),
  submittedAt: instant.nullable(),
  reviewer: member.nullable(),
  reviewedAt: instant.nullable(),
  note: z.string().nullable(),
  /** Of its publication, once it is planned. */
  deliveries: z.array(deliverySchema),
  /** What keeps it from being planned; as `not-publishable` says it, with `delivery` (from 1). */
  problems: z.array(z.looseObject({ code: z.string(), delivery: z.number().int().optional() })),
  media: z.array(z.object({ id: mediaId, url: z.string(), kind: z.enum(['image', 'video']), width: z.number().int(), height: z.number().int(), alt: z.string() })), // prettier-ignore
  /** What the asker may do now. */
  may: z.object({ edit: z.boolean(), submit: z.boolean(), approve: z.boolean(), refuse: z.boolean(), recall: z.boolean(), move: z.boolean(), drop: z.boolean() }), // prettier-ignore
});
export const postResponseSchema = z.object({ data: postSchema });

/** Of lists and of the calendar. */
export const postFilters = {
  network: z.enum(NETWORKS).optional(),
  account: accountId.optional(),
  template: templateId.optional(),
  author: z.coerce.number().int().optional(),
  state: z.enum(POST_STATES).optional(),
};
/** `GET /social/posts`: the newest first. */
export const postsQuerySchema = z.strictObject({
  ...postFilters,
  search: z.string().trim().max(100).optional(),
  cursor,
});
export const postsResponseSchema = listOf(postCardSchema);

/** `POST /social/posts/preview`: as what is sent, to the letter. `post`: of which its tracked address is drawn; new ones have none yet. */
export const postPreviewSchema = z.strictObject({ post: postId.nullable().default(null), content: postContentSchema });
export const postPreviewResponseSchema = z.object({ data: z.object({ deliveries: z.array(previewPartSchema) }) });

export type PostContent = z.output<typeof postContentSchema>;
export type Target = z.output<typeof targetSchema>;
export type NewPost = z.output<typeof newPostSchema>;
export type PostCard = z.output<typeof postCardSchema>;
export type Post = z.output<typeof postSchema>;
export type PostsQuery = z.output<typeof postsQuerySchema>;
export type PostList = z.output<typeof postsResponseSchema>;
