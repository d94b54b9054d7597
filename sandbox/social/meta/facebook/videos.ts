import { z } from 'zod';
import { flag, ownPageOf, parse, type Call } from '../access.ts';
import { GraphError, invalid } from '../errors.ts';
import { fetchFile } from '../media/fetch.ts';
import { readFilm } from '../media/mp4.ts';
import { wrongPageFilm } from '../media/rules.ts';
import type { Video, World } from '../world.ts';
import { newPost, publishTime } from './feed.ts';

const DAY_MS = 24 * 3600_000;
const REELS_A_DAY = 30;

const start = z.strictObject({ upload_phase: z.literal('start') });
const finish = z.strictObject({
  upload_phase: z.literal('finish'),
  video_id: z.string(),
  video_state: z.enum(['PUBLISHED', 'SCHEDULED', 'DRAFT']).optional(),
  description: z.string().optional(),
  title: z.string().optional(),
  scheduled_publish_time: z.string().optional(),
});
const phases = z.discriminatedUnion('upload_phase', [start, finish]);

/**
 * `POST /{page}/video_reels` and `/video_stories`, whose three steps are one:
 * https://developers.facebook.com/docs/video-api/guides/reels-publishing and /docs/page-stories-api
 */
export const addReel = (call: Call): object => addInPhases(call, 'reel');
export const addVideoStory = (call: Call): object => addInPhases(call, 'story');

function addInPhases(call: Call, kind: 'reel' | 'story'): object {
  const page = ownPageOf(call);
  const { world, params } = call;
  const given = parse(phases, params);
  if (given.upload_phase === 'start') {
    const video = newVideo(world, page.id, kind, Buffer.alloc(0));
    return { video_id: video.id, upload_url: `${world.url}/meta/upload/video-upload/v26.0/${video.id}` };
  }
  const video = world.videos.get(given.video_id);
  if (!video || video.page !== page.id || video.kind !== kind) throw invalid('Invalid video_id');
  if (video.post !== null)
    throw new GraphError(100, '(#100) This video was published already.', { subcode: 1_363_128 });
  if (video.upload !== null) throw new GraphError(6000, 'There was a problem uploading your video file. Please try again.', { subcode: 1_363_030 }); // prettier-ignore
  if (video.problem !== null) throw new GraphError(100, `(#100) ${video.problem}`, { subcode: 1_363_127, told: video.problem }); // prettier-ignore
  const isScheduled = given.video_state === 'SCHEDULED';
  if (isScheduled !== (given.scheduled_publish_time !== undefined)) throw invalid('scheduled_publish_time goes with video_state SCHEDULED'); // prettier-ignore
  const isPublished = given.video_state === 'PUBLISHED' || (kind === 'story' && given.video_state === undefined);
  if (kind === 'reel' && isPublished) refuseTooMany(world, page.id);
  const publishAt = publishTime(world, isPublished, given.scheduled_publish_time);
  const post = publishVideo(world, video, given.description ?? '', publishAt);
  return { success: true, ...(kind === 'story' && { post_id: post.shortcode }) };
}

function refuseTooMany(world: World, page: string): void {
  const recent = world.posts.filter(({ account, kind, at }) => account === page && kind === 'reel' && at > world.now() - DAY_MS); // prettier-ignore
  if (recent.length >= REELS_A_DAY) throw new GraphError(613, '(#613) Calls to this api have exceeded the rate limit.');
}

function newVideo(world: World, page: string, kind: Video['kind'], upload: Buffer | null): Video {
  const { polls, seconds } = world.pace.video;
  const forced = world.forced.shift()?.status ?? null;
  const video: Video = { id: world.id(), page, kind, upload, file: null, made: world.now(), polls, readyAt: world.now() + seconds * 1000, problem: null, forced, post: null, seconds: 0 }; // prettier-ignore
  world.videos.set(video.id, video);
  return video;
}

/** Looks at a film that is there whole, fetched or uploaded. */
export function lookAtVideo(world: World, video: Video, bytes: Buffer): void {
  const film = readFilm(bytes);
  video.problem = wrongPageFilm(film, video.kind);
  video.seconds = (film?.durationMs ?? 0) / 1000;
  if (video.problem === null) video.file = world.keep({ type: 'video/mp4', bytes });
  video.upload = null;
}

function publishVideo(world: World, video: Video, text: string, publishAt: number | null) {
  const files = video.file === null ? [] : [video.file];
  const post = newPost(world, video.page, { kind: video.kind, text, link: null, files, publishAt, video: video.id });
  video.post = post.id;
  return post;
}

/** https://developers.facebook.com/docs/graph-api/reference/page/videos#creating */
const asked = z.strictObject({
  file_url: z.string().optional(),
  description: z.string().optional(),
  title: z.string().optional(),
  published: flag.optional(),
  scheduled_publish_time: z.string().optional(),
  unpublished_content_type: z.string().optional(),
});

/** `POST /{page}/videos` of graph-video: a whole film in one call. */
export async function addVideo(call: Call): Promise<object> {
  const page = ownPageOf(call);
  const { world, params, files } = call;
  const given = parse(asked, params);
  const sent = files.get('source');
  if ((given.file_url === undefined) === (sent === undefined)) throw invalid('One of file_url and source is required');
  const got = sent ? { ok: true as const, bytes: sent } : await fetchFile(given.file_url!);
  if (!got.ok) throw new GraphError(389, '(#389) Unable to fetch video file from URL.', { subcode: 1_363_019, told: got.why }); // prettier-ignore
  const publishAt = publishTime(world, given.published, given.scheduled_publish_time);
  if (!readFilm(got.bytes)) throw new GraphError(352, '(#352) The video file you selected is in a format that we don’t support.', { subcode: 1_363_024 }); // prettier-ignore
  const video = newVideo(world, page.id, 'video', null);
  lookAtVideo(world, video, got.bytes);
  publishVideo(world, video, given.description ?? '', publishAt);
  return { id: video.id };
}
