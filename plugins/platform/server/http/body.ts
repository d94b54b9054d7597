import type { IncomingMessage } from 'node:http';

export type BodyRefusal = 'too-large' | 'busy';

interface BodyLimits {
  /** Bytes. */
  most: number;
  timeoutMs: number;
  /** What is thrown beyond them. */
  refuse(why: BodyRefusal): Error;
}

/** The parts of a body, counted while they come; nothing is read beyond the most. */
export async function* partsOf(
  request: IncomingMessage,
  { most, timeoutMs, refuse }: BodyLimits,
): AsyncGenerator<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw refuse('too-large');
  // A phone on a weak network takes its time; who sends nothing does not hold a place for ever.
  const late = setTimeout(() => request.destroy(new Error('The body did not come.')), timeoutMs);
  try {
    let length = 0;
    // Not destroyed when it is left early: its connection has still to carry the answer.
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if ((length += part.length) > most) throw refuse('too-large');
      yield part;
    }
  } finally {
    clearTimeout(late);
  }
}

/** The whole body of a request, in memory. */
export async function readBytes(request: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of partsOf(request, limits)) parts.push(part);
  return Buffer.concat(parts);
}

/**
 * Runs work when it is its turn: a few files at a time are in this process's memory, the others wait unread on their
 * connections, and beyond `mostWaiting` they are refused.
 */
export function takeTurns({
  atOnce,
  mostWaiting,
  refuse,
}: { atOnce: number; mostWaiting: number } & Pick<BodyLimits, 'refuse'>) {
  let working = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (working < atOnce) working++;
    else if (waiting.length < mostWaiting) await new Promise<void>((resolve) => waiting.push(resolve));
    else throw refuse('busy');
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else working--;
    }
  };
}
