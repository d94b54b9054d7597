import { nextOfInstagram } from '../../../domain/networks/instagram/plan.ts';
import { countOf, done, toldOnly, valuesOf } from '../graph/answers.ts';
import { ask, at } from '../graph/ask.ts';
import { houseOf } from '../graph/house.ts';
import type { NetworkClient } from '../network.ts';
import { reconcile } from './lost.ts';
import { remoteOf } from './posts.ts';
import { measures } from './questions.ts';
import { run } from './steps.ts';

/** Instagram, reached by the Page of an account or by the account itself. */
export const instagram: NetworkClient = {
  next: (work) => nextOfInstagram({ ...work, remote: remoteOf(work) }),
  run,
  reconcile,

  async remove({ login, token, signal }, post) {
    // Instagram’s own login opens no deletion.
    if (login === 'instagram') return 'by-hand';
    const told = await ask(houseOf(login), token, { method: 'DELETE', path: at(post), answer: done }, signal);
    if (told.kind === 'told') return 'deleted';
    return told.failure.code === 'meta-unreadable' ? 'gone' : told.failure;
  },

  async measure({ login, token, format, signal }, post) {
    const told = await ask(houseOf(login), token, measures(post, format), signal);
    if (told.kind === 'failed') {
      // So it also says that too few have seen it; who may ask is looked at when an account is connected.
      return told.failure.said.code === 10 ? {} : told.failure;
    }
    const values = valuesOf(told.data);
    const count = (name: string) => countOf(values.get(name));
    return toldOnly({
      views: count('views'),
      reach: count('reach'),
      likes: count('likes'),
      comments: count('comments'),
      shares: count('shares'),
      saves: count('saved'),
    });
  },
};
