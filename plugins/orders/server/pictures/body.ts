import type { IncomingMessage } from 'node:http';
import { readBytes, takeTurns, type BodyRefusal } from '@sys/platform/services';
import { RefusedPicture } from './refusal.ts';

const refuse = (why: BodyRefusal) => new RefusedPicture(why);

/** Runs `work` when it is its turn: a few pictures at a time are in memory. */
export const inTurn = takeTurns({ atOnce: 2, mostWaiting: 40, refuse });

/** The body of a request. Throws a `RefusedPicture` beyond 12 MB. */
export const readPicture = (request: IncomingMessage): Promise<Buffer> =>
  readBytes(request, { most: 12 * 1024 * 1024, timeoutMs: 90_000, refuse });
