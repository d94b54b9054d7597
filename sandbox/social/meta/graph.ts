import type { Exchange } from '../exchange.ts';
import { tokenOf, type Call } from './access.ts';
import type { Codes } from './dialog/ask.ts';
import { GraphError, missing } from './errors.ts';
import * as facebook from './facebook/read.ts';
import { publishPost } from './facebook/feed.ts';
import { addPhoto, addPhotoStory } from './facebook/photos.ts';
import { addReel, addVideo, addVideoStory } from './facebook/videos.ts';
import { createContainer } from './instagram/create.ts';
import { publish, publishingLimit, readContainer, removeMedia } from './instagram/publish.ts';
import * as instagram from './instagram/read.ts';
import { facebookToken, instagramLong, instagramRefreshed } from './login.ts';
import { debugToken, me, ownPages, permissions, revoke } from './me.ts';
import type { World } from './world.ts';

type Answer = (call: Call) => object | Promise<object>;

/** What a Page answers below itself. */
const OF_PAGES: Record<string, Answer> = {
  'GET feed': facebook.listPosts,
  'GET posts': facebook.listPosts,
  'GET published_posts': facebook.listPosts,
  'GET scheduled_posts': facebook.listScheduled,
  'GET video_reels': facebook.listReels,
  'GET videos': facebook.listAllVideos,
  'GET stories': facebook.listStories,
  'POST feed': publishPost,
  'POST photos': addPhoto,
  'POST photo_stories': addPhotoStory,
  'POST video_reels': addReel,
  'POST video_stories': addVideoStory,
  'POST videos': addVideo,
};

/** What an account of Instagram answers below itself. */
const OF_ACCOUNTS: Record<string, Answer> = {
  'GET content_publishing_limit': publishingLimit,
  'GET media': instagram.listMedia,
  'GET stories': instagram.listStories,
  'POST media': createContainer,
  'POST media_publish': publish,
};

const OF_ME: Record<string, Answer> = {
  'GET ': me,
  'GET permissions': permissions,
  'DELETE permissions': revoke,
  'GET accounts': ownPages,
};

/** The versions that still answer: https://developers.facebook.com/docs/graph-api/changelog/versions */
const isLiving = (version: string) => Number(version) >= 21 && Number(version) <= 26;

export interface Asked {
  world: World;
  codes: Codes;
  host: Call['host'];
  exchange: Exchange;
}

/** `/v26.0/123/media` without its version. */
export function pathOf(exchange: Pick<Exchange, 'path'>): string {
  const [, version, rest = ''] = /^(?:\/v(\d+)\.\d)?(\/.*|)$/.exec(exchange.path) ?? [];
  if (version !== undefined && !isLiving(version))
    throw new GraphError(2500, `Unknown path components: /v${version}.0`);
  return rest.replace(/\/$/, '');
}

/** Answers a call of graph.facebook.com, graph-video.facebook.com or graph.instagram.com. */
export function answerGraph({ world, codes, host, exchange }: Asked): object | Promise<object> {
  const { method, params, files, url, request } = exchange;
  const path = pathOf(exchange);
  if (host === 'facebook' && path === '/oauth/access_token') return facebookToken(world, codes, params);
  if (host === 'facebook' && path === '/debug_token') return debugToken(world, params);
  if (host === 'instagram' && path === '/access_token') return instagramLong(world, params);
  if (host === 'instagram' && path === '/refresh_access_token') return instagramRefreshed(world, params);
  const [, id = '', edge = ''] = /^\/([\w.]+)(?:\/([a-z_]+))?$/.exec(path) ?? [];
  const bearer = /^(?:Bearer|OAuth) (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const token = tokenOf(world, host, params.access_token ?? bearer, params.appsecret_proof);
  return routed({ world, host, id, url, params, files, token }, method, edge);
}

function routed(call: Call, method: string, edge: string): object | Promise<object> {
  const { world, host, id, token } = call;
  const asked = `${method} ${edge}`;
  const ownMe = id === 'me' ? OF_ME[asked] : undefined;
  if (ownMe) return ownMe(call);
  const isPage = host === 'facebook' && (world.pages.some((page) => page.id === id) || (id === 'me' && token.kind === 'page'));
  if (isPage) return (edge === '' && method === 'GET' ? facebook.readPage : (OF_PAGES[asked] ?? unknown(id, method, edge)))(call);
  const isAccount = id === 'me' || world.accounts.some((account) => account.id === id || account.scopedId === id);
  if (isAccount) return (edge === '' && method === 'GET' ? instagram.readAccount : (OF_ACCOUNTS[asked] ?? unknown(id, method, edge)))(call);
  return ofThing(call, method, edge);
} // prettier-ignore

/** What was made here: containers, media, posts, photos, films. */
function ofThing(call: Call, method: string, edge: string): object {
  const { world, host, id } = call;
  const asked = `${method} ${edge}`;
  const container = world.containers.get(id);
  if (container && asked === 'GET ') return readContainer(call, container);
  const post = world.post(id);
  if (post?.network === 'instagram') {
    if (asked === 'GET ') return instagram.readMedia(call, post);
    if (asked === 'GET insights') return instagram.mediaInsights(call, post);
    if (asked === 'DELETE ') return removeMedia(call, post);
  }
  if (host === 'instagram') throw missing(id, method.toLowerCase());
  if (post) {
    if (asked === 'GET ') return facebook.readPost(call, post);
    if (asked === 'GET insights') return facebook.postInsights(call, post);
    if (asked === 'POST ') return facebook.updatePost(call, post);
    if (asked === 'DELETE ') return facebook.removePost(call, post);
  }
  const [video, photo] = [world.videos.get(id), world.photos.get(id)];
  if (video && asked === 'GET ') return facebook.readVideo(call, video);
  if (video && asked === 'GET video_insights') return facebook.videoInsights(call, video);
  if (photo && asked === 'GET ') return facebook.readPhoto(call, photo);
  const media = video ?? photo;
  if (media && asked === 'DELETE ') return facebook.removeMedia(call, media);
  throw missing(id, method.toLowerCase());
}

function unknown(id: string, method: string, edge: string): never {
  if (method === 'GET') throw new GraphError(100, `(#100) Tried accessing nonexisting field (${edge}) on node ${id}`);
  throw missing(id, method.toLowerCase());
}
