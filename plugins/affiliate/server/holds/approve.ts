import { disputedAmong } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { referenceOf } from '@sys/orders/services';
import { move } from '../commissions/move.ts';
import { findCommissions, type CommissionRow } from '../commissions/rows.ts';

const BATCH = 200;
/** Batches of one run: what is left is approved by the next. */
const ROUNDS = 50;

/**
 * Approves what was held long enough and what nobody has to look at, in the caller's transaction, the oldest first; how
 * many there were. What somebody else has in hand comes the next time. A sale whose payment the bank of who bought
 * disputes waits until that is decided, one of a merchant who owes us until they do not: what was sold in cash or in a
 * shop of their own has brought us nothing, and two who are one could have us pay for sales that never were.
 */
export async function approveRipe(db: Querier, now: Date): Promise<number> {
  let approved = 0;
  let after = '0';
  for (let round = 0; round < ROUNDS; round++) {
    const rows = await findCommissions(
      db,
      `WHERE c.state = 'held' AND c.review <> 'open' AND c.held_until <= $1 AND c.id > $2
       ORDER BY c.id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      [now, after],
    );
    const disputed = await disputedOf(db, rows);
    const owing = await owingAmong(db, rows);
    const ripe = rows.filter(({ conversion, merchant }) => !disputed.has(conversion) && !owing.has(merchant));
    for (const row of ripe) await move(db, row, 'approve', {}, now);
    approved += ripe.length;
    if (rows.length < BATCH) break;
    after = rows.at(-1)!.id;
  }
  return approved;
}

/** Conversions of orders of ours in dispute. */
async function disputedOf(db: Querier, rows: readonly CommissionRow[]): Promise<Set<string>> {
  const { rows: orders } = await db.query<{ id: string; order: string }>(
    `SELECT id::text, reference AS "order" FROM affiliate_conversions WHERE id = ANY ($1::bigint[]) AND source = 'order'`,
    [rows.map(({ conversion }) => conversion)],
  );
  const of = ({ order }: { order: string }) => referenceOf({ id: order });
  const disputed = await disputedAmong(db, orders.map(of));
  return new Set(orders.filter((one) => disputed.has(of(one))).map(({ id }) => id));
}

/** Merchants whose account is below nothing: commissions were taken from it already. */
async function owingAmong(db: Querier, rows: readonly CommissionRow[]): Promise<Set<string>> {
  const { rows: owing } = await db.query<{ merchant: string }>(
    `SELECT m.merchant FROM unnest($1::text[]) AS m (merchant)
     WHERE (SELECT coalesce(sum(e.amount), 0) FROM platform_ledger_entries e
       WHERE e.account IN ('merchant:' || m.merchant, 'cash:' || m.merchant)) > 0`,
    [[...new Set(rows.map(({ merchant }) => merchant))]],
  );
  return new Set(owing.map(({ merchant }) => merchant));
}
