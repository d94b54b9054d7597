import type { Querier } from '@sys/database/marketplace';
import { enqueue } from '@sys/platform/services';
import { OrderError } from '../errors.ts';
import { lockOrder, type OrderRow } from '../orders/rows.ts';
import { complete, SEND_REFUND } from './complete.ts';
import { postTurn } from './post-turn.ts';
import { release } from './reserve.ts';
import { findRefunds, moveRefund, type RefundRow, type Second } from './rows.ts';

/** Locks a refund with its order, the order first. Throws what is answered when there is none. */
export async function lockRefund(db: Querier, id: string): Promise<{ order: OrderRow; refund: RefundRow }> {
  const [found] = await findRefunds(db, 'WHERE r.id = $1', [id]);
  const order = found && (await lockOrder(db, found.order));
  const [refund] = await findRefunds(db, 'WHERE r.id = $1 FOR UPDATE OF r', [id]);
  if (!order || !refund) throw new OrderError('no-order');
  return { order, refund };
}

/** The second pair of eyes is another's: nobody agrees to what they asked for. */
export const mayAgree = ({ state, actor }: Pick<RefundRow, 'state' | 'actor'>, staff: number): boolean =>
  state === 'to_agree' && actor !== staff;

export async function agree(db: Querier, id: string, by: Second, now: Date): Promise<RefundRow> {
  const { order, refund } = await lockRefund(db, id);
  if (refund.state !== 'to_agree') throw new OrderError('wrong-state');
  if (!mayAgree(refund, by.actor)) throw new OrderError('not-allowed');
  await moveRefund(db, refund, order.method === 'card' ? 'sent' : 'owed', now, { second: by });
  await complete(db, order, refund, now);
  return refund;
}

/** Leaves everything as it was; whoever asked may take it back themselves. */
export async function decline(db: Querier, id: string, by: Second, now: Date): Promise<RefundRow> {
  const { order, refund } = await lockRefund(db, id);
  await moveRefund(db, refund, 'declined', now, { second: by });
  await release(db, { order: order.id, refund: refund.id, parts: refund.parts }, now);
  return refund;
}

/** Sends once more what the provider could not give back. */
export async function retry(db: Querier, id: string, now: Date): Promise<RefundRow> {
  const { refund } = await lockRefund(db, id);
  if (refund.state !== 'failed') throw new OrderError('wrong-state');
  await moveRefund(db, refund, 'sent', now);
  await forgetTry(db, refund);
  await postTurn(db, refund, 'retried');
  await enqueue(db, { task: SEND_REFUND, payload: { refund: id }, key: `refund:${id}:${refund.version + 1}` });
  return refund;
}

/** Cash that the merchant owed was given back. */
export async function markGiven(db: Querier, refund: RefundRow, now: Date): Promise<void> {
  if (refund.state !== 'owed') throw new OrderError('wrong-state');
  await moveRefund(db, refund, 'succeeded', now);
}

/** The finances saw that it was given: cash that merchants had taken, or, by themselves, what the provider could not send. */
export async function settleByHand(db: Querier, id: string, now: Date): Promise<RefundRow> {
  const { refund } = await lockRefund(db, id);
  if (refund.state !== 'failed') {
    await markGiven(db, refund, now);
    return refund;
  }
  await moveRefund(db, refund, 'succeeded', now);
  await forgetTry(db, refund);
  await postTurn(db, refund, 'given');
  return refund;
}

/** What the provider called the try that failed names nothing any more. */
const forgetTry = (db: Querier, { id }: RefundRow) =>
  db.query('UPDATE orders_refunds SET reference = NULL WHERE id = $1', [id]);
