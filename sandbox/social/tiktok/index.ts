import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBytes, sendData, sendError, sendPage, TikTokError, type Exchange } from './answers.ts';
import { authorize } from './dialog.ts';
import type { Fault } from './faults.ts';
import { feedPage } from './pages.ts';
import { initDraft, initPhotos, initVideo } from './publish.ts';
import { creatorInfo, listVideos, queryVideos, statusOf, userInfo } from './reads.ts';
import { TIKTOK_CLIENT } from './settings.ts';
import { tokenCall } from './token.ts';
import { takeChunk } from './upload.ts';
import { control } from './levers.ts';
import { World } from './world.ts';
import type { Grant } from './grants.ts';

const MOST_BYTES = 256 * 1024;

interface Asked {
  world: World;
  grant: Grant;
  query: URLSearchParams;
  body: unknown;
  /** Where this stand-in is, without a slash at its end. */
  url: string;
}

/** Calls with a token: one of these scopes has to have been granted. */
const CALLS: Record<string, { method: string; scopes: readonly string[]; act(asked: Asked): object }> = {
  '/v2/post/publish/creator_info/query/': {
    method: 'POST',
    scopes: ['video.publish'],
    act: ({ world, grant }) => creatorInfo(world, grant.openId),
  },
  '/v2/post/publish/video/init/': {
    method: 'POST',
    scopes: ['video.publish'],
    act: ({ world, grant, body, url }) => initVideo(world, grant.openId, body, url),
  },
  '/v2/post/publish/inbox/video/init/': {
    method: 'POST',
    scopes: ['video.upload'],
    act: ({ world, grant, body, url }) => initDraft(world, grant.openId, body, url),
  },
  '/v2/post/publish/content/init/': {
    method: 'POST',
    scopes: ['video.publish', 'video.upload'],
    act: ({ world, grant, body }) => initPhotos(world, grant.openId, grant.scopes, body),
  },
  '/v2/post/publish/status/fetch/': {
    method: 'POST',
    scopes: ['video.publish', 'video.upload'],
    act: ({ world, grant, body }) => statusOf(world, grant.openId, body),
  },
  '/v2/video/list/': {
    method: 'POST',
    scopes: ['video.list'],
    act: ({ world, grant, query, body }) => listVideos(world, grant.openId, query, body),
  },
  '/v2/video/query/': {
    method: 'POST',
    scopes: ['video.list'],
    act: ({ world, grant, query, body }) => queryVideos(world, grant.openId, query, body),
  },
  '/v2/user/info/': {
    method: 'GET',
    scopes: ['user.info.basic'],
    act: ({ world, grant, query }) => userInfo(world, grant.openId, grant.scopes, query),
  },
};

export interface TikTokStandIn {
  world: World;
  /** Answers what stands below `/tiktok`; false when that is nothing of ours. */
  answer(request: IncomingMessage, response: ServerResponse, pathBelow: string): Promise<boolean>;
}

/** TikTok: its dialog, its API, the host that takes videos, and a page of what was posted. `url` ends in `/tiktok`. */
export function tiktokStandIn(url: () => string, client = TIKTOK_CLIENT): TikTokStandIn {
  const world = new World(client);
  return {
    world,
    async answer(request, response, pathBelow) {
      const asked = new URL(request.url ?? '/', 'http://stand-in');
      const exchange: Exchange = {
        method: request.method ?? 'GET',
        path: pathBelow.split('?')[0]!,
        query: asked.searchParams,
        request,
        response,
      };
      world.settle();
      try {
        return await route(world, exchange, url());
      } catch (error) {
        if (!(error instanceof TikTokError)) throw error;
        log(world, exchange, null, error.status);
        sendError(response, error);
        return true;
      }
    },
  };
}

async function route(world: World, exchange: Exchange, url: string): Promise<boolean> {
  const { method, path, response } = exchange;
  if (path === '/dialog/v2/auth/authorize/' && method === 'GET') authorize(world, exchange);
  else if (path === '/feed' && method === 'GET') feed(world, exchange, url);
  else if (path.startsWith('/feed/') && method === 'GET') return file(world, exchange);
  else if (path.startsWith('/_stand-in/')) await control(world, path.slice('/_stand-in/'.length), exchange);
  else if (path === '/upload/video/' && method === 'PUT') await upload(world, exchange);
  else if (path.startsWith('/api/')) {
    const name = path.slice('/api'.length);
    if (name === '/v2/oauth/token/' || name === '/v2/oauth/revoke/') await token(world, { ...exchange, path: name });
    else if (CALLS[name]?.method === method) await call(world, { ...exchange, path: name }, url);
    else return false;
  } else return false;
  if (!response.writableEnded && !response.destroyed) throw new Error(`${path} was not answered.`);
  return true;
}

async function call(world: World, exchange: Exchange, url: string): Promise<void> {
  const { path, query, request, response } = exchange;
  const { scopes, act } = CALLS[path]!;
  const text = (await readBytes(request, MOST_BYTES)).toString();
  const fault = begin(world, exchange, path);
  if (fault === 'over') return;
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const grant = world.grants.check(bearer, scopes, world.now());
  world.limits.count(path, bearer, world.now());
  const data = act({ world, grant, query, body: text ? (JSON.parse(text) as unknown) : {}, url });
  world.settle();
  if (fault === 'drop') return drop(world, exchange, grant.openId);
  log(world, exchange, grant.openId, 200);
  sendData(response, data);
}

async function token(world: World, exchange: Exchange): Promise<void> {
  const fault = begin(world, exchange, exchange.path);
  if (fault === 'over') return;
  if (fault === 'drop') {
    // What it would have answered is lost, and was done all the same.
    await tokenCall(world, { ...exchange, response: nowhere() });
    return drop(world, exchange, null);
  }
  await tokenCall(world, exchange);
  log(world, exchange, null, 200);
}

async function upload(world: World, exchange: Exchange): Promise<void> {
  const { response, path } = exchange;
  const fault = begin(world, exchange, path);
  if (fault === 'over') return;
  const { status, headers } = await takeChunk(world, exchange);
  world.settle();
  if (fault === 'drop') return drop(world, exchange, null);
  log(world, exchange, null, status);
  response.writeHead(status, headers).end();
}

/** What was ordered to go wrong: `over` when it has, `drop` when it shall after the deed. */
function begin(world: World, exchange: Exchange, path: string): 'over' | 'drop' | null {
  const fault: Fault | null = world.faults.take(path);
  if (fault === null) return null;
  if (fault.kind === 'drop-after') return 'drop';
  if (fault.kind === 'answer') throw new TikTokError(fault.status, fault.code);
  drop(world, exchange, null);
  return 'over';
}

function drop(world: World, exchange: Exchange, openId: string | null): void {
  log(world, exchange, openId, 0);
  exchange.response.destroy();
}

function log(world: World, { method, path, request }: Exchange, openId: string | null, status: number): void {
  const bearer = request.headers.authorization !== undefined;
  world.calls.push({ method, path: path.replace(/^\/api(?=\/)/, ''), openId, bearer, status });
}

/** A response that nobody reads. */
const nowhere = () => ({ writeHead: () => undefined, end: () => undefined }) as unknown as ServerResponse;

function feed(world: World, { response }: Exchange, url: string): void {
  const { pathname } = new URL(url);
  const parts = (publishId: string) => world.publishes.get(publishId)?.parts ?? [];
  const files = ({ id, media, publishId }: World['posts'][number]) =>
    (media === 'video' ? [0] : parts(publishId).map((_, index) => index)).map((index) => `${pathname}/feed/${id}/${index}`); // prettier-ignore
  sendPage(response, 200, feedPage(world.posts, world.people, files));
}

function file(world: World, { path, response }: Exchange): boolean {
  const [, id, index] = /^\/feed\/(\d+)\/(\d+)$/.exec(path) ?? [];
  const post = world.posts.find((one) => one.id === id);
  const publish = post && world.publishes.get(post.publishId);
  if (!publish) return false;
  const bytes = post.media === 'video' ? Buffer.concat(publish.parts) : publish.parts[Number(index)];
  if (!bytes) return false;
  const image = bytes[0] === 0xff ? 'image/jpeg' : 'image/webp';
  const type = post.media === 'video' ? 'video/mp4' : image;
  response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(bytes);
  return true;
}
