import type { Failure } from '../../../domain/delivery/failure.ts';
import { videoSeconds, type FacebookRemote, type FacebookStep } from '../../../domain/networks/facebook/plan.ts';
import { uploadOf } from '../../../domain/networks/facebook/video.ts';
import { failing, isDoubtful } from '../../../domain/networks/meta/errors.ts';
import { ask, type Told } from '../graph/ask.ts';
import { videoHouse } from '../graph/house.ts';
import { NoAnswer, type Step, type StepOutcome, type Work } from '../network.ts';
import { asked, linkOf, postOf, remoteOf, videoOf } from './posts.ts';
import * as questions from './questions.ts';
import { upload } from './upload.ts';

const failed = (failure: Failure): StepOutcome =>
  // Nothing that was prepared is of use any more.
  failure.kind === 'rebuild' ? { kind: 'failed', failure, remote: {} } : { kind: 'failed', failure };

/** What was asked for is known now. */
function stored<T>(work: Work, told: Told<T>, keep: (data: T) => FacebookRemote, seconds = 0): StepOutcome {
  if (told.kind === 'failed') return failed(told.failure);
  const pause = Math.max(seconds, told.seconds);
  return { kind: 'stored', remote: { ...work.remote, ...keep(told.data) }, ...(pause > 0 ? { seconds: pause } : {}) };
}

/**
 * Asks for what makes it public. Nothing at Facebook keeps the same call from posting twice, so where an error leaves
 * open whether it was done, there was no answer.
 */
async function committed<T>(answer: Promise<Told<T>>): Promise<Told<T>> {
  const told = await answer;
  if (told.kind === 'failed' && isDoubtful(told.failure)) throw new NoAnswer(`doubtful: ${told.failure.said.code}`);
  return told;
}

/** It is public. */
async function published(work: Work, post: string): Promise<StepOutcome> {
  return { kind: 'published', remote: { ...work.remote, post }, post, permalink: await linkOf(work, post) };
}

const edgeOf = ({ format }: Work) => (format === 'reel' ? 'video_reels' : 'video_stories');

const STEPS: Record<FacebookStep['name'], (work: Work) => Promise<StepOutcome>> = {
  async photo(work) {
    const { photos = [] } = remoteOf(work);
    const told = await asked(work, questions.photo(work.account, work.media[photos.length]!));
    return stored(work, told, ({ id }) => ({ photos: [...photos, id] }));
  },

  async post(work) {
    const { photos = [] } = remoteOf(work);
    const link = work.format === 'link' ? work.link : null;
    const told = await committed(asked(work, questions.post(work.account, { message: work.caption, link, photos })));
    return told.kind === 'failed' ? failed(told.failure) : published(work, told.data.id);
  },

  async 'photo-story'(work) {
    const told = await committed(asked(work, questions.photoStory(work.account, remoteOf(work).photos![0]!)));
    return told.kind === 'failed' ? failed(told.failure) : afterStory(work, told.data);
  },

  async start(work) {
    return stored(work, await asked(work, questions.start(work.account, edgeOf(work))), ({ video_id: video }) => ({
      video,
    }));
  },

  async upload(work) {
    const { video } = remoteOf(work);
    const told = await upload({ ...work, video: video!, url: work.media[0]!.url });
    if (told.kind === 'failed' && told.failure.kind === 'stop') {
      // It may be there already: it came before, and nobody heard of it.
      const before = await videoOf(work, video!);
      const isThere = before.kind === 'told' && uploadOf(before.status) === 'there';
      if (isThere) return { kind: 'stored', remote: { ...work.remote, sent: true, uploaded: true, polls: 0 } };
    }
    return stored(work, told, () => ({ sent: true, polls: 0 }));
  },

  async 'upload-status'(work) {
    const { video, polls = 0 } = remoteOf(work);
    const told = await videoOf(work, video!);
    if (told.kind === 'failed') return failed(told.failure);
    const state = uploadOf(told.status);
    if (state === 'there') return { kind: 'stored', remote: { ...work.remote, uploaded: true, polls: 0 } };
    return state === 'coming' ? later(work, polls) : broken(state);
  },

  async finish(work) {
    const wanted = { video: remoteOf(work).video!, caption: work.caption };
    const told = await committed(asked(work, questions.finish(work.account, edgeOf(work), wanted)));
    if (told.kind === 'failed') return failed(told.failure);
    if (work.format === 'story') return afterStory(work, told.data);
    return { kind: 'stored', remote: { ...work.remote, finished: true, polls: 0 }, seconds: videoSeconds(0) };
  },

  async video(work) {
    const wanted = questions.video(work.account, { url: work.media[0]!.url, caption: work.caption });
    const told = await committed(ask(videoHouse(), work.token, wanted, work.signal));
    return stored(work, told, ({ id }) => ({ video: id, finished: true, polls: 0 }), videoSeconds(0));
  },

  /** A video is public once Facebook is done with it. */
  async result(work) {
    const { video, polls = 0 } = remoteOf(work);
    const told = await videoOf(work, video!);
    if (told.kind === 'failed') return failed(told.failure);
    const { state, post, permalink } = told;
    if (state === 'public') return { kind: 'published', remote: { ...work.remote, post }, post, permalink };
    return state === 'lost' || state === 'bad' ? broken('bad') : later(work, polls);
  },
};

function afterStory(work: Work, { success, post_id: post }: { success?: boolean; post_id?: string | null }): Promise<StepOutcome> {
  if (!post && success === false) throw new NoAnswer('neither done nor refused');
  // Whoever reads the stories later finds its name by what it was made of.
  return post ? published(work, postOf(work.account, post)) : Promise.resolve({ kind: 'published', remote: work.remote, post: null, permalink: null });
} // prettier-ignore

const later = (work: Work, polls: number): StepOutcome => ({
  kind: 'stored',
  remote: { ...work.remote, polls: polls + 1 },
  seconds: videoSeconds(polls),
});

const broken = (state: 'lost' | 'bad'): StepOutcome => {
  const code = state === 'lost' ? 'facebook-upload' : 'facebook-video';
  return failed(failing(code, { status: 200, code: null, message: 'video_status' }));
};

export const run = (step: Step, work: Work): Promise<StepOutcome> => STEPS[step.name as FacebookStep['name']](work);
