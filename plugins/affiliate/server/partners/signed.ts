import type { Querier } from '@sys/database/marketplace';
import type { Context } from 'koa';
import { signaturesIn, timely } from '../../domain/hooks/signing.ts';
import { openKey, type OpenKey } from './keys.ts';
import { sameSignature, signatureOf } from './seal.ts';

const UNPARSED = Symbol.for('unparsedBody');
/** No sale of fifty lines comes near it. */
const MOST_CHARACTERS = 128 * 1024;

/** The text that is signed: the address, so that nothing can be sent to another one, and below it the body as it came. */
function textOf(ctx: Context): string | null {
  if (ctx.method === 'GET') return ctx.originalUrl;
  const raw = (ctx.request.body as { [UNPARSED]?: unknown } | undefined)?.[UNPARSED];
  return typeof raw === 'string' && raw.length <= MOST_CHARACTERS ? `${ctx.originalUrl}\n${raw}` : null;
}

/**
 * Whose server asks, known by its signature (`x-sys-key`, `webhook-id`, `webhook-timestamp`, `webhook-signature`, as
 * Standard Webhooks have them). Null for a key that opens nothing, a signature that does not fit, or a clock that is more
 * than five minutes off: it is not said which.
 */
export async function signedBy(db: Querier, ctx: Context, now: Date): Promise<OpenKey | null> {
  const name = ctx.get('x-sys-key');
  const id = ctx.get('webhook-id');
  const seconds = timely(ctx.get('webhook-timestamp'), now);
  const text = textOf(ctx);
  if (!/^sysk_[a-z0-9]{20}$/.test(name) || !/^[\w-]{8,100}$/.test(id) || seconds === null || text === null) return null;
  const key = await openKey(db, name);
  if (!key) return null;
  const expected = signatureOf(key.secret, id, seconds, text);
  return signaturesIn(ctx.get('webhook-signature')).some((given) => sameSignature(expected, given)) ? key : null;
}
