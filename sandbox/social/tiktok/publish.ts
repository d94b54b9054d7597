import { z } from 'zod';
import { TikTokError } from './answers.ts';
import { privacyOf } from './people.ts';
import { pull } from './pull.ts';
import type { World } from './world.ts';

const MB = 1_000_000;
const flag = z.boolean().default(false);

const videoSource = z.discriminatedUnion('source', [
  z.strictObject({
    source: z.literal('FILE_UPLOAD'),
    video_size: z.number().int().min(1),
    chunk_size: z.number().int().min(1),
    total_chunk_count: z.number().int().min(1).max(1000),
  }),
  z.strictObject({ source: z.literal('PULL_FROM_URL'), video_url: z.url() }),
]);

const shown = { brand_content_toggle: flag, brand_organic_toggle: flag, disable_comment: flag };

const videoBody = z.strictObject({
  post_info: z.strictObject({
    ...shown,
    title: z.string().max(2200).default(''),
    privacy_level: z.string().optional(),
    disable_duet: flag,
    disable_stitch: flag,
    video_cover_timestamp_ms: z.number().int().min(0).optional(),
    is_aigc: flag,
  }),
  source_info: videoSource,
});

const draftBody = z.strictObject({ source_info: videoSource });

const photoBody = z.strictObject({
  media_type: z.literal('PHOTO'),
  post_mode: z.enum(['DIRECT_POST', 'MEDIA_UPLOAD']),
  post_info: z.strictObject({
    ...shown,
    title: z.string().max(90).default(''),
    description: z.string().max(4000).default(''),
    privacy_level: z.string().optional(),
    auto_add_music: flag,
  }),
  source_info: z.strictObject({
    source: z.literal('PULL_FROM_URL'),
    photo_images: z.array(z.url()).min(1).max(35),
    photo_cover_index: z.number().int().min(0),
  }),
});

type VideoSource = z.infer<typeof videoSource>;

function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const read = schema.safeParse(body);
  if (!read.success) throw new TikTokError(400, 'invalid_params', z.prettifyError(read.error));
  return read.data;
}

/** What nobody may post any more today. The question for a creator says the same, with HTTP 200. */
export function capOf(world: World, openId: string): string | null {
  if (world.creator(openId).banned) return 'spam_risk_user_banned_from_posting';
  if (world.recent(openId, false).length >= world.quotas.posts) return 'spam_risk_too_many_posts';
  const active = world.activeUsers();
  const isFull = !world.audited && !active.has(openId) && active.size >= world.quotas.users;
  return isFull ? 'reached_active_user_cap' : null;
}

/** `POST /v2/post/publish/video/init/`: developers.tiktok.com/doc/content-posting-api-reference-direct-post. */
export function initVideo(world: World, openId: string, given: unknown, url: string): object {
  const { post_info: info, source_info: source } = parse(videoBody, given);
  judgeDirect(world, openId, info);
  const shown = { caption: info.title, privacy: info.privacy_level!, disclosed: info.brand_content_toggle || info.brand_organic_toggle }; // prettier-ignore
  return begin(world, { openId, media: 'video', inbox: false, ...shown }, source, url);
}

/** `POST /v2/post/publish/inbox/video/init/`: …/content-posting-api-reference-upload-video. */
export function initDraft(world: World, openId: string, given: unknown, url: string): object {
  const { source_info: source } = parse(draftBody, given);
  judgeDraft(world, openId);
  return begin(world, { openId, media: 'video', inbox: true, caption: '', privacy: '', disclosed: false }, source, url);
}

/** `POST /v2/post/publish/content/init/`: …/content-posting-api-reference-photo-post. */
export function initPhotos(world: World, openId: string, scopes: readonly string[], given: unknown): object {
  const { post_mode, post_info: info, source_info: source } = parse(photoBody, given);
  const inbox = post_mode === 'MEDIA_UPLOAD';
  if (!scopes.includes(inbox ? 'video.upload' : 'video.publish'))
    throw new TikTokError(401, 'scope_not_authorized', 'The user did not authorize the scope required.');
  if (inbox) judgeDraft(world, openId);
  else judgeDirect(world, openId, info);
  if (source.photo_cover_index >= source.photo_images.length)
    throw new TikTokError(400, 'invalid_params', 'photo_cover_index');
  judgeAddresses(world, source.photo_images);
  const caption = [info.title, info.description].filter(Boolean).join('\n');
  const shown = { caption, privacy: info.privacy_level ?? '', disclosed: info.brand_content_toggle || info.brand_organic_toggle }; // prettier-ignore
  const publish = world.begin({ openId, media: 'photo', inbox, ...shown }, null);
  pull(world, publish, source.photo_images);
  return { publish_id: publish.id };
}

function judgeDirect(world: World, openId: string, info: { privacy_level?: string; brand_content_toggle: boolean }) {
  const creator = world.creator(openId);
  const cap = capOf(world, openId);
  if (cap !== null) throw new TikTokError(403, cap);
  if (info.privacy_level === undefined || !privacyOf(creator).includes(info.privacy_level))
    throw new TikTokError(403, 'privacy_level_option_mismatch');
  if (!world.audited && (!creator.isPrivate || info.privacy_level !== 'SELF_ONLY'))
    throw new TikTokError(403, 'unaudited_client_can_only_post_to_private_accounts');
  if (info.brand_content_toggle && info.privacy_level === 'SELF_ONLY')
    throw new TikTokError(400, 'invalid_params', 'Branded content cannot be private.');
}

function judgeDraft(world: World, openId: string) {
  if (world.creator(openId).banned) throw new TikTokError(403, 'spam_risk_user_banned_from_posting');
  const pending = world.recent(openId, true).filter(({ status }) => status !== 'PUBLISH_COMPLETE');
  if (pending.length >= world.quotas.drafts) throw new TikTokError(403, 'spam_risk_too_many_pending_share');
}

function judgeAddresses(world: World, urls: readonly string[]) {
  if (urls.some((url) => !world.verifiedHosts.includes(new URL(url).hostname)))
    throw new TikTokError(403, 'url_ownership_unverified');
}

function begin(world: World, given: Parameters<World['begin']>[0], source: VideoSource, url: string): object {
  if (source.source === 'PULL_FROM_URL') {
    judgeAddresses(world, [source.video_url]);
    const publish = world.begin(given, null);
    pull(world, publish, [source.video_url]);
    return { publish_id: publish.id };
  }
  judgeChunks(source);
  const { video_size: size, chunk_size: chunk, total_chunk_count: chunks } = source;
  const publish = world.begin(given, { size, chunk, chunks });
  return { publish_id: publish.id, upload_url: `${url}/upload/video/?upload_id=${publish.upload!.key}` };
}

/** developers.tiktok.com/doc/content-posting-api-media-transfer-guide, “Chunk restrictions”. */
function judgeChunks({ video_size: size, chunk_size: chunk, total_chunk_count: count }: Extract<VideoSource, { source: 'FILE_UPLOAD' }>) {
  const refuse = (why: string) => { throw new TikTokError(400, 'invalid_params', why); };
  if (count !== Math.floor(size / chunk)) refuse('The total chunk count is invalid.');
  if (size < 5 * MB && chunk !== size) refuse('The chunk size is invalid: a small video is sent as a whole.');
  if (size >= 5 * MB && chunk < 5 * MB) refuse('The chunk size is invalid: at least 5 MB.');
  if (chunk > 64 * MB) refuse('The chunk size is invalid: at most 64 MB.');
  if (size - chunk * (count - 1) > 128 * MB) refuse('The last chunk is too large.');
} // prettier-ignore
