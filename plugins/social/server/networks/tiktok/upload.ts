import { readEnvironment } from '@sys/config';
import { chunksOf, nextChunk } from '../../../domain/networks/tiktok/chunks.ts';
import { failing } from '../../../domain/networks/tiktok/failures.ts';
import { resumed, type ChunkRefusal } from '../../../domain/networks/tiktok/progress.ts';
import { NoAnswer, type Remote, type StepOutcome, type Work } from '../network.ts';
import { ask } from './ask.ts';
import * as questions from './questions.ts';
import { remoteOf } from './remote.ts';
import { send } from './transport.ts';

const REFUSALS: Record<number, ChunkRefusal> = { 403: 'over', 404: 'over', 416: 'range' };

/** Sends the next chunk of the video; how much of it is there is stored after each. */
export async function sendChunk(work: Work): Promise<StepOutcome> {
  const { TIKTOK_API_URL: base } = readEnvironment();
  const video = work.media[0]!;
  const { upload, sent = 0 } = remoteOf(work);
  const chunking = chunksOf(video.bytes);
  const { from, end, isLast } = nextChunk(chunking, sent);
  if (!upload) return begunAnew(200, 'the address for the video is lost');
  const body = await video.read(from, end - from);
  if (body.length !== end - from) throw new Error(`The file of ${video.id} is shorter than it was.`);
  // The token stays at home: the address itself is what lets us in.
  const headers = { 'content-type': video.mime, 'content-range': `bytes ${from}-${end - 1}/${video.bytes}` };
  const { status } = await send(base, { method: 'PUT', url: upload, headers, body }, work.signal);
  if (status >= 200 && status < 300) return stored(work, end);
  return afterRefusal(work, status, { sent, isLast });
}

async function afterRefusal(work: Work, status: number, { sent, isLast }: { sent: number; isLast: boolean }): Promise<StepOutcome> {
  const told = await ask(work.token, questions.status(remoteOf(work).publish!), work.signal);
  if (told.kind === 'failed') {
    // Whether the last one came is not known: what cannot be asked now is asked later.
    if (isLast) throw new NoAnswer('a chunk was refused, and why is not to be learnt');
    return { kind: 'failed', failure: told.failure };
  }
  const chunking = chunksOf(work.media[0]!.bytes);
  const now = resumed(REFUSALS[status] ?? 'other', told.data, chunking, sent, isLast);
  switch (now.kind) {
    case 'sent':
      return stored(work, now.sent);
    case 'over':
      return begunAnew(status, `the upload was refused with ${status}`);
    case 'refused':
      return { kind: 'failed', failure: failing('tiktok-video', { status, code: null, message: `the upload was refused with ${status}` }) };
    case 'unknown':
      throw new NoAnswer('the last chunk was refused, and may be there');
  }
} // prettier-ignore

function stored(work: Work, sent: number): StepOutcome {
  const isWhole = sent >= work.media[0]!.bytes;
  // Whoever has the address could put another video in the place of ours: it goes as soon as it is not needed.
  const remote: Remote = { ...work.remote, sent, ...(isWhole ? { upload: null } : {}) };
  return { kind: 'stored', remote, ...(isWhole ? { seconds: 2 } : {}) };
}

const begunAnew = (status: number, message: string): StepOutcome => ({
  kind: 'failed',
  failure: failing('tiktok-begun', { status, code: null, message }),
  remote: {},
});
