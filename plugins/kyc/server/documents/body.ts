import type { IncomingMessage } from 'node:http';
import { QUOTA } from '../../domain/documents/quota.ts';
import { RefusedDocument } from './checks/index.ts';

/** A phone on a weak network takes its time; who sends nothing does not hold a place for ever. */
const TIMEOUT_MS = 90_000;
const AT_ONCE = 4;
const MOST_WAITING = 60;

let reading = 0;
const waiting: (() => void)[] = [];

/**
 * Runs `work` when it is its turn: a few files at a time are in this process's memory, the others wait unread on
 * their connections. Throws a `RefusedDocument` when too many wait.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (reading >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new RefusedDocument('busy');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    reading++;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else reading--;
  }
}

/** The body of a request, counted while it comes. Throws a `RefusedDocument` beyond 10 MB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > QUOTA.fileBytes) throw new RefusedDocument('too-large');
  const late = setTimeout(() => request.destroy(new Error('The body did not come.')), TIMEOUT_MS);
  try {
    const parts: Buffer[] = [];
    let length = 0;
    // Not destroyed when it is left early: its connection has still to carry the answer.
    for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if ((length += part.length) > QUOTA.fileBytes) throw new RefusedDocument('too-large');
      parts.push(part);
    }
    return Buffer.concat(parts, length);
  } finally {
    clearTimeout(late);
  }
}
