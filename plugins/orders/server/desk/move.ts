import type { Core } from '@strapi/strapi';
import { enter, inTransaction } from '@sys/platform/services';
import { mayFinance, type FinanceMove } from '../../domain/order/finance-moves.ts';
import { OrderError } from '../errors.ts';
import { cancel } from '../orders/cancel.ts';
import { deed } from '../orders/deed.ts';
import { markGoods } from '../orders/goods.ts';
import { linesOf } from '../orders/lines.ts';
import { move, type By } from '../orders/move.ts';
import { lockOrder, type OrderRow } from '../orders/rows.ts';
import { settle } from '../orders/settle.ts';
import { fulfilIfServed } from '../vouchers/fulfil.ts';

const DONE = { collect: 'collected', refuse: 'refused', cancel: 'cancelled' } as const;

interface Why {
  actor: number;
  reason: string;
}

/** What the finances do with an order, whoever sold it. Throws an `OrderError` when it may not be done now. */
export async function moveByFinance(
  strapi: Core.Strapi,
  known: OrderRow,
  name: FinanceMove,
  { actor, reason }: Why,
): Promise<void> {
  const by: By = { doer: 'finance', actor, reason };
  // Nobody may be able to pay it any more, which is asked of the provider.
  if (name === 'cancel') return cancel(strapi, known, by);
  await inTransaction(strapi, async (db) => {
    const order = (await lockOrder(db, known.id))!;
    if (!mayFinance(name, { ...order, lines: await linesOf(db, order.id) })) throw new OrderError('wrong-state');
    const now = new Date();
    // Cash is given for what is handed over.
    if (name === 'collect' && order.method === 'cash_on_delivery') await markGoods(db, order, null, now, 'delivered');
    const moved =
      name === 'collect'
        ? await fulfilIfServed(db, await settle(db, order, 'collect', by, now), by, now)
        : await move(db, order, name, by, now);
    await enter(strapi, [deed(moved, DONE[name], order, reason)]);
  });
}
