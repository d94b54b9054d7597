import type { Call } from '../access.ts';
import { written, type Node } from '../fields.ts';
import type { Page } from '../people.ts';
import { isReady, type Photo, type Post, type Video, type World } from '../world.ts';

/** https://developers.facebook.com/docs/graph-api/reference/page */
export function pageNode({ world, token }: Pick<Call, 'world' | 'token'>, page: Page): Node {
  const { id, name, category, instagram } = page;
  const account = world.accounts.find((one) => one.id === instagram);
  const seesInstagram = token.scopes.includes('instagram_basic');
  const own = account && seesInstagram ? { id: account.id, username: account.username, name: account.name } : null;
  return {
    id,
    name,
    category,
    username: null,
    link: `${world.url}/meta/feed/${id}`,
    fan_count: 0,
    followers_count: 0,
    tasks: ['CREATE_CONTENT', 'MANAGE', 'ANALYZE'],
    picture: null,
    instagram_business_account: own,
    connected_instagram_account: own,
    // A token of 60 days gives one that does not end.
    access_token: () => world.tokens.facebook.issue({ ...token, kind: 'page', page: id, pages: [id] }, lifeOf(token)),
  };
}

const HOURS_2 = 7200;
const lifeOf = ({ kind, expires, issued }: Call['token']): number => {
  const isShort = kind === 'user' && expires - issued <= HOURS_2;
  return isShort ? expires - issued : 0;
};

/** https://developers.facebook.com/docs/graph-api/reference/page-post */
export function postNode(world: World, post: Post): Node {
  const { id, account, text, link, files, at, publishAt, measures, kind } = post;
  const page = world.pages.find((one) => one.id === account)!;
  const total = (name: string) => ({ data: [], summary: { total_count: measures[name] ?? 0 } });
  const shows = (file: string) => `${world.url}/meta/files/${file}`;
  const attachments = () => {
    if (link !== null) return { data: [{ media_type: 'link', type: 'share', title: link, url: `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}`, unshimmed_url: link, target: { url: link } }] };
    if (post.video !== null) return { data: [{ media_type: 'video', type: 'video_inline', target: { id: post.video }, url: world.address(post), unshimmed_url: world.address(post) }] };
    if (files.length === 0) return null;
    const [first] = files;
    return { data: [{ media_type: files.length > 1 ? 'album' : 'photo', type: files.length > 1 ? 'album' : 'photo', media: { image: { src: shows(first!) } }, url: world.address(post), unshimmed_url: world.address(post) }] };
  };
  return {
    id,
    message: text || null,
    created_time: written(publishAt ?? at),
    updated_time: written(at),
    from: { id: page.id, name: page.name },
    permalink_url: world.address(post),
    full_picture: () => (files[0] !== undefined && kind !== 'reel' && kind !== 'video' ? shows(files[0]) : null),
    is_published: world.isShown(post),
    scheduled_publish_time: publishAt !== null && publishAt > world.now() ? Math.floor(publishAt / 1000) : null,
    status_type: kind === 'text' ? (link === null ? 'mobile_status_update' : 'shared_story') : kind === 'photos' ? 'added_photos' : 'added_video',
    attachments,
    shares: measures.shares === undefined ? null : { count: measures.shares },
    reactions: total('reactions'),
    likes: total('likes'),
    comments: total('comments'),
  };
} // prettier-ignore

/** `uploading` … `ready`, and its phases: https://developers.facebook.com/docs/video-api/guides/reels-publishing */
export function statusOfVideo(world: World, video: Video): object {
  const { upload, problem, forced, post } = video;
  const isThere = upload === null;
  const ready = isThere && isReady(video, world.now());
  const stage = !isThere ? 'uploading' : !ready ? 'processing' : problem === null ? 'ready' : 'error';
  const shown = world.posts.find(({ id }) => id === post);
  const isPublished = shown !== undefined && world.isShown(shown);
  return {
    video_status: forced ?? (stage === 'processing' && post === null ? 'upload_complete' : stage),
    uploading_phase: { status: isThere ? 'complete' : 'in_progress', bytes_transfered: upload?.length ?? 0 },
    processing_phase: {
      status: stage === 'error' ? 'error' : ready ? 'complete' : isThere ? 'in_progress' : 'not_started',
      ...(stage === 'error' && { error: { message: problem } }),
    },
    publishing_phase: {
      status: isPublished ? 'complete' : shown ? 'in_progress' : 'not_started',
      ...(isPublished && { publish_status: 'published', publish_time: Math.floor((shown.publishAt ?? 0) / 1000) }),
    },
  };
}

/** https://developers.facebook.com/docs/graph-api/reference/video */
export function videoNode(world: World, video: Video): Node {
  const { id, page, post, seconds, made, file } = video;
  const shown = world.post(post ?? '');
  return {
    id,
    status: () => statusOfVideo(world, video),
    description: shown?.text || null,
    title: null,
    created_time: written(made),
    updated_time: written(made),
    length: seconds,
    from: { id: page },
    published: shown !== undefined && world.isShown(shown),
    post_id: shown?.id ?? null,
    permalink_url: shown ? world.address(shown) : null,
    source: file === null ? null : `${world.url}/meta/files/${file}`,
    views: shown?.measures.views ?? null,
  };
}

/** https://developers.facebook.com/docs/graph-api/reference/photo */
export const photoNode = (world: World, { id, page, caption, post, file }: Photo): Node => ({
  id,
  name: caption || null,
  from: { id: page },
  link: world.post(post ?? '') ? world.address(world.post(post ?? '')!) : null,
  images: [{ source: `${world.url}/meta/files/${file}` }],
  page_story_id: post,
  created_time: null,
});
