import type { TikTokOptions } from '../../../domain/networks/tiktok/choices.ts';
import { chunksOf } from '../../../domain/networks/tiktok/chunks.ts';
import type { TikTokRemote } from '../../../domain/networks/tiktok/plan.ts';
import type { Work } from '../network.ts';
import * as answers from './answers.ts';

type Direct = Extract<TikTokOptions, { mode: 'direct' }>;

export const creator = () => ({
  path: '/v2/post/publish/creator_info/query/',
  body: {},
  answer: answers.creatorAnswer,
});

const disclosed = ({ brand_content, brand_organic }: Direct) => ({
  brand_content_toggle: brand_content,
  brand_organic_toggle: brand_organic,
});

/** Begins a video whose bytes are sent; of a draft its owner writes the caption. */
export function initVideo({ caption, media }: Work, options: TikTokOptions, remote: TikTokRemote) {
  const { size, chunk, count } = chunksOf(media[0]!.bytes);
  const source_info = { source: 'FILE_UPLOAD', video_size: size, chunk_size: chunk, total_chunk_count: count };
  const answer = answers.begunUpload;
  if (options.mode === 'draft') return { path: '/v2/post/publish/inbox/video/init/', body: { source_info }, answer };
  const post_info = {
    title: caption,
    privacy_level: options.privacy_level,
    disable_comment: !remote.comments,
    disable_duet: !remote.duets,
    disable_stitch: !remote.stitches,
    ...disclosed(options),
    is_aigc: options.made_by_ai,
  };
  return { path: '/v2/post/publish/video/init/', body: { post_info, source_info }, answer };
}

/** Begins photos, which TikTok fetches at once. */
export function initPhotos({ caption, media }: Work, options: TikTokOptions, remote: TikTokRemote) {
  const shown =
    options.mode === 'direct'
      ? { privacy_level: options.privacy_level, disable_comment: !remote.comments, ...disclosed(options) }
      : {};
  return {
    path: '/v2/post/publish/content/init/',
    body: {
      media_type: 'PHOTO',
      post_mode: options.mode === 'direct' ? 'DIRECT_POST' : 'MEDIA_UPLOAD',
      post_info: { description: caption, ...shown },
      source_info: { source: 'PULL_FROM_URL', photo_images: media.map(({ url }) => url), photo_cover_index: 0 },
    },
    answer: answers.begun,
  };
}

export const status = (publish: string) => ({
  path: '/v2/post/publish/status/fetch/',
  body: { publish_id: publish },
  answer: answers.progress,
});

/** A page of what everybody sees of an account, newest first. `before`: in milliseconds. */
export const list = (before?: number) => ({
  path: `/v2/video/list/?fields=${answers.VIDEO_FIELDS}`,
  body: { max_count: 20, ...(before === undefined ? {} : { cursor: before }) },
  answer: answers.listed,
});

const query = (ids: readonly string[]) => ({ filters: { video_ids: ids } });

export const link = (post: string) => ({
  path: `/v2/video/query/?fields=${answers.VIDEO_FIELDS}`,
  body: query([post]),
  answer: answers.listed,
});

/** Of at most twenty posts. */
export const counts = (posts: readonly string[]) => ({
  path: `/v2/video/query/?fields=${answers.COUNT_FIELDS}`,
  body: query(posts),
  answer: answers.counted,
});

export const who = (fields: string) => ({ path: `/v2/user/info/?fields=${fields}`, answer: answers.person });
