import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction } from '@sys/platform/services';
import type { Context } from 'koa';
import { markBroken } from '../tokens/broken.ts';
import { eventIn, isFromTikTok, type TikTokEvent } from '../networks/tiktok/webhook.ts';
import { hasten, moveDelivery } from './move.ts';
import { findDelivery } from './rows.ts';

const UNPARSED = Symbol.for('unparsedBody');
/** No letter that TikTok documents comes near it. */
const MOST_CHARACTERS = 64 * 1024;

/** What networks tell us. 200: it is heeded, or none of ours. 400: it is not theirs. 5xx: come again, as they do for days. */
export const webhooks = ({ strapi }: { strapi: Core.Strapi }) => ({
  async tiktok(ctx: Context) {
    const { TIKTOK_CLIENT_SECRET: secret } = readEnvironment();
    if (secret === undefined) return answer(ctx, 404, 'Nothing is published there.');
    const raw = (ctx.request.body as { [UNPARSED]?: unknown } | undefined)?.[UNPARSED];
    if (typeof raw !== 'string') return answer(ctx, 400, 'There is nothing in it.');
    if (raw.length > MOST_CHARACTERS) return answer(ctx, 413, 'Too long.');
    const body = Buffer.from(raw);
    if (!isFromTikTok(ctx.get('tiktok-signature'), body, secret, new Date())) return answer(ctx, 400, 'The signature does not fit.'); // prettier-ignore
    const event = eventIn(body);
    if (event) await inTransaction(strapi, (db) => heedTikTok(db, event));
    return answer(ctx, 200, 'Received.');
  },
});

function answer(ctx: Context, status: number, message: string): void {
  ctx.status = status;
  ctx.body = { message };
}

/**
 * A letter says that there is something to ask about, and little is believed of it: what became of a post is read from
 * TikTok by the delivery itself. Only that a post is not to be seen any more has no question to ask.
 */
async function heedTikTok(db: Querier, event: TikTokEvent): Promise<void> {
  if (event.kind === 'removed') return forgetAccount(db, event.account);
  const { rows } = await db.query<{ id: string }>(
    `SELECT d.id::text AS id FROM social_deliveries d JOIN social_accounts a ON a.id = d.account
     WHERE d.network = 'tiktok' AND a.remote = $1 AND d.remote ->> 'publish' = $2 ORDER BY d.id FOR UPDATE OF d`,
    [event.account, event.publish],
  );
  for (const { id } of rows) {
    const row = (await findDelivery(db, id))!;
    if (event.kind === 'hidden' && row.post === event.post)
      await moveDelivery(db, row, 'remove', 'system', { step: 'hidden' });
    else if (event.kind === 'visible' && row.state === 'in-inbox') {
      // Its owner has published the draft in the app.
      const published = { post: event.post, permalink: null };
      await moveDelivery(db, row, 'confirm', 'system', { step: 'visible', failure: null, published });
    } else if (row.state === 'published' && row.post === null) {
      // Moderated: what it is called is asked with its values.
      await db.query('UPDATE social_deliveries SET measure_at = now() WHERE id = $1 AND measure_at IS NOT NULL', [id]);
    } else if (row.state === 'publishing' || row.state === 'unconfirmed') await hasten(db, row);
  }
}

/** Its owner has taken back there what they had let us do. */
async function forgetAccount(db: Querier, remote: string): Promise<void> {
  const { rows } = await db.query<{ id: string; version: number }>(
    `SELECT a.id::text AS id, a.version FROM social_accounts a
     WHERE a.network = 'tiktok' AND a.remote = $1 AND a.state = 'connected' ORDER BY a.id FOR UPDATE`,
    [remote],
  );
  for (const account of rows) await markBroken(db, account, 'removed');
}
