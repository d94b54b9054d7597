import type { Querier } from '@sys/database/marketplace';
import { isServed } from '../../domain/order/fulfilled.ts';
import { linesOf } from '../orders/lines.ts';
import { move, type By } from '../orders/move.ts';
import type { OrderRow } from '../orders/rows.ts';

/** An order that is paid and of which everything was had is fulfilled; it is locked. */
export async function fulfilIfServed(db: Querier, order: OrderRow, by: By, now: Date): Promise<OrderRow> {
  if (order.state !== 'paid' || !isServed(await linesOf(db, order.id))) return order;
  const doer = by.doer === 'merchant' ? by : ({ doer: 'system' } as const);
  return move(db, order, 'fulfil', doer, now);
}
