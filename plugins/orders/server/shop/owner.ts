import type { Querier } from '@sys/database/marketplace';
import { personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { OrderError } from '../errors.ts';
import { beside } from '../neighbours.ts';

/** A merchant of the catalogue, and the account that sells for it. */
export interface Shop {
  merchant: string;
  owner: number;
}

/**
 * The shop of whoever asks: no request names one. Its owner is a merchant whose identity is verified at this moment;
 * throws what is answered to everybody else.
 */
export async function shopFor(db: Querier, ctx: Context): Promise<Shop> {
  const owner = personOf(ctx);
  const { role } = ctx.state.user as { role?: { type?: string } };
  const { rows } = await db.query<{ merchant: string }>('SELECT merchant FROM orders_shops WHERE owner_id = $1', [
    owner,
  ]);
  if (!rows[0] || role?.type !== 'merchant') throw new OrderError('no-shop');
  if (!(await beside().isVerified(db, owner))) throw new OrderError('not-verified');
  return { merchant: rows[0].merchant, owner };
}
