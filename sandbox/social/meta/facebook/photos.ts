import { z } from 'zod';
import { flag, ownPageOf, parse, type Call } from '../access.ts';
import { GraphError, invalid } from '../errors.ts';
import { fetchFile } from '../media/fetch.ts';
import { readPicture, shrunk } from '../media/picture.ts';
import { wrongPagePicture } from '../media/rules.ts';
import { newPost, publishTime } from './feed.ts';

/** https://developers.facebook.com/docs/graph-api/reference/page/photos#upload */
const asked = z.strictObject({
  url: z.string().optional(),
  caption: z.string().optional(),
  message: z.string().optional(),
  alt_text_custom: z.string().optional(),
  published: flag.optional(),
  temporary: flag.optional(),
  no_story: flag.optional(),
  scheduled_publish_time: z.string().optional(),
  unpublished_content_type: z.string().optional(),
});

const unreadable = (told: string) =>
  new GraphError(324, '(#324) Missing or invalid image file', { subcode: 2_069_019, title: 'Missing or invalid image file', told }); // prettier-ignore

/** `POST /{page}/photos`: a post of its own, or (`published=false`) what a post or a story shows later. */
export async function addPhoto(call: Call): Promise<object> {
  const page = ownPageOf(call);
  const { world, params, files } = call;
  const given = parse(asked, params);
  const sent = files.get('source');
  if ((given.url === undefined) === (sent === undefined)) throw invalid('One of url and source is required');
  const got = sent ? { ok: true as const, bytes: sent } : await fetchFile(given.url!);
  if (!got.ok) throw unreadable(`${given.url} ${got.why}.`);
  if (wrongPagePicture(await readPicture(got.bytes), got.bytes.length)) throw unreadable('It is no picture that we take.'); // prettier-ignore
  const publishAt = publishTime(world, given.published, given.scheduled_publish_time);
  const file = world.keep({ type: 'image/jpeg', bytes: await shrunk(got.bytes) });
  const caption = given.caption ?? given.message ?? '';
  const isPost = publishAt !== null;
  const post = isPost ? newPost(world, page.id, { kind: 'photos', text: caption, link: null, files: [file], publishAt, alt: given.alt_text_custom ?? null }) : null; // prettier-ignore
  const photo = { id: world.id(), page: page.id, file, caption, post: post?.id ?? null, isPublished: isPost };
  world.photos.set(photo.id, photo);
  return { id: photo.id, ...(post && { post_id: post.id }) };
}

/** `POST /{page}/photo_stories`: https://developers.facebook.com/docs/page-stories-api */
export function addPhotoStory(call: Call): object {
  const page = ownPageOf(call);
  const { world, params } = call;
  const { photo_id } = parse(z.strictObject({ photo_id: z.string() }), params);
  const photo = world.photos.get(photo_id);
  if (!photo || photo.page !== page.id || photo.isPublished || photo.post !== null) throw invalid('Invalid photo_id: the photo has to be unpublished, and can be used once'); // prettier-ignore
  const post = newPost(world, page.id, { kind: 'story', text: '', link: null, files: [photo.file], publishAt: world.now() }); // prettier-ignore
  photo.post = post.id;
  return { success: true, post_id: post.shortcode };
}
