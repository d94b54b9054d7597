import { z } from 'zod';
import { TIKTOK_PRIVACY, type TikTokPrivacy } from '../../../domain/networks/tiktok/choices.ts';
import { TIKTOK_STATUSES } from '../../../domain/networks/tiktok/progress.ts';

/** Of a post: a number of nineteen digits, told as a number or as text. */
const postId = z.union([z.string(), z.number().int().transform(String)]).pipe(z.string().regex(/^\d{1,30}$/));
const publishId = z.string().regex(/^[\w~.-]{1,100}$/);
const count = z.number().int().min(0).optional();

/** Nothing else than an address of the web, since it is shown as a link. */
const shareUrl = z
  .string()
  .nullish()
  .transform((url) => (url && url.length <= 1_000 && /^https:\/\//.test(url) && URL.canParse(url) ? url : null));

export const creatorAnswer = z
  .object({
    creator_username: z.string().max(200),
    creator_nickname: z.string().max(200).default(''),
    privacy_level_options: z.array(z.string()),
    comment_disabled: z.boolean(),
    duet_disabled: z.boolean(),
    stitch_disabled: z.boolean(),
    max_video_post_duration_sec: z.number().int(),
  })
  .transform(({ creator_username, creator_nickname, privacy_level_options, max_video_post_duration_sec, ...off }) => ({
    ...off,
    username: creator_username,
    nickname: creator_nickname,
    // One that we do not know cannot be chosen.
    privacy_levels: privacy_level_options.filter((level): level is TikTokPrivacy => (TIKTOK_PRIVACY as readonly string[]).includes(level)),
    max_seconds: max_video_post_duration_sec,
  })); // prettier-ignore

export const begun = z.object({ publish_id: publishId });
export const begunUpload = z.object({ publish_id: publishId, upload_url: z.url({ protocol: /^https?$/ }).max(2_000) });

export const progress = z
  .object({
    status: z.enum(TIKTOK_STATUSES),
    fail_reason: z.string().default(''),
    // Spelt so.
    publicaly_available_post_id: z.array(postId).nullish(),
    uploaded_bytes: z.number().int().nullish(),
  })
  .transform(({ status, fail_reason: reason, publicaly_available_post_id: posts, uploaded_bytes: uploaded }) => ({
    status,
    reason,
    posts: posts ?? [],
    uploaded: uploaded ?? null,
  }));

export const VIDEO_FIELDS = 'id,create_time,title,video_description,share_url';
export const listed = z.object({
  videos: z
    .array(
      z
        .object({
          id: postId,
          create_time: z.number().int(),
          title: z.string().nullish(),
          video_description: z.string().nullish(),
          share_url: shareUrl,
        })
        .transform(({ id, create_time, title, video_description, share_url }) => ({
          id,
          text: video_description || title || '',
          at: new Date(create_time * 1000),
          permalink: share_url,
        })),
    )
    .default([]),
  cursor: z.number().default(0),
  has_more: z.boolean().default(false),
});

export const COUNT_FIELDS = 'id,view_count,like_count,comment_count,share_count';
export const counted = z.object({
  videos: z
    .array(z.object({ id: postId, view_count: count, like_count: count, comment_count: count, share_count: count }))
    .default([]),
});

export const person = z.object({
  user: z.object({
    open_id: z.string().min(1).max(200),
    display_name: z.string().max(200).default(''),
    username: z.string().max(200).default(''),
  }),
});
