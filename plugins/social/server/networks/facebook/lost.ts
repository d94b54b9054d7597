import { FILM_SETTLED_MS, isSettled, SETTLED_MS } from '../../../domain/networks/meta/match.ts';
import type { Reconciled, Work } from '../network.ts';
import { asked, linkOf, listed, postOf, remoteOf, since, videoOf } from './posts.ts';
import { stories } from './questions.ts';

function notFound(work: Work): Reconciled {
  const after = work.format === 'video' ? FILM_SETTLED_MS : SETTLED_MS;
  return isSettled(since(work), new Date(), after) ? { kind: 'absent' } : { kind: 'unknown' };
}

const found = (work: Work, post: string, permalink: string | null): Reconciled => ({
  kind: 'found',
  remote: { ...work.remote, post },
  post,
  permalink,
});

/** What became of a publication whose answer was lost: by reads alone. */
export async function reconcile(work: Work): Promise<Reconciled> {
  const { post, video, photos } = remoteOf(work);
  if (post) return found(work, post, await linkOf(work, post));
  if (work.format === 'story') return lostStory(work, video ?? photos?.[0] ?? null);
  if (video) return lostVideo(work, video);
  const posts = await listed(work);
  if (posts === null) return { kind: 'unknown' };
  const [one, other] = posts;
  if (!one) return notFound(work);
  // Somebody has posted the same by hand: nothing that we read tells them apart.
  return other ? { kind: 'unknown' } : found(work, one.id, one.permalink);
}

/** A story is told by the picture or the video that it is made of. */
async function lostStory(work: Work, media: string | null): Promise<Reconciled> {
  const told = await asked(work, stories(work.account));
  if (told.kind === 'failed') return { kind: 'unknown' };
  const one = told.data.data.find(({ media_id: id }) => media !== null && id === media);
  return one ? found(work, postOf(work.account, one.post_id), one.url) : notFound(work);
}

/** A video says itself whether it was published. */
async function lostVideo(work: Work, video: string): Promise<Reconciled> {
  const told = await videoOf(work, video);
  if (told.kind === 'failed') return { kind: 'unknown' };
  if (told.state === 'public') return found(work, told.post, told.permalink);
  return told.state === 'coming' ? { kind: 'unknown' } : notFound(work);
}
