import type { FacebookRemote } from '../../../domain/networks/facebook/plan.ts';
import { publicationOf } from '../../../domain/networks/facebook/video.ts';
import { candidates, rangeOf, type Seen } from '../../../domain/networks/meta/match.ts';
import { seen } from '../graph/answers.ts';
import { ask, type Question, type Told } from '../graph/ask.ts';
import { houseOf } from '../graph/house.ts';
import { NoAnswer, type Remote, type Work } from '../network.ts';
import * as questions from './questions.ts';

/** What was stored is what our steps have said. */
export const remoteOf = ({ remote }: { remote: Remote }): FacebookRemote => remote as FacebookRemote;

/** Asks as the Page. */
export const asked = <T>(work: Pick<Work, 'token' | 'signal'>, question: Question<T>): Promise<Told<T>> =>
  ask(houseOf('facebook'), work.token, question, work.signal);

/** Since when it may be public. */
export const since = ({ committedAt, begunAt }: Work): Date => committedAt ?? begunAt;

/** Where a post is seen; null where it is not told: that it is public is known without. */
export async function linkOf(work: Work, post: string): Promise<string | null> {
  try {
    const told = await asked(work, questions.linkTo(post));
    return told.kind === 'told' ? told.data.permalink_url : null;
  } catch (error) {
    if (error instanceof NoAnswer) return null;
    throw error;
  }
}

/** A post by the name under which it is removed and measured: told with or without that of its Page. */
export const postOf = (page: string, id: string): string => (id.includes('_') ? id : `${page}_${id}`);

/** What Facebook says of a video that it has. */
export async function videoOf(work: Work, video: string) {
  const told = await asked(work, questions.videoState(video));
  if (told.kind === 'failed') return told;
  const { status, permalink_url: permalink, post_id: post } = told.data;
  const name = post ? postOf(work.account, post) : video;
  return {
    kind: 'told' as const,
    status,
    state: publicationOf(status, remoteOf(work).finished ?? false),
    post: name,
    permalink,
  };
}

/** Those of the Page’s last posts or videos that can be this one; null where it does not say. */
export async function listed(work: Work): Promise<Seen[] | null> {
  const sought = { text: work.caption, link: null, since: since(work) };
  if (work.format === 'video') {
    const told = await asked(work, questions.videos(work.account, rangeOf(sought)));
    if (told.kind === 'failed') return null;
    const videos = told.data.data.map(
      ({ id, post_id: post, description = null, created_time: at = null, permalink_url }) =>
        seen({ id: post ? postOf(work.account, post) : id, text: description, at, permalink: permalink_url }),
    );
    return candidates(videos, sought);
  }
  const told = await asked(work, questions.posts(work.account, rangeOf(sought)));
  if (told.kind === 'failed') return null;
  const posts = told.data.data.map(({ id, message = null, created_time: at = null, permalink_url, attachments }) => {
    const links = attachments?.data.flatMap(({ unshimmed_url: link }) => link ?? []) ?? [];
    return seen({ id, text: message, links, at, permalink: permalink_url });
  });
  // Pictures have their link in the words, which are compared anyway.
  return candidates(posts, { ...sought, link: work.format === 'link' ? work.link : null });
}
