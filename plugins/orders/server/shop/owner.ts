import type { Querier } from '@sys/database/marketplace';
import { personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { mayInShop, type ShopPermission, type ShopRole } from '../../domain/team/permissions.ts';
import { OrderError } from '../errors.ts';
import { beside } from '../neighbours.ts';

/** A merchant of the catalogue, the account that owns it, and who of it asks. */
export interface Shop {
  merchant: string;
  owner: number;
  /** Who does it: the owner, or somebody who has a seat. */
  person: number;
  role: ShopRole;
}

/**
 * The shop of whoever asks, when they may do there what they want to: no request names one. It is read anew each time,
 * so a seat ends with its row. Its owner is a merchant whose identity is verified at this moment, whoever comes; throws
 * what is answered to everybody else.
 */
export async function shopFor(db: Querier, ctx: Context, needs: ShopPermission): Promise<Shop> {
  const person = personOf(ctx);
  const { role: kind } = ctx.state.user as { role?: { type?: string } };
  const { rows } = await db.query<{ merchant: string; owner: number | null; role: ShopRole }>(
    `SELECT merchant, owner_id AS owner, 'owner' AS role FROM orders_shops WHERE owner_id = $1
     UNION ALL
     SELECT s.merchant, s.owner_id, t.role FROM orders_seats t JOIN orders_shops s USING (merchant) WHERE t.user_id = $1`,
    [person],
  );
  const [shop] = rows;
  if (!shop || shop.owner === null || (shop.role === 'owner' && kind?.type !== 'merchant'))
    throw new OrderError('no-shop');
  if (!mayInShop(shop.role, needs)) throw new OrderError('not-permitted');
  if (!(await beside().isVerified(db, shop.owner))) throw new OrderError('not-verified');
  return { merchant: shop.merchant, owner: shop.owner, person, role: shop.role };
}
