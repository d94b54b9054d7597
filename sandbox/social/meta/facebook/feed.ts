import { z } from 'zod';
import { flag, ownPageOf, parse, type Call } from '../access.ts';
import { GraphError, invalid } from '../errors.ts';
import type { Photo, Post, World } from '../world.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MOST_CHARACTERS = 63_206;

/** https://developers.facebook.com/docs/graph-api/reference/page/feed#publish */
const asked = z.looseObject({
  message: z.string().optional(),
  link: z.string().optional(),
  attached_media: z.string().optional(),
  published: flag.optional(),
  scheduled_publish_time: z.string().optional(),
  unpublished_content_type: z.enum(['SCHEDULED', 'DRAFT', 'SCHEDULED_RECURRING', 'ADS_POST', 'INLINE_CREATED', 'PUBLISHED', 'REVIEWABLE_BRANDED_CONTENT']).optional(),
}); // prettier-ignore

/** `POST /{page}/feed`: a text, a link, or photos that were uploaded before. */
export function publishPost(call: Call): object {
  const page = ownPageOf(call);
  const { world, params } = call;
  const given = parse(asked, params);
  const known = [...Object.keys(asked.shape)];
  const unknown = Object.keys(given).filter((name) => !known.includes(name) && !/^attached_media\[\d+\]$/.test(name));
  if (unknown.length > 0) throw invalid(`Unknown parameter ${unknown.join(', ')}`);
  const photos = attached(world, page.id, given);
  const { message = '', link } = given;
  if (message === '' && link === undefined && photos.length === 0) throw invalid('Missing message or attachment');
  if ([...message].length > MOST_CHARACTERS) throw invalid('Param message is too long');
  if (link !== undefined && (!URL.canParse(link) || !/^https?:$/.test(new URL(link).protocol))) throw invalid('link must be a valid URL'); // prettier-ignore
  if (link !== undefined && photos.length > 0) throw invalid('A post has a link or attached media');
  const post = newPost(world, page.id, {
    kind: photos.length > 0 ? 'photos' : 'text',
    text: message,
    link: link ?? null,
    files: photos.map(({ file }) => file),
    publishAt: publishTime(world, given.published, given.scheduled_publish_time),
  });
  for (const photo of photos) photo.post = post.id;
  return { id: post.id };
}

/** When it is seen: now, at a time 10 minutes to 30 days from now, or (null) not at all. */
export function publishTime(world: World, published = true, scheduled?: string): number | null {
  if (scheduled === undefined) return published ? world.now() : null;
  const at = /^\d+$/.test(scheduled) ? Number(scheduled) * 1000 : Date.parse(scheduled);
  const ahead = at - world.now();
  if (published || !(ahead >= 10 * MINUTE_MS && ahead <= 30 * DAY_MS))
    throw new GraphError(100, '(#100) The specified scheduled publish time is invalid.', { subcode: 1_363_034 });
  return at;
}

/** Photos of `attached_media`: a list as JSON, or one field for each. */
function attached(world: World, page: string, given: Record<string, unknown>): Photo[] {
  const whole = given.attached_media as string | undefined;
  const single = Object.entries(given).filter(([name]) => name.startsWith('attached_media['));
  const parts = whole === undefined ? single.map(([, value]) => JSON.parse(String(value)) as unknown) : (JSON.parse(whole) as unknown[]); // prettier-ignore
  return parts.map((part) => {
    const { media_fbid } = z.object({ media_fbid: z.string() }).parse(part);
    const photo = world.photos.get(media_fbid);
    if (!photo || photo.page !== page || photo.isPublished || photo.post !== null)
      throw new GraphError(100, `(#100) Param attached_media has an invalid media_fbid: ${media_fbid}`, { subcode: 1_366_046 }); // prettier-ignore
    return photo;
  });
}

type NewPost = Pick<Post, 'kind' | 'text' | 'link' | 'files' | 'publishAt'> & Partial<Pick<Post, 'video' | 'alt'>>;

/** Puts a post on a Page. */
export function newPost(world: World, page: string, given: NewPost): Post {
  const number = world.id();
  const post: Post = {
    video: null,
    alt: null,
    ...given,
    id: `${page}_${number}`,
    network: 'facebook',
    account: page,
    at: world.now(),
    shortcode: number,
    deletedAt: null,
    measures: {},
  };
  world.posts.push(post);
  return post;
}
