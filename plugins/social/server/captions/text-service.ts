import { readEnvironment } from '@sys/config';
import { logOf } from '@sys/platform/services';
import { z } from 'zod';
import { askedOf } from '../../domain/captions/index.ts';

/** Somebody waits for it. */
const TIMEOUT_MS = 20_000;
/** A caption is some kilobytes. */
const MOST_BYTES = 256 * 1024;
const MOST_TOKENS = 2_000;

const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().max(20_000) }) })).min(1),
});

/** Whether this shop has a text service at all. */
export const hasTextService = (): boolean => readEnvironment().TEXT_SERVICE_URL !== undefined;

/**
 * Other words for a caption, as the text service wrote them: what they say has to be looked at. Null where it does not
 * answer in time, or with nothing that can be read; it is asked once.
 */
export async function otherWords(
  body: string,
  style: Parameters<typeof askedOf>[0],
  timeoutMs = TIMEOUT_MS,
): Promise<string | null> {
  const { TEXT_SERVICE_URL: base, TEXT_SERVICE_KEY: key, TEXT_SERVICE_MODEL: model } = readEnvironment();
  const messages = [
    { role: 'system', content: askedOf(style) },
    { role: 'user', content: body },
  ];
  try {
    const answer = await fetch(`${base}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ model, messages, max_tokens: MOST_TOKENS }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const { choices } = answerSchema.parse(JSON.parse(await textOf(answer)));
    return choices[0]!.message.content.trim();
  } catch (error) {
    // Of what was written, and of who we are there, nothing is logged.
    logOf().warn('The text service does not help.', { why: error instanceof z.ZodError ? 'not what was asked for' : String(error).slice(0, 200) }); // prettier-ignore
    return null;
  }
}

async function textOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader!.read()) {
    if ((length += read.value.length) > MOST_BYTES) throw new Error('The answer is too large.');
    parts.push(read.value);
  }
  return Buffer.concat(parts).toString();
}
