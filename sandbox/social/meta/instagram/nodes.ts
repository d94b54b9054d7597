import type { Call } from '../access.ts';
import { written, type Node } from '../fields.ts';
import type { InstagramAccount } from '../people.ts';
import type { Post, World } from '../world.ts';

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user */
export function accountNode({ world, host }: Pick<Call, 'world' | 'host'>, account: InstagramAccount): Node {
  const { id, scopedId, username, name, type } = account;
  const both = {
    username,
    name,
    profile_picture_url: null,
    media_count: () => world.shown(id).filter(({ kind }) => kind !== 'story').length,
    followers_count: null,
    biography: '',
    website: '',
  };
  return host === 'instagram' ? { id: scopedId, user_id: id, account_type: type, ...both } : { id, ...both };
}

const TYPES: Record<string, string> = { image: 'IMAGE', carousel: 'CAROUSEL_ALBUM', reel: 'VIDEO' };

/** https://developers.facebook.com/docs/instagram-platform/reference/instagram-media */
export function mediaNode(world: World, post: Post): Node {
  const { id, account, kind, text, at, shortcode, files, alt, measures } = post;
  const { scopedId: _, ...owner } = world.accounts.find((one) => one.id === account)!;
  const shows = (file: string) => `${world.url}/meta/files/${file}`;
  const isFilm = (file: string) => world.files.get(file)?.type === 'video/mp4';
  const isStoryFilm = kind === 'story' && files.some(isFilm);
  return {
    id,
    caption: text || null,
    alt_text: alt,
    media_type: TYPES[kind] ?? (isStoryFilm ? 'VIDEO' : 'IMAGE'),
    media_product_type: kind === 'reel' ? 'REELS' : kind === 'story' ? 'STORY' : 'FEED',
    media_url: () => (files[0] === undefined || kind === 'carousel' ? null : shows(files[0])),
    permalink: () => world.address(post),
    shortcode,
    timestamp: written(at),
    username: owner.username,
    owner: { id: owner.id },
    is_comment_enabled: true,
    like_count: measures.likes ?? 0,
    comments_count: measures.comments ?? 0,
    children: () =>
      kind === 'carousel' ? { data: files.map((file) => ({ id: `${id}${file.slice(-3)}`, media_type: isFilm(file) ? 'VIDEO' : 'IMAGE', media_url: shows(file) })) } : null,
  };
} // prettier-ignore
