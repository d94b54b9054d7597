import { readEnvironment } from '@sys/config';
import { z } from 'zod';
import { failing } from '../../../domain/networks/meta/errors.ts';
import { sayable } from '../../../domain/networks/meta/sayable.ts';
import { done } from '../graph/answers.ts';
import { at, hear, type Told } from '../graph/ask.ts';
import { send } from '../graph/transport.ts';

/** What takes videos tells its errors in words of its own. */
const debugSchema = z.object({
  debug_info: z.object({ retriable: z.boolean().default(false), message: z.string().default('') }),
});

interface Upload {
  video: string;
  /** Where Meta fetches the file. */
  url: string;
  token: string;
  signal: AbortSignal;
}

/** Has Meta fetch a video that was begun. Throws `NoAnswer`. */
export async function upload({ video, url, token, signal }: Upload): Promise<Told<{ success: true }>> {
  const { META_UPLOAD_URL, META_VERSION } = readEnvironment();
  const came = await send(
    {
      method: 'POST',
      url: `${META_UPLOAD_URL}/video-upload/${META_VERSION}${at(video)}`,
      headers: { authorization: `OAuth ${token}`, accept: 'application/json', file_url: url },
    },
    signal,
  );
  const { data: wrong } = debugSchema.safeParse(came.body);
  if (!wrong) return hear(came, done, [token]);
  const { retriable, message } = wrong.debug_info;
  const said = { status: came.status, code: null, message: sayable(message, [token]) };
  const code = came.status === 401 ? 'meta-token' : retriable ? 'meta-away' : 'facebook-video';
  return { kind: 'failed', failure: failing(code, said) };
}
