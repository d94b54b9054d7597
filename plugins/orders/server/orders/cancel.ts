import type { Core } from '@strapi/strapi';
import { enter, inTransaction } from '@sys/platform/services';
import { OrderError } from '../errors.ts';
import { deed } from './deed.ts';
import { linesOf } from './lines.ts';
import { move, type By } from './move.ts';
import { onTheWay } from './read.ts';
import { lockOrder, type OrderRow } from './rows.ts';

/** Ends an order that nobody has paid. */
export async function cancel(strapi: Core.Strapi, { id }: OrderRow, by: By): Promise<void> {
  await inTransaction(strapi, async (db) => {
    const order = (await lockOrder(db, id))!;
    if (onTheWay(await linesOf(db, id))) throw new OrderError('wrong-state');
    await move(db, order, 'cancel', by, new Date());
    await enter(strapi, [deed({ ...order, state: 'cancelled' }, 'cancelled', order)]);
  });
}
