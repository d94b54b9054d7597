import type { Querier } from '@sys/database/marketplace';
import type { REFUND_STATES } from '../../contracts/orders.ts';
import type { RefundPart } from '../../domain/refunds/share.ts';
import { OrderError } from '../errors.ts';

export type RefundState = (typeof REFUND_STATES)[number];

export interface RefundRow {
  id: string;
  order: string;
  state: RefundState;
  version: number;
  amount: number;
  askedBy: 'buyer' | 'merchant' | 'finance' | 'system';
  actor: number | null;
  secondActor: number | null;
  secondReason: string | null;
  reason: string;
  reference: string | null;
  createdAt: Date;
  parts: RefundPart[];
}

const COLUMNS = `r.id::text, r."order"::text, r.state, r.version, r.amount::float8, r.asked_by AS "askedBy", r.actor,
  r.second_actor AS "secondActor", r.second_reason AS "secondReason", r.reason, r.reference, r.created_at AS "createdAt",
  (SELECT coalesce(json_agg(json_build_object('line', p.line::text, 'units', p.units, 'amount', p.amount, 'net', p.net,
     'tva', p.tva) ORDER BY p.line), '[]')::text FROM orders_refund_parts p WHERE p.refund = r.id) AS parts`;

/** Refunds that `where` finds, with their parts. */
export async function findRefunds(db: Querier, where: string, values: unknown[]): Promise<RefundRow[]> {
  const { rows } = await db.query<Omit<RefundRow, 'parts'> & { parts: string }>(
    `SELECT ${COLUMNS} FROM orders_refunds r ${where}`,
    values,
  );
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt), parts: JSON.parse(row.parts) as RefundPart[] })); // prettier-ignore
}

/** The moves of a refund; what is not here does not happen. */
const MOVES: Record<RefundState, readonly RefundState[]> = {
  to_agree: ['declined', 'owed', 'sent'],
  declined: [],
  owed: ['succeeded'],
  sent: ['succeeded', 'failed'],
  // Sent once more, under another key, or given by hand.
  failed: ['sent', 'succeeded'],
  succeeded: [],
};
const ENDS: readonly RefundState[] = ['declined', 'succeeded', 'failed'];

/** Somebody else of the finances who decided, and why. */
export interface Second {
  actor: number;
  reason: string;
}

/** One move of a refund: only where state and version are still what they were. */
export async function moveRefund(
  db: Querier,
  { id, state, version }: Pick<RefundRow, 'id' | 'state' | 'version'>,
  to: RefundState,
  now: Date,
  { second = null, reference = null }: { second?: Second | null; reference?: string | null } = {},
): Promise<void> {
  if (!MOVES[state].includes(to)) throw new OrderError('wrong-state');
  const { rows } = await db.query(
    `UPDATE orders_refunds SET state = $4, version = version + 1, second_actor = coalesce($5, second_actor),
       second_reason = coalesce($8, second_reason), reference = coalesce($6, reference), ended_at = $7
     WHERE id = $1 AND state = $2 AND version = $3 RETURNING id`,
    [id, state, version, to, second?.actor ?? null, reference, ENDS.includes(to) ? now : null, second?.reason ?? null],
  );
  if (rows.length === 0) throw new OrderError('changed-meanwhile');
}
