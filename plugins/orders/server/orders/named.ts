import type { Querier } from '@sys/database/marketplace';
import type { Context } from 'koa';
import { readOrderNumber } from '../../domain/order/number.ts';
import { OrderError } from '../errors.ts';
import { readerOf } from '../shopper.ts';
import { orderFor, type OrderRow } from './rows.ts';

/** The order that the path names, of whoever asks; throws what is answered as 404 when it is not theirs. */
export async function orderNamed(db: Querier, ctx: Context, options?: { lock: boolean }): Promise<OrderRow> {
  const number = readOrderNumber(String((ctx.params as { number?: unknown }).number));
  if (!number) throw new OrderError('no-order');
  return orderFor(db, number, readerOf(ctx), options);
}
