import type { Context } from 'koa';
import type { DocumentRefusal } from '../../contracts/documents.ts';
import { disposition } from '../../domain/documents/display-name.ts';
import { RefusedDocument } from './checks/index.ts';
import type { KeptDocument } from './rows.ts';

const STATUS: Partial<Record<DocumentRefusal, number>> = {
  'too-large': 413,
  kind: 400,
  'kind-full': 409,
  'too-many': 409,
  'too-much': 409,
  'not-editable': 409,
  held: 409,
  'too-often': 429,
  'scanner-away': 503,
  'store-away': 503,
  busy: 503,
};
const NAMES: Record<number, string> = {
  400: 'ValidationError',
  409: 'ConflictError',
  413: 'PayloadTooLargeError',
  422: 'UnprocessableContentError',
  429: 'RateLimitError',
  503: 'ServiceUnavailableError',
};
const AGAIN_SECONDS = 20;

/** Runs a handler; a document that was refused is answered with its code, in Strapi's shape. */
export async function answerRefusals(ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error;
    const { code } = error;
    const status = STATUS[code] ?? 422;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name: NAMES[status], message: error.message, details: { code } } };
    if (status === 503) ctx.set('retry-after', String(AGAIN_SECONDS));
    // The rest of a body that is too large is not read.
    if (status === 413) ctx.set('connection', 'close');
  }
}

/** Sends a document to be looked at, never to be run: not even by who opens it in a tab of its own. */
export function sendDocument(ctx: Context, { name, mediaType }: KeptDocument, bytes: Buffer): void {
  ctx.set({
    'content-disposition': disposition('attachment', name),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  ctx.type = mediaType;
  ctx.body = bytes;
}
