import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { visitorAddress } from '@sys/platform/services';
import type { Context } from 'koa';
import { addressHash } from '../../domain/clicks/address.ts';

/**
 * Remembers from where an influencer uses their pages, as a click from there would be kept: for the rule against one’s
 * own clicks. Nothing leads back from it; clicks.keep forgets it.
 */
export async function noteOwnAddress(db: Querier, influencer: number, ctx: Context, now: Date): Promise<void> {
  const hash = addressHash(visitorAddress(ctx.req), now.getTime(), readEnvironment().CLICKS_KEY);
  await db.query(
    `INSERT INTO affiliate_own_addresses (day, influencer, address)
     VALUES (($1::timestamptz AT TIME ZONE 'UTC')::date, $2, decode($3, 'hex')) ON CONFLICT DO NOTHING`,
    [now, influencer, hash],
  );
}
