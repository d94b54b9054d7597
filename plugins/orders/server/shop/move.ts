import type { Querier } from '@sys/database/marketplace';
import { mayShop, type ShopMove } from '../../domain/order/shop-moves.ts';
import { OrderError } from '../errors.ts';
import { markGoods } from '../orders/goods.ts';
import { linesOf } from '../orders/lines.ts';
import { move, publishOrder, type By } from '../orders/move.ts';
import type { OrderRow } from '../orders/rows.ts';
import { settle } from '../orders/settle.ts';
import { fulfilIfServed } from '../vouchers/fulfil.ts';
import type { Shop } from './owner.ts';
import { partOf } from './view.ts';

/** Something a merchant does with an order that is locked. Throws an `OrderError` when it is not theirs to do now. */
export async function moveByShop(
  db: Querier,
  order: OrderRow,
  name: ShopMove,
  shop: Shop,
  reason: string,
  now: Date,
): Promise<OrderRow> {
  if (!mayShop(name, partOf(order, await linesOf(db, order.id), shop.merchant))) throw new OrderError('wrong-state');
  const by: By = { doer: 'merchant', actor: shop.person, reason };
  switch (name) {
    case 'ship':
      await markGoods(db, order, shop.merchant, now, 'shipped');
      return order;
    case 'deliver':
      await markGoods(db, order, shop.merchant, now, 'delivered');
      await publishOrder(db, 'order.delivered', order, { merchant: shop.merchant });
      return fulfilIfServed(db, order, by, now);
    case 'collect':
      // Cash is given for what is handed over.
      if (order.method === 'cash_on_delivery') await markGoods(db, order, shop.merchant, now, 'delivered');
      return fulfilIfServed(db, await settle(db, order, 'collect', by, now), by, now);
    case 'refuse':
    case 'miss':
    case 'cancel':
      return move(db, order, name, by, now);
  }
}
