import type { IncomingMessage } from 'node:http';
import { readBytes, takeTurns, type BodyRefusal } from '@sys/platform/services';
import { QUOTA } from '../../domain/documents/quota.ts';
import { RefusedDocument } from './checks/index.ts';

const refuse = (why: BodyRefusal) => new RefusedDocument(why);

/** Runs `work` when it is its turn: a few documents at a time are in memory. */
export const inTurn = takeTurns({ atOnce: 4, mostWaiting: 60, refuse });

/** The body of a request. Throws a `RefusedDocument` beyond 10 MB. */
export const readBody = (request: IncomingMessage): Promise<Buffer> =>
  readBytes(request, { most: QUOTA.fileBytes, timeoutMs: 90_000, refuse });
