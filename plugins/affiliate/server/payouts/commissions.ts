import type { Querier } from '@sys/database/marketplace';
import { COMMISSION_MOVES } from '../../domain/commission/states.ts';

export type PayoutCommissionMove = 'take' | 'giveBack' | 'pay';

/**
 * Moves the commissions that a payout pays, those whose first due is among its items. One that a refund has reversed
 * meanwhile stays so; where it goes should that be undone moves along. `actor`: of the panel; null: the house.
 */
export async function moveCommissionsOf(
  db: Querier,
  payout: string,
  move: PayoutCommissionMove,
  actor: number | null,
  now: Date,
): Promise<void> {
  const { from, to } = COMMISSION_MOVES[move];
  const theirs = `SELECT d.commission FROM affiliate_payout_items i JOIN affiliate_dues d ON d.id = i.due
    WHERE i.payout = $1 AND d.kind = 'commission'`;
  // In the order in which everybody locks them.
  await db.query(`SELECT 1 FROM affiliate_commissions c WHERE c.id IN (${theirs}) ORDER BY c.id FOR UPDATE`, [payout]);
  await db.query(
    `WITH moved AS (
       UPDATE affiliate_commissions SET state = $2, version = version + 1
       WHERE id IN (${theirs}) AND state = $3 RETURNING id
     ) INSERT INTO affiliate_commission_moves (commission, move, from_state, to_state, actor, at)
       SELECT id, $4, $3, $2, $5, $6 FROM moved`,
    [payout, to, from[0], move, actor, now],
  );
  await db.query(
    `UPDATE affiliate_commissions SET reversed_from = $2, version = version + 1
     WHERE id IN (${theirs}) AND state = 'reversed' AND reversed_from = $3`,
    [payout, to, from[0]],
  );
}
