import { foundIn, isSettled, reachesBack, type Listed } from '../../../domain/networks/tiktok/lost.ts';
import { standingOf } from '../../../domain/networks/tiktok/progress.ts';
import type { Reconciled, Work } from '../network.ts';
import { ask } from './ask.ts';
import { linkOf } from './posts.ts';
import * as questions from './questions.ts';
import { optionsOf, remoteOf } from './remote.ts';

/**
 * What became of a call whose answer was lost, by reads alone. With a publish id TikTok says it. Only photos can be
 * begun, and perhaps published, without one: those are looked for among what everybody sees, by caption and time. What is
 * not found there is not known: it may be private, or not moderated yet.
 */
export async function reconcile(work: Work): Promise<Reconciled> {
  const { publish } = remoteOf(work);
  if (publish) return byId(work, publish);
  if (work.committedAt === null) return { kind: 'absent', sure: true };
  const options = optionsOf(work);
  if (options.mode === 'draft' || options.privacy_level === 'SELF_ONLY') return { kind: 'unknown' };
  const post = await find(work, work.committedAt);
  if (post === null) return { kind: 'unknown' };
  return { kind: 'found', remote: work.remote, post: post.id, permalink: post.permalink };
}

async function byId(work: Work, publish: string): Promise<Reconciled> {
  const { username, sent = 0 } = remoteOf(work);
  const told = await ask(work.token, questions.status(publish), work.signal);
  if (told.kind === 'failed') return { kind: 'unknown' };
  const standing = standingOf(told.data);
  switch (standing.kind) {
    case 'published': {
      const permalink = standing.post && (await linkOf(work, standing.post, username));
      return { kind: 'found', remote: work.remote, post: standing.post, permalink };
    }
    case 'in-inbox':
      return { kind: 'in-inbox', remote: work.remote };
    case 'failed':
      return { kind: 'absent', sure: true };
    case 'going': {
      // The last chunk did not come: without it nothing is published, and it goes on from there.
      const { uploaded } = told.data;
      const lacks = work.format === 'video' && uploaded !== null && uploaded < work.media[0]!.bytes && sent < work.media[0]!.bytes; // prettier-ignore
      const isOver = lacks && isSettled(work.committedAt ?? work.begunAt, new Date());
      return isOver ? { kind: 'absent', sure: true } : { kind: 'unknown' };
    }
  }
}

const MOST_PAGES = 10;

async function find(work: Work, since: Date): Promise<Listed | null> {
  const listed: Listed[] = [];
  let before: number | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const told = await ask(work.token, questions.list(before), work.signal);
    if (told.kind === 'failed') return null;
    listed.push(...told.data.videos);
    const oldest = told.data.videos.at(-1);
    if (!told.data.has_more || !oldest || reachesBack(oldest.at, since)) return foundIn(listed, work.caption, since);
    before = told.data.cursor;
  }
  return null;
}
