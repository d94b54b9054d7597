import type { H3Event } from 'h3';
import { ApiRefusal } from './api-refusal.ts';

const MAX_BYTES = 100 * 1024;

/**
 * The text of a body of one of these types; `undefined` when there is none. Throws an `ApiRefusal` when it is of
 * another type or larger than so many bytes (100 KB), counted while it arrives.
 */
export async function bodyText(
  event: H3Event,
  types: readonly string[],
  maxBytes = MAX_BYTES,
): Promise<string | undefined> {
  const { req } = event.node;
  const announced = Number(req.headers['content-length'] ?? (req.headers['transfer-encoding'] ? NaN : 0));
  if (announced === 0) return undefined;
  if (!types.includes(contentType(event))) throw tooBadToRead(event, 'notJson');
  if (announced > maxBytes) throw tooBadToRead(event, 'tooLarge');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    if ((length += part.length) > maxBytes) throw tooBadToRead(event, 'tooLarge');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** The type of a body, without its parameters. */
export const contentType = (event: H3Event): string =>
  (event.node.req.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();

/** The body as JSON text that was checked to be some; `undefined` when there is none. */
export async function jsonText(event: H3Event): Promise<string | undefined> {
  const text = await bodyText(event, ['application/json']);
  if (text === undefined) return undefined;
  try {
    JSON.parse(text);
    return text;
  } catch {
    throw new ApiRefusal('badJson');
  }
}

/** The rest of the body is not waited for. */
function tooBadToRead(event: H3Event, key: 'notJson' | 'tooLarge'): ApiRefusal {
  setResponseHeader(event, 'connection', 'close');
  return new ApiRefusal(key);
}
