import { z } from 'zod';
import { flag, list, need, ownPageOf, pageOf, parse, type Call } from '../access.ts';
import { GraphError, invalid, missing } from '../errors.ts';
import { between, listed, parseFields, pick } from '../fields.ts';
import type { Photo, Post, Video } from '../world.ts';
import { pageNode, photoNode, postNode, videoNode } from './nodes.ts';

/** Gone from posts since v3.3: https://developers.facebook.com/docs/graph-api/changelog/version3.3 */
const GONE = ['link', 'name', 'caption', 'description', 'picture', 'object_id', 'source', 'type'];

const range = z.strictObject({ since: z.string().optional(), until: z.string().optional(), include_hidden: flag.optional() }); // prettier-ignore
/** What people see of a Page’s feed. */
const isInFeed = ({ kind }: Post) => kind !== 'story';

function postOut(call: Call, post: Post): object {
  const gone = [...parseFields(call.params.fields || 'id').keys()].find((name) => GONE.includes(name));
  if (gone !== undefined) throw new GraphError(12, `(#12) deprecate_post_aggregated_fields_for_attachement is deprecated for versions v3.3 and higher: ${gone}`); // prettier-ignore
  return pick(postNode(call.world, post), call.params.fields, 'PagePost', 'id,message,created_time');
}

export function readPage(call: Call): object {
  return pick(pageNode(call, pageOf(call)), call.params.fields, 'Page', 'id,name');
}

/** `GET /{page}/feed`, `/posts`, `/published_posts`: https://developers.facebook.com/docs/graph-api/reference/page/feed#read */
export function listPosts(call: Call): object {
  const page = pageOf(call);
  need(call, 'pages_read_engagement');
  const { world, params } = call;
  parse(range, params);
  return out(call, world.shown(page.id).filter(isInFeed));
}

/** `GET /{page}/scheduled_posts` */
export function listScheduled(call: Call): object {
  const page = ownPageOf(call);
  const { world } = call;
  const now = world.now();
  return out(call, world.posts.filter(({ account, publishAt, deletedAt }) => account === page.id && deletedAt === null && publishAt !== null && publishAt > now)); // prettier-ignore
}

function out(call: Call, posts: Post[]): object {
  const all = between(posts, call.params, ({ at, publishAt }) => publishAt ?? at);
  const { page, paging } = listed(all, call, ({ id }) => id);
  return { data: page.map((post) => postOut(call, post)), ...paging };
}

/** `GET /{page}/video_reels`, `/videos` */
export const listReels = (call: Call): object => listVideos(call, (video) => video.kind === 'reel');
export const listAllVideos = (call: Call): object => listVideos(call, (video) => video.kind !== 'story');

function listVideos(call: Call, isMeant: (video: Video) => boolean): object {
  const page = pageOf(call);
  need(call, 'pages_read_engagement');
  const { world, params } = call;
  parse(range, params);
  const shown = [...world.videos.values()].filter((video) => video.page === page.id && isMeant(video) && shownPost(call, video) !== undefined); // prettier-ignore
  const { page: some, paging } = listed(between(shown.reverse(), params, ({ made }) => made), call, ({ id }) => id); // prettier-ignore
  return { data: some.map((video) => pick(videoNode(world, video), params.fields, 'Video', 'id,description,updated_time')), ...paging }; // prettier-ignore
}

const shownPost = ({ world }: Call, video: Video) => world.posts.find((post) => post.id === video.post && world.isShown(post)); // prettier-ignore

/** `GET /{page}/stories`: https://developers.facebook.com/docs/page-stories-api */
export function listStories(call: Call): object {
  const page = pageOf(call);
  need(call, 'pages_read_engagement');
  const { world, params } = call;
  parse(z.strictObject({ since: z.string().optional(), until: z.string().optional(), status: z.string().optional() }), params); // prettier-ignore
  const stories = between(world.shown(page.id).filter(({ kind }) => kind === 'story'), params, ({ at }) => at); // prettier-ignore
  const { page: some, paging } = listed(stories, call, ({ id }) => id);
  const data = some.map((post) => ({
    post_id: post.shortcode,
    status: 'PUBLISHED',
    creation_time: String(Math.floor(post.at / 1000)),
    media_type: post.video === null ? 'photo' : 'video',
    media_id: post.video ?? photoOf(call, post)?.id,
    url: world.address(post),
  }));
  return { data, ...paging };
}

const photoOf = ({ world }: Call, post: Post) => [...world.photos.values()].find((photo) => photo.post === post.id);

/** Of what a Page owns: its own token, or one of who runs it. */
function owned(call: Call, page: string): void {
  pageOf({ ...call, id: page });
}

export function readPost(call: Call, post: Post): object {
  owned(call, post.account);
  need(call, 'pages_read_engagement');
  return postOut(call, post);
}

export function readPhoto(call: Call, photo: Photo): object {
  owned(call, photo.page);
  return pick(photoNode(call.world, photo), call.params.fields, 'Photo');
}

/** Each look at a film brings it on. */
export function readVideo(call: Call, video: Video): object {
  owned(call, video.page);
  const answer = pick(videoNode(call.world, video), call.params.fields, 'Video', 'id,description,updated_time');
  if (video.upload === null) video.polls--;
  return answer;
}

/** `POST /{post}`: https://developers.facebook.com/docs/graph-api/reference/page-post#updating */
export function updatePost(call: Call, post: Post): object {
  ownPageOf({ ...call, id: post.account });
  const { message } = parse(z.strictObject({ message: z.string() }), call.params);
  post.text = message;
  return { success: true };
}

/** `DELETE /{post}`, `/{photo}`, `/{video}` */
export function removePost(call: Call, post: Post): object {
  ownPageOf({ ...call, id: post.account });
  post.deletedAt = call.world.now();
  return { success: true };
}

export function removeMedia(call: Call, media: Photo | Video): object {
  ownPageOf({ ...call, id: media.page });
  const post = call.world.post(media.post ?? '');
  if (post) return removePost(call, post);
  if (!call.world.photos.delete(media.id) && !call.world.videos.delete(media.id)) throw missing(media.id, 'delete');
  return { success: true };
}

const METRICS: Record<string, (measures: Post['measures']) => number | Record<string, number> | undefined> = {
  post_total_media_view_unique: ({ reach }) => reach,
  post_media_view: ({ views }) => views,
  post_clicks: ({ clicks }) => clicks,
  post_reactions_by_type_total: ({ likes }) => (likes === undefined ? undefined : { like: likes }),
};

/** https://developers.facebook.com/docs/graph-api/reference/insights#page-post-metrics */
export function postInsights(call: Call, post: Post): object {
  owned(call, post.account);
  if (call.token.kind !== 'page') throw new GraphError(190, 'This method must be called with a Page Access Token');
  need(call, 'pages_read_engagement', 'read_insights');
  const { metric } = parse(z.strictObject({ metric: list, period: z.string().optional() }), call.params);
  if (metric.some((name) => !Object.hasOwn(METRICS, name))) throw invalid('The value must be a valid insights metric');
  const data = metric.flatMap((name) => {
    const value = METRICS[name]!(post.measures);
    if (value === undefined) return [];
    return [{ name, period: 'lifetime', values: [{ value }], title: name, description: '', id: `${post.id}/insights/${name}/lifetime` }]; // prettier-ignore
  });
  return { data, paging: {} };
}

/** `GET /{video}/video_insights`: https://developers.facebook.com/docs/graph-api/reference/video/video_insights */
export function videoInsights(call: Call, video: Video): object {
  owned(call, video.page);
  need(call, 'pages_read_engagement', 'read_insights');
  const known: Record<string, string> = { blue_reels_play_count: 'views', fb_reels_total_plays: 'views', total_video_views: 'views', post_impressions_unique: 'reach' }; // prettier-ignore
  const { metric } = parse(z.strictObject({ metric: list.optional(), period: z.string().optional() }), call.params);
  const names = metric ?? Object.keys(known);
  if (names.some((name) => !Object.hasOwn(known, name))) throw invalid('The value must be a valid insights metric');
  const measures = call.world.post(video.post ?? '')?.measures ?? {};
  const data = names
    .filter((name) => measures[known[name]!] !== undefined)
    .map((name) => ({ name, period: 'lifetime', values: [{ value: measures[known[name]!] }], id: `${video.id}/video_insights/${name}/lifetime`})); // prettier-ignore
  return { data };
}
