import { nextOfFacebook } from '../../../domain/networks/facebook/plan.ts';
import { countOf, toldOnly, valuesOf } from '../graph/answers.ts';
import type { NetworkClient } from '../network.ts';
import { reconcile } from './lost.ts';
import { asked, remoteOf } from './posts.ts';
import * as questions from './questions.ts';
import { run } from './steps.ts';

/** Facebook’s Pages. Its groups and profiles let no program post. */
export const facebook: NetworkClient = {
  next: (work) => nextOfFacebook({ ...work, remote: remoteOf(work) }),
  run,
  reconcile,

  async remove(work, post) {
    const told = await asked(work, questions.removal(post));
    if (told.kind === 'told') return 'deleted';
    return told.failure.code === 'meta-unreadable' ? 'gone' : told.failure;
  },

  async measure(work, post) {
    // Of stories Pages are told nothing.
    if (work.format === 'story') return {};
    const told = await asked(work, questions.measures(post));
    if (told.kind === 'failed') return told.failure;
    const values = valuesOf(told.data);
    const talk = await asked(work, questions.talk(post));
    const { shares, comments } = talk.kind === 'told' ? talk.data : {};
    return toldOnly({
      reach: countOf(values.get('post_total_media_view_unique')),
      likes: reactions(values.get('post_reactions_by_type_total')),
      clicks: countOf(values.get('post_clicks')),
      comments: countOf(comments?.summary?.total_count),
      shares: countOf(shares?.count),
    });
  },
};

/** Of all kinds together. Where none is told, nothing is known. */
function reactions(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const counts = Object.values(value).flatMap((one: unknown) => countOf(one) ?? []);
  return counts.length ? counts.reduce((sum, one) => sum + one, 0) : undefined;
}
