import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readEnvironment } from '@sys/config';
import { logOf } from '@sys/platform/services';
import { z } from 'zod';
import { probedProblem } from '../../domain/media/probed.ts';
import { RefusedMedia } from './refusal.ts';

const run = promisify(execFile);
const TIMEOUT_MS = 15_000;
const MOST_BYTES = 256 * 1024;
// Nothing of ours is its business, our secrets least of all.
const ALONE = { timeout: TIMEOUT_MS, maxBuffer: MOST_BYTES, env: { PATH: process.env.PATH } };
/** Of the file alone, as an MP4 or MOV alone: a playlist would have it open others, here or elsewhere. */
const QUESTION = ['-v', 'quiet', '-protocol_whitelist', 'file', '-f', 'mov', '-show_entries', 'stream=codec_type,codec_name', '-of', 'json', '-i']; // prettier-ignore

const answerSchema = z.object({
  streams: z.array(z.object({ codec_type: z.string().optional(), codec_name: z.string().optional() })).default([]),
});

const looked = new Map<string, Promise<boolean>>();

/** Whether the program is there; it is looked for once. */
function isThere(program: string): Promise<boolean> {
  const known = looked.get(program);
  if (known) return known;
  const looking = run(program, ['-version'], ALONE).then(
    () => true,
    () => {
      if (readEnvironment().FFPROBE !== undefined) logOf().warn('There is no ffprobe where FFPROBE says: films are measured by their index alone.'); // prettier-ignore
      return false;
    },
  );
  looked.set(program, looking);
  return looking;
}

/**
 * Has ffprobe look at a film, where this machine has one. `place` is a file of ours. Throws a `RefusedMedia` for what it
 * cannot read, and for codecs that no network takes.
 */
export async function probeFilm(place: string): Promise<void> {
  const program = readEnvironment().FFPROBE ?? 'ffprobe';
  if (!(await isThere(program))) return;
  let said: string;
  try {
    said = (await run(program, [...QUESTION, `file:${place}`], ALONE)).stdout;
  } catch (error) {
    const { killed } = error as { killed?: boolean };
    if (!killed) throw new RefusedMedia('damaged');
    // That it took too long says nothing of the film.
    logOf().warn('ffprobe took too long over a film, which is taken by its index.');
    return;
  }
  const problem = probedProblem(answerSchema.parse(JSON.parse(said)).streams);
  if (problem) throw new RefusedMedia(problem);
}
