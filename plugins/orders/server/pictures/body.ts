import type { IncomingMessage } from 'node:http';
import { RefusedPicture } from './refusal.ts';

const MOST_BYTES = 12 * 1024 * 1024;
/** A phone on a weak network takes its time; who sends nothing does not hold a place for ever. */
const TIMEOUT_MS = 90_000;
const AT_ONCE = 2;
const MOST_WAITING = 40;

let working = 0;
const waiting: (() => void)[] = [];

/** Runs `work` when it is its turn: a few pictures at a time are in memory, the others wait unread on their connections. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working < AT_ONCE) working++;
  else if (waiting.length < MOST_WAITING) await new Promise<void>((resolve) => waiting.push(resolve));
  else throw new RefusedPicture('busy');
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working--;
  }
}

/** The body of a request, counted while it comes. */
export async function readPicture(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw new RefusedPicture('too-large');
  const late = setTimeout(() => request.destroy(new Error('The picture did not come.')), TIMEOUT_MS);
  try {
    const parts: Buffer[] = [];
    let length = 0;
    // Not destroyed when it is left early: its connection has still to carry the answer.
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if ((length += part.length) > MOST_BYTES) throw new RefusedPicture('too-large');
      parts.push(part);
    }
    return Buffer.concat(parts, length);
  } finally {
    clearTimeout(late);
  }
}
