import type { Querier } from '@sys/database/marketplace';
import { move } from '../commissions/move.ts';
import { lockCommissions } from '../commissions/rows.ts';

/**
 * Moves the commissions that a payout pays, those whose first due is among its items; what was taken back or restored of
 * one was paid for elsewhere. `actor`: of the panel; null: the house.
 */
export async function moveCommissionsOf(
  db: Querier,
  payout: string,
  name: 'take' | 'giveBack' | 'pay',
  actor: number | null,
  now: Date,
): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT d.commission::text AS id FROM affiliate_payout_items i JOIN affiliate_dues d ON d.id = i.due
     WHERE i.payout = $1 AND d.kind = 'commission'`,
    [payout],
  );
  for (const row of await lockCommissions(db, rows.map(({ id }) => id))) await move(db, row, name, { actor }, now); // prettier-ignore
}
