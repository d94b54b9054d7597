import type { Failure } from '../../../domain/delivery/failure.ts';
import {
  pollSeconds,
  waitingChild,
  type InstagramRemote,
  type InstagramStep,
} from '../../../domain/networks/instagram/plan.ts';
import { containerFailure, failing, isDoubtful } from '../../../domain/networks/meta/errors.ts';
import type { Question } from '../graph/ask.ts';
import type { Remote, Step, StepOutcome, Work } from '../network.ts';
import { asked, linkOf, listed, remoteOf, since } from './posts.ts';
import * as questions from './questions.ts';

/** A video is given a while before it is looked at, as it is never ready at once. */
const VIDEO_SECONDS = 30;

const failed = (failure: Failure, remote?: Remote): StepOutcome =>
  // Nothing that was prepared is of use any more.
  failure.kind === 'rebuild' ? { kind: 'failed', failure, remote: {} } : { kind: 'failed', failure, remote };

/** Asks, and says what is known then. */
async function storing<T>(
  work: Work,
  question: Question<T>,
  keep: (data: T) => { remote: InstagramRemote; seconds?: number },
): Promise<StepOutcome> {
  const told = await asked(work, question);
  if (told.kind === 'failed') return failed(told.failure);
  const { remote, seconds = 0 } = keep(told.data);
  const pause = Math.max(seconds, told.seconds);
  return { kind: 'stored', remote: { ...work.remote, ...remote }, ...(pause > 0 ? { seconds: pause } : {}) };
}

const STEPS: Record<InstagramStep['name'], (work: Work) => Promise<StepOutcome>> = {
  async quota(work) {
    const told = await asked(work, questions.quota(work.account));
    if (told.kind === 'failed') return failed(told.failure);
    const { quota_usage: used, config } = told.data.data[0]!;
    if (config && used >= config.quota_total) {
      const message = `quota_usage ${used} of ${config.quota_total}`;
      return failed(failing('instagram-quota', { status: 200, code: null, message }, told.seconds));
    }
    return { kind: 'stored', remote: { ...work.remote, quota: true } };
  },

  child(work) {
    const { children = [] } = remoteOf(work);
    const media = work.media[children.length];
    const wanted = { format: work.format, caption: '', media };
    return storing(work, questions.container(work.account, wanted, true), ({ id }) => {
      const last = children.length + 1 === work.media.length;
      const waits = last && work.media.some(({ kind }) => kind === 'video');
      return { remote: { children: [...children, id] }, seconds: waits ? VIDEO_SECONDS : 0 };
    });
  },

  async 'child-status'(work) {
    const remote = remoteOf(work);
    const child = waitingChild({ media: work.media, remote })!;
    return looked(work, child, { ready: [...(remote.ready ?? []), child], polls: 0 });
  },

  container(work) {
    const { children } = remoteOf(work);
    const media = work.format === 'carousel' ? undefined : work.media[0];
    const wanted = { format: work.format, caption: work.caption, media, children };
    return storing(work, questions.container(work.account, wanted), ({ id }) => ({
      remote: { container: id, made: new Date().toISOString(), polls: 0 },
      seconds: media?.kind === 'video' ? VIDEO_SECONDS : 0,
    }));
  },

  status: (work) => looked(work, remoteOf(work).container!, { finished: true }),

  async publish(work) {
    const told = await asked(work, questions.publish(work.account, remoteOf(work).container!));
    if (told.kind === 'failed') {
      // A container is published once. Where it may have been, its status is asked before it is tried again.
      const again = told.failure.kind === 'retry' || isDoubtful(told.failure);
      return failed(told.failure, again ? { ...work.remote, finished: false } : undefined);
    }
    const media = told.data.id;
    const permalink = await linkOf(work, media);
    return { kind: 'published', remote: { ...work.remote, media }, post: media, permalink };
  },
};

/** Whether a container is ready: `ready` is known then. */
async function looked(work: Work, id: string, ready: InstagramRemote): Promise<StepOutcome> {
  const told = await asked(work, questions.status(id));
  if (told.kind === 'failed') {
    // It is no more: another is made.
    const gone = told.failure.code === 'meta-unreadable';
    return failed(gone ? failing('instagram-container', told.failure.said) : told.failure);
  }
  const { status_code: state, status } = told.data;
  const { polls = 0 } = remoteOf(work);
  switch (state) {
    case 'FINISHED':
      return { kind: 'stored', remote: { ...work.remote, ...ready } };
    case 'IN_PROGRESS': {
      const seconds = Math.max(pollSeconds(polls), told.seconds);
      return { kind: 'stored', remote: { ...work.remote, polls: polls + 1 }, seconds };
    }
    case 'PUBLISHED': {
      // An earlier call has done it, whatever was answered.
      const { made } = remoteOf(work);
      const when = { since: made ? new Date(made) : since(work), until: new Date() };
      const found = (await listed(work, when)) ?? [];
      const { id = null, permalink = null } = found.length === 1 ? found[0]! : {};
      return { kind: 'published', remote: work.remote, post: id, permalink };
    }
    case 'ERROR':
      return failed(containerFailure(status, [work.token]));
    case 'EXPIRED':
      return failed(failing('instagram-container', { status: 200, code: null, message: 'EXPIRED' }));
  }
}

export const run = (step: Step, work: Work): Promise<StepOutcome> => STEPS[step.name as InstagramStep['name']](work);
