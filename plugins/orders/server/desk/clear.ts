import type { Core } from '@strapi/strapi';
import { enter, inTransaction } from '@sys/platform/services';
import { OrderError } from '../errors.ts';
import { deed } from '../orders/deed.ts';
import { note } from '../orders/move.ts';
import { lockOrder, type OrderRow } from '../orders/rows.ts';

/** Somebody of the finances has found out what happened to a payment: the order waits for nobody any more. No money moves. */
export async function clearTrouble(
  strapi: Core.Strapi,
  known: OrderRow,
  { actor, reason }: { actor: number; reason: string },
): Promise<void> {
  await inTransaction(strapi, async (db) => {
    const order = (await lockOrder(db, known.id))!;
    const { id, state, trouble, version } = order;
    if (trouble === null) throw new OrderError('wrong-state');
    await db.query('UPDATE orders_orders SET trouble = NULL, version = version + 1 WHERE id = $1', [id]);
    const by = { doer: 'finance', actor, reason } as const;
    await note(db, { id, version: version + 1 }, { name: 'clear', from: state, to: state }, by, new Date());
    const told = deed(order, 'cleared', order, reason);
    await enter(strapi, [{ ...told, before: { trouble }, after: { ...told.after, trouble: null } }]);
  });
}
