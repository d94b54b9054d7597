import { candidates, rangeOf, type Seen } from '../../../domain/networks/meta/match.ts';
import type { InstagramRemote } from '../../../domain/networks/instagram/plan.ts';
import { seen } from '../graph/answers.ts';
import { ask, type Question, type Told } from '../graph/ask.ts';
import { houseOf } from '../graph/house.ts';
import { NoAnswer, type Remote, type Work } from '../network.ts';
import { linkTo, recent } from './questions.ts';

/** What was stored is what our steps have said. */
export const remoteOf = ({ remote }: { remote: Remote }): InstagramRemote => remote as InstagramRemote;

/** Asks as the account. */
export const asked = <T>(work: Work, question: Question<T>): Promise<Told<T>> =>
  ask(houseOf(work.login), work.token, question, work.signal);

/** Since when it may be public. */
export const since = ({ committedAt, begunAt }: Work): Date => committedAt ?? begunAt;

/** Where a post is seen; null where it is not told: that it is public is known without. */
export async function linkOf(work: Work, media: string): Promise<string | null> {
  try {
    const told = await asked(work, linkTo(media));
    return told.kind === 'told' ? told.data.permalink : null;
  } catch (error) {
    if (error instanceof NoAnswer) return null;
    throw error;
  }
}

/**
 * Those of the account’s last posts that can be this one; null where it does not say. `when`: between which times it was
 * published.
 */
export async function listed(work: Work, when: { since: Date; until?: Date }): Promise<Seen[] | null> {
  const told = await asked(work, recent(work.account, work.format, rangeOf(when)));
  if (told.kind === 'failed') return null;
  // A story is told without its words.
  const isStory = work.format === 'story';
  const posts = told.data.data.map(({ id, caption = null, timestamp = null, permalink }) =>
    seen({ id, text: isStory ? null : caption, at: timestamp, permalink }),
  );
  return candidates(posts, { text: isStory ? '' : work.caption, link: null, ...when });
}
