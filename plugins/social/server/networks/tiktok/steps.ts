import { readEnvironment } from '@sys/config';
import type { Failure } from '../../../domain/delivery/failure.ts';
import { choiceProblems } from '../../../domain/networks/tiktok/choices.ts';
import { judgeCreator } from '../../../domain/networks/tiktok/creator.ts';
import { isDoubtful } from '../../../domain/networks/tiktok/errors.ts';
import { failing, type TikTokFailure } from '../../../domain/networks/tiktok/failures.ts';
import { pollSeconds, type TikTokStep } from '../../../domain/networks/tiktok/plan.ts';
import { standingOf } from '../../../domain/networks/tiktok/progress.ts';
import { NoAnswer, type Remote, type Step, type StepOutcome, type Work } from '../network.ts';
import { ask } from './ask.ts';
import { linkOf } from './posts.ts';
import * as questions from './questions.ts';
import { optionsOf, remoteOf } from './remote.ts';
import { sendChunk } from './upload.ts';

const failed = (failure: Failure): StepOutcome =>
  // Nothing that was begun is of use any more.
  ({ kind: 'failed', failure, ...(failure.kind === 'rebuild' ? { remote: {} } : {}) });

const ourselves = (code: TikTokFailure, why: string) => failed(failing(code, { status: 0, code: null, message: why }));

const STEPS: Record<TikTokStep['name'], (work: Work) => Promise<StepOutcome>> = {
  /** Held against what the account lets choose now: weeks may have passed since it was scheduled. */
  async creator(work) {
    const options = optionsOf(work);
    if (options.mode === 'draft') throw new Error('A draft is its owner’s to choose for.');
    const { TIKTOK_AUDITED: audited } = readEnvironment();
    const [problem] = choiceProblems(options, { audited, promotes: work.link !== null });
    if (problem) return ourselves(problem, problem);
    const told = await ask(work.token, questions.creator(), work.signal);
    if (told.kind === 'failed') return failed(told.failure);
    const durationMs = work.format === 'video' ? work.media[0]!.durationMs : null;
    const judged = judgeCreator(options, told.data, durationMs);
    if (!judged.ok) return ourselves(judged.code, judged.why);
    const { comments, duets, stitches } = judged;
    const { username } = told.data;
    return { kind: 'stored', remote: { ...work.remote, checked: true, username, comments, duets, stitches } };
  },

  async init(work) {
    const told = await ask(work.token, questions.initVideo(work, optionsOf(work), remoteOf(work)), work.signal);
    if (told.kind === 'failed') return failed(told.failure);
    const { publish_id: publish, upload_url: upload } = told.data;
    return { kind: 'stored', remote: { ...work.remote, publish, upload, sent: 0 } };
  },

  chunk: sendChunk,

  async photos(work) {
    const told = await ask(work.token, questions.initPhotos(work, optionsOf(work), remoteOf(work)), work.signal);
    if (told.kind === 'failed') {
      if (isDoubtful(told.failure)) throw new NoAnswer(`${told.failure.said.code}: it may have begun all the same`);
      return failed(told.failure);
    }
    return { kind: 'stored', remote: { ...work.remote, publish: told.data.publish_id }, seconds: 2 };
  },

  async status(work) {
    const { publish, username, polls = 0 } = remoteOf(work);
    const later = (seconds: number): StepOutcome => {
      const remote: Remote = { ...work.remote, polls: polls + 1 };
      return { kind: 'stored', remote, seconds };
    };
    const told = await ask(work.token, questions.status(publish!), work.signal);
    if (told.kind === 'failed') {
      // A question that is not answered says nothing of what it was about: that may be public.
      if (told.failure.kind === 'account') return failed(told.failure);
      if (told.failure.kind === 'retry') return later(told.failure.seconds ?? pollSeconds(polls));
      throw new NoAnswer(`${told.failure.said.code}: what became of it is not told`);
    }
    const standing = standingOf(told.data);
    switch (standing.kind) {
      case 'going':
        return later(pollSeconds(polls));
      case 'failed':
        return failed(standing.failure);
      case 'in-inbox':
        return { kind: 'in-inbox', remote: work.remote };
      case 'published': {
        const permalink = standing.post && (await linkOf(work, standing.post, username));
        return { kind: 'published', remote: work.remote, post: standing.post, permalink };
      }
    }
  },
};

export const run = (step: Step, work: Work): Promise<StepOutcome> => STEPS[step.name as TikTokStep['name']](work);
