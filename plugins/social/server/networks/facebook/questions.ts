import { z } from 'zod';
import { done, insights, made, metaId, metaTime, permalink } from '../graph/answers.ts';
import { at, type Question } from '../graph/ask.ts';

/** Hands a picture over, which belongs to no post yet. */
export const photo = (page: string, { url, alt }: { url: string; alt: string }): Question<{ id: string }> => ({
  method: 'POST',
  path: at(page, 'photos'),
  params: { url, published: 'false', alt_text_custom: alt || undefined },
  answer: made,
});

export interface NewPost {
  message: string;
  link: string | null;
  photos: readonly string[];
}

/** Posts words, a link or pictures that were handed over. */
export const post = (page: string, { message, link, photos }: NewPost): Question<{ id: string }> => ({
  method: 'POST',
  path: at(page, 'feed'),
  params: {
    message: message || undefined,
    link: link ?? undefined,
    attached_media: photos.length ? JSON.stringify(photos.map((id) => ({ media_fbid: id }))) : undefined,
  },
  answer: made,
});

const storySchema = z.object({ success: z.boolean().optional(), post_id: metaId.nullish() });
const startSchema = z.object({ video_id: metaId });

export const photoStory = (page: string, photo: string): Question<z.infer<typeof storySchema>> => ({
  method: 'POST',
  path: at(page, 'photo_stories'),
  params: { photo_id: photo },
  answer: storySchema,
});

type VideoEdge = 'video_reels' | 'video_stories';

/** Begins to hand a video over. Where it goes to is an address of ours: the answered one would be sent the token. */
export const start = (page: string, edge: VideoEdge): Question<z.infer<typeof startSchema>> => ({
  method: 'POST',
  path: at(page, edge),
  params: { upload_phase: 'start' },
  answer: startSchema,
});

/** Publishes a video that was handed over. */
export const finish = (
  page: string,
  edge: VideoEdge,
  { video, caption }: { video: string; caption: string },
): Question<z.infer<typeof storySchema>> => ({
  method: 'POST',
  path: at(page, edge),
  params: {
    upload_phase: 'finish',
    video_id: video,
    ...(edge === 'video_reels' ? { video_state: 'PUBLISHED', description: caption || undefined } : {}),
  },
  answer: storySchema,
});

/** Publishes a video that Facebook fetches. */
export const video = (page: string, { url, caption }: { url: string; caption: string }): Question<{ id: string }> => ({
  method: 'POST',
  path: at(page, 'videos'),
  params: { file_url: url, description: caption || undefined },
  answer: made,
});

const phase = z.object({ status: z.string().optional(), publish_status: z.string().optional() }).optional();
const videoSchema = z.object({
  status: z
    .object({ video_status: z.string().optional(), uploading_phase: phase, publishing_phase: phase })
    .default({}),
  permalink_url: permalink,
  post_id: metaId.nullish(),
});

export const videoState = (id: string): Question<z.infer<typeof videoSchema>> => ({
  method: 'GET',
  path: at(id),
  params: { fields: 'status,permalink_url,post_id' },
  answer: videoSchema,
});

const linkSchema = z.object({ permalink_url: permalink });

export const linkTo = (id: string): Question<z.infer<typeof linkSchema>> => ({
  method: 'GET',
  path: at(id),
  params: { fields: 'permalink_url' },
  answer: linkSchema,
});

// Of a list of posts Meta tells links among what is attached alone.
const postsSchema = z.object({
  data: z.array(
    z.object({
      id: metaId,
      message: z.string().nullish(),
      created_time: metaTime.optional(),
      permalink_url: permalink,
      attachments: z.object({ data: z.array(z.object({ unshimmed_url: z.string().optional() })) }).optional(),
    }),
  ),
});

export const posts = (
  page: string,
  range: { since: string; until: string },
): Question<z.infer<typeof postsSchema>> => ({
  method: 'GET',
  path: at(page, 'published_posts'),
  params: {
    fields: 'id,message,created_time,permalink_url,attachments{unshimmed_url}',
    ...range,
    limit: '100',
  },
  answer: postsSchema,
});

const videosSchema = z.object({
  data: z.array(
    z.object({
      id: metaId,
      post_id: metaId.nullish(),
      description: z.string().nullish(),
      created_time: metaTime.optional(),
      permalink_url: permalink,
    }),
  ),
});

export const videos = (
  page: string,
  range: { since: string; until: string },
): Question<z.infer<typeof videosSchema>> => ({
  method: 'GET',
  path: at(page, 'videos'),
  params: { fields: 'id,post_id,description,created_time,permalink_url', ...range, limit: '100' },
  answer: videosSchema,
});

const storiesSchema = z.object({
  data: z.array(z.object({ post_id: metaId, media_id: metaId.optional(), url: permalink })),
});

export const stories = (page: string): Question<z.infer<typeof storiesSchema>> => ({
  method: 'GET',
  path: at(page, 'stories'),
  params: { limit: '100' },
  answer: storiesSchema,
});

export const removal = (id: string): Question<z.infer<typeof done>> => ({
  method: 'DELETE',
  path: at(id),
  answer: done,
});

export const measures = (post: string): Question<z.infer<typeof insights>> => ({
  method: 'GET',
  path: at(post, 'insights'),
  params: { metric: 'post_total_media_view_unique,post_reactions_by_type_total,post_clicks' },
  answer: insights,
});

const talkSchema = z.object({
  shares: z.object({ count: z.number() }).optional(),
  comments: z.object({ summary: z.object({ total_count: z.number() }).optional() }).optional(),
});

/** What is no insight: it is counted on the post itself. */
export const talk = (post: string): Question<z.infer<typeof talkSchema>> => ({
  method: 'GET',
  path: at(post),
  params: { fields: 'shares,comments.limit(0).summary(total_count)' },
  answer: talkSchema,
});
