import { fail, messageOf, ok, skip, type Check, type Finding } from './finding.ts';

const WHAT = 'Text service';
/** A word of its own makes no caption: it costs next to nothing. */
const PATIENCE = 20_000;

/** Asks the service that improves captions for one word. */
export const checkTextService: Check = async ({ settings }) => [await attempt(settings)];

async function attempt({
  TEXT_SERVICE_URL: base,
  TEXT_SERVICE_KEY: key,
  TEXT_SERVICE_MODEL: model,
}: Parameters<Check>[0]['settings']): Promise<Finding> {
  if (!base || !model) return skip(WHAT, 'captions stand as their templates write them: its settings are not there');
  try {
    const answer = await fetch(`${base}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Say: ok' }], max_tokens: 5 }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 401 || answer.status === 403)
      return fail(WHAT, `does not know us (${answer.status})`, 'copy TEXT_SERVICE_KEY again');
    if (!answer.ok)
      return fail(WHAT, `answers ${answer.status}`, 'see TEXT_SERVICE_URL (up to its version) and TEXT_SERVICE_MODEL');
    return ok(WHAT, `answers as ${model}`);
  } catch (error) {
    return fail(WHAT, messageOf(error), 'may this machine reach it? see TEXT_SERVICE_URL and the firewall');
  }
}
