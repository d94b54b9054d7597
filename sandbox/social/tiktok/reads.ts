import { z } from 'zod';
import { int64, TikTokError } from './answers.ts';
import { privacyOf } from './people.ts';
import type { Post } from './posts.ts';
import { capOf } from './publish.ts';
import type { World } from './world.ts';

/** `POST /v2/post/publish/creator_info/query/`: …/content-posting-api-reference-query-creator-info. */
export function creatorInfo(world: World, openId: string): object {
  const creator = world.creator(openId);
  const cap = capOf(world, openId);
  // Its caps are errors with the status of an answer.
  if (cap !== null) throw new TikTokError(200, cap);
  return {
    creator_avatar_url: 'https://p16-sign.tiktokcdn.example/avatar.webp',
    creator_username: creator.username,
    creator_nickname: creator.nickname,
    privacy_level_options: privacyOf(creator),
    comment_disabled: creator.commentsOff,
    duet_disabled: creator.duetsOff,
    stitch_disabled: creator.stitchesOff,
    max_video_post_duration_sec: creator.maxSeconds,
  };
}

/** `POST /v2/post/publish/status/fetch/`: …/content-posting-api-reference-get-video-status. */
export function statusOf(world: World, openId: string, given: unknown): object {
  const read = z.object({ publish_id: z.string() }).safeParse(given);
  const publish = read.success ? world.publishes.get(read.data.publish_id) : undefined;
  if (!publish) throw new TikTokError(400, 'invalid_publish_id', 'The publish_id does not exist.');
  if (publish.openId !== openId) throw new TikTokError(400, 'token_not_authorized_for_specified_publish_id');
  const visible = world.posts.filter(({ id, visibleAt }) => publish.posts.includes(id) && visibleAt !== null);
  return {
    status: publish.status,
    fail_reason: publish.failReason,
    publicaly_available_post_id: visible.map(({ id }) => int64(id)),
    [publish.upload ? 'uploaded_bytes' : 'downloaded_bytes']: publish.bytes,
  };
}

const FIELDS = ['id', 'create_time', 'share_url', 'title', 'video_description', 'view_count', 'like_count', 'comment_count', 'share_count'] as const; // prettier-ignore

function fieldsOf(query: URLSearchParams): string[] {
  const fields = (query.get('fields') ?? '').split(',').filter(Boolean);
  if (fields.length === 0 || fields.some((field) => !(FIELDS as readonly string[]).includes(field)))
    throw new TikTokError(400, 'invalid_params', 'fields');
  return fields;
}

function shown(world: World, post: Post, fields: readonly string[]): object {
  const { username } = world.creator(post.openId);
  const all: Record<(typeof FIELDS)[number], unknown> = {
    id: post.id,
    create_time: Math.floor(post.createdAt / 1000),
    share_url: `https://www.tiktok.com/@${username}/${post.media}/${post.id}?utm_campaign=tt4d_open_api`,
    title: post.caption.slice(0, 150),
    video_description: post.caption.slice(0, 150),
    view_count: post.views,
    like_count: post.likes,
    comment_count: post.comments,
    share_count: post.shares,
  };
  return Object.fromEntries(fields.map((field) => [field, all[field as keyof typeof all]]));
}

/** What everybody sees of an account: these calls know nothing else. */
const publicOf = (world: World, openId: string) =>
  world.posts.filter((post) => post.openId === openId && post.visibleAt !== null).toReversed();

/** `POST /v2/video/list/?fields=…`: developers.tiktok.com/doc/tiktok-api-v2-video-list. */
export function listVideos(world: World, openId: string, query: URLSearchParams, given: unknown): object {
  const fields = fieldsOf(query);
  const wish = z.strictObject({
    cursor: z.number().optional(),
    max_count: z.number().int().min(1).max(20).default(10),
  });
  const read = wish.safeParse(given);
  if (!read.success) throw new TikTokError(400, 'invalid_params', z.prettifyError(read.error));
  const { cursor = Infinity, max_count } = read.data;
  const older = publicOf(world, openId).filter(({ createdAt }) => createdAt < cursor);
  const page = older.slice(0, max_count);
  return {
    videos: page.map((post) => shown(world, post, fields)),
    cursor: page.at(-1)?.createdAt ?? 0,
    has_more: older.length > page.length,
  };
}

/** `POST /v2/video/query/?fields=…`: developers.tiktok.com/doc/tiktok-api-v2-video-query. */
export function queryVideos(world: World, openId: string, query: URLSearchParams, given: unknown): object {
  const fields = fieldsOf(query);
  const read = z.strictObject({ filters: z.strictObject({ video_ids: z.array(z.string()).min(1).max(20) }) }).safeParse(given);
  if (!read.success) throw new TikTokError(400, 'invalid_params', z.prettifyError(read.error));
  const { video_ids: ids } = read.data.filters;
  return { videos: publicOf(world, openId).filter(({ id }) => ids.includes(id)).map((post) => shown(world, post, fields)) };
} // prettier-ignore

const PERSON = {
  'user.info.basic': ['open_id', 'union_id', 'avatar_url', 'display_name'],
  'user.info.profile': ['username', 'profile_deep_link', 'bio_description', 'is_verified'],
  'user.info.stats': ['follower_count', 'following_count', 'likes_count', 'video_count'],
};

/** `GET /v2/user/info/?fields=…`: developers.tiktok.com/doc/tiktok-api-v2-get-user-info. */
export function userInfo(world: World, openId: string, scopes: readonly string[], query: URLSearchParams): object {
  const asked = (query.get('fields') ?? '').split(',').filter(Boolean);
  if (asked.length === 0) throw new TikTokError(400, 'invalid_params', 'fields');
  const open = Object.entries(PERSON).flatMap(([scope, names]) => (scopes.includes(scope) ? names : []));
  if (asked.some((field) => !open.includes(field))) throw new TikTokError(401, 'scope_not_authorized');
  const { nickname, username } = world.creator(openId);
  const posts = world.posts.filter((post) => post.openId === openId).length;
  const all: Record<string, unknown> = {
    open_id: openId,
    union_id: `union-${openId}`,
    avatar_url: 'https://p16-sign.tiktokcdn.example/avatar.webp',
    display_name: nickname,
    username,
    profile_deep_link: `https://vm.tiktok.com/${username}`,
    bio_description: '',
    is_verified: false,
    follower_count: 12_400,
    following_count: 210,
    likes_count: 98_000,
    video_count: posts,
  };
  return { user: Object.fromEntries(asked.map((field) => [field, all[field]])) };
}
