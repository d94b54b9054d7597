import type { Failure } from '../../../domain/delivery/failure.ts';
import { failing } from '../../../domain/networks/tiktok/failures.ts';
import { NoAnswer, type Measured, type Work } from '../network.ts';
import { ask } from './ask.ts';
import * as questions from './questions.ts';

type Asker = Pick<Work, 'token' | 'format' | 'signal'>;

/**
 * Where a post is seen: worth a question, but no doubt. Where its owner does not let us list their posts it is the address
 * that every post has; null where not even their name is known.
 */
export async function linkOf({ token, format, signal }: Asker, post: string, username = ''): Promise<string | null> {
  const kind = format === 'photos' ? 'photo' : 'video';
  const usual = username ? `https://www.tiktok.com/@${encodeURIComponent(username)}/${kind}/${post}` : null;
  try {
    const told = await ask(token, questions.link(post), signal);
    const video = told.kind === 'told' ? told.data.videos.find(({ id }) => id === post) : undefined;
    return video?.permalink ?? usual;
  } catch (error) {
    if (error instanceof NoAnswer) return usual;
    throw error;
  }
}

const PER_CALL = 20;

/** What was counted of posts of one account, by their ids: of those that everybody can see. */
export async function measureAll({ token, signal }: Asker, posts: readonly string[]): Promise<Map<string, Measured> | Failure> {
  const measured = new Map<string, Measured>();
  for (let at = 0; at < posts.length; at += PER_CALL) {
    const told = await ask(token, questions.counts(posts.slice(at, at + PER_CALL)), signal);
    if (told.kind === 'failed') return told.failure;
    for (const { id, view_count: views, like_count: likes, comment_count: comments, share_count: shares } of told.data.videos) {
      const values = Object.entries({ views, likes, comments, shares }).filter(([, value]) => value !== undefined);
      measured.set(id, Object.fromEntries(values) as Measured);
    }
  }
  return measured;
} // prettier-ignore

export async function measure(work: Asker, post: string): Promise<Measured | Failure> {
  const measured = await measureAll(work, [post]);
  if (!(measured instanceof Map)) return measured;
  return measured.get(post) ?? failing('tiktok-not-visible', { status: 200, code: null, message: 'not among its videos' });
} // prettier-ignore
