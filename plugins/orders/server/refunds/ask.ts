import type { Querier } from '@sys/database/marketplace';
import { decideRefund, type RefundAsk, type RefundBy, type RefundDecision } from '../../domain/refunds/decide.ts';
import type { OrderState } from '../../domain/order/states.ts';
import { OrderError } from '../errors.ts';
import { linesOf } from '../orders/lines.ts';
import type { OrderRow } from '../orders/rows.ts';
import { complete } from './complete.ts';
import { reserve } from './reserve.ts';
import { findRefunds, type RefundRow } from './rows.ts';

/** Who asks; `actor` is their account, of the shop's people or of the staff. */
export interface Asker extends RefundBy {
  actor: number | null;
}

/** The states in which what was paid is there to be given back, or was given back. */
const PAID: readonly OrderState[] = ['paid', 'fulfilled', 'refunded'];

/**
 * Gives money of an order back that is locked, in the caller's transaction: decided on its lines as they are now, set
 * aside at once, and done at once unless a second person has to agree. Throws an `OrderError` with the reason when not.
 */
export async function askRefund(
  db: Querier,
  order: OrderRow,
  ask: RefundAsk,
  by: Asker,
  reason: string,
  now: Date,
): Promise<RefundRow> {
  const lines = await linesOf(db, order.id);
  const paid = PAID.includes(order.state) && order.paidAt !== null;
  const facts = { paid, paidAt: new Date(order.paidAt ?? 0), lines };
  const decision = decideRefund(facts, ask, by, now);
  if (!decision.ok) throw new OrderError('refund-refused', decision.because);
  const state = decision.needsSecond ? 'to_agree' : order.method === 'card' ? 'sent' : 'owed';
  const id = await insert(db, order, decision, state, by, reason);
  await reserve(db, { order: order.id, refund: id, parts: decision.parts });
  const [refund] = await findRefunds(db, 'WHERE r.id = $1', [id]);
  if (state !== 'to_agree') await complete(db, order, refund!, now);
  return refund!;
}

async function insert(
  db: Querier,
  order: OrderRow,
  { parts, total }: Extract<RefundDecision, { ok: true }>,
  state: RefundRow['state'],
  { doer, actor }: Asker,
  reason: string,
): Promise<string> {
  const tva = parts.reduce((sum, part) => sum + part.tva, 0);
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO orders_refunds ("order", state, amount, net, tva, asked_by, actor, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id::text`,
    [order.id, state, total, total - tva, tva, doer, actor, reason],
  );
  const { id } = rows[0]!;
  for (const part of parts)
    await db.query(
      'INSERT INTO orders_refund_parts (refund, line, units, amount, net, tva) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, part.line, part.units, part.amount, part.net, part.tva],
    );
  return id;
}
