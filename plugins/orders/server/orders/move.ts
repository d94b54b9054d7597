import type { Querier } from '@sys/database/marketplace';
import { publish } from '@sys/platform/services';
import { orderEvents, type OrderEventData } from '../../contracts/events.ts';
import { moveOrder, type OrderDoer, type OrderMove, type OrderState } from '../../domain/order/states.ts';
import { OrderError } from '../errors.ts';
import { returnStock, takeStock, type Units } from '../stock/take.ts';
import { lockOrder, type OrderRow } from './rows.ts';

/** Columns that change together with the state, by their names in the table. */
export type Patch = Record<string, unknown>;

/** `actor`: the account of whoever did it, of the shop's people or of the staff; null for nobody's. */
export interface By {
  doer: OrderDoer;
  actor?: number | null;
  reason?: string;
}

const ENDED: readonly OrderState[] = ['expired', 'cancelled', 'refused', 'no_show'];

/** There is not enough left of what was given up. */
export class SoldOut extends Error {}

/**
 * One move of an order that is locked, in the caller's transaction: the table of states says whether it may be made;
 * it is made only where state and version are still what they were; stock and coupon follow; history and event are
 * written. Throws an `OrderError` when it may not be made, `SoldOut` when it would have to take stock that is gone.
 */
export async function move(
  db: Querier,
  order: OrderRow,
  name: OrderMove,
  by: By,
  now: Date,
  patch: Patch = {},
): Promise<OrderRow> {
  const decided = moveOrder(order, name, by.doer);
  if (!decided.ok) throw new OrderError(decided.because === 'doer' ? 'not-allowed' : 'wrong-state');
  if (decided.stock === 'returned') await giveBack(db, order);
  if (decided.stock === 'taken again' && !(await takeAgain(db, order))) throw new SoldOut();
  const ended = ENDED.includes(decided.to);
  await change(db, order, {
    ...(ended ? { ended_at: now, held_until: null } : {}),
    ...patch,
    state: decided.to,
  });
  await note(db, { ...order, version: order.version + 1 }, { name, from: order.state, to: decided.to }, by, now);
  if (ended) await publishOrder(db, 'order.cancelled', order, { state: decided.to as 'cancelled' });
  if (decided.to === 'fulfilled') await publishOrder(db, 'order.fulfilled', order, {});
  return (await lockOrder(db, order.id))!;
}

/** Writes columns of an order that is still in the state and version of `order`. */
async function change(db: Querier, order: OrderRow, patch: Patch): Promise<void> {
  const names = Object.keys(patch);
  const { rows } = await db.query(
    `UPDATE orders_orders SET ${names.map((name, index) => `${name} = $${index + 4}, `).join('')} version = version + 1
     WHERE id = $1 AND state = $2 AND version = $3 RETURNING id`,
    [order.id, order.state, order.version, ...names.map((name) => patch[name])],
  );
  if (rows.length === 0) throw new OrderError('changed-meanwhile');
}

/** A row of the history; `from` is null for how an order began. */
export async function note(
  db: Querier,
  { id, version }: Pick<OrderRow, 'id' | 'version'>,
  { name, from, to }: { name: string; from: OrderState | null; to: OrderState },
  { doer, actor = null, reason }: By,
  now: Date,
): Promise<void> {
  await db.query(
    `INSERT INTO orders_history ("order", version, move, from_state, to_state, doer, actor, reason, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, version, name, from, to, doer, actor, reason || null, now],
  );
}

/** Publishes an event about an order in the caller's transaction. */
export async function publishOrder<Name extends keyof typeof orderEvents>(
  db: Querier,
  name: Name,
  { id, number, user }: Pick<OrderRow, 'id' | 'number' | 'user'>,
  more: Omit<OrderEventData<Name>, 'order' | 'number' | 'user'>,
): Promise<void> {
  await publish(db, { name, payload: orderEvents[name].parse({ order: id, number, user, ...more }) });
}

async function unitsOf(db: Querier, order: string): Promise<Units[]> {
  const { rows } = await db.query<Units & Record<string, unknown>>(
    `SELECT deal_row AS deal, sum(quantity - returned)::integer AS quantity FROM orders_lines
     WHERE "order" = $1 AND deal_row IS NOT NULL GROUP BY deal_row`,
    [order],
  );
  return rows;
}

async function giveBack(db: Querier, { id, coupon }: OrderRow): Promise<void> {
  await returnStock(db, await unitsOf(db, id));
  if (coupon) await db.query('UPDATE orders_coupons SET used = used - 1 WHERE id = $1', [coupon]);
}

/** A coupon that was used up meanwhile was good when the card was entered: it is counted no further, and honoured. */
async function takeAgain(db: Querier, { id, coupon }: OrderRow): Promise<boolean> {
  if (!(await takeStock(db, await unitsOf(db, id), { onSale: false }))) return false;
  if (coupon)
    await db.query('UPDATE orders_coupons SET used = used + 1 WHERE id = $1 AND (uses IS NULL OR used < uses)', [
      coupon,
    ]);
  return true;
}
