import type { Querier } from '@sys/database/marketplace';
import type { Sale, SaleLine } from '../../contracts/sales.ts';
import { holdEnd } from '../../domain/commission/hold.ts';
import { earn } from '../commissions/earn.ts';
import { setRefunded, undo } from '../commissions/move.ts';
import { lockCommissions, type CommissionRow } from '../commissions/rows.ts';
import { change } from '../commissions/write.ts';

/** Makes the commissions of a conversion what the sale as it stands says; what they are already stays. */
export async function settleCommissions(db: Querier, conversion: string, sale: Sale, now: Date): Promise<void> {
  await db.query('UPDATE affiliate_conversions SET paid_at = $2 WHERE id = $1 AND paid_at IS NULL', [conversion, sale.paidAt]); // prettier-ignore
  const { rows } = await db.query<{ id: string }>('SELECT id::text FROM affiliate_commissions WHERE conversion = $1', [conversion]); // prettier-ignore
  for (const row of await lockCommissions(db, rows.map(({ id }) => id))) {
    const line = sale.lines.find((one) => one.line === row.line);
    if (line) await settle(db, row, line, sale, now);
  } // prettier-ignore
}

async function settle(db: Querier, row: CommissionRow, line: SaleLine, sale: Sale, now: Date): Promise<void> {
  const { paidAt } = sale;
  if (paidAt === null) {
    if (sale.cancelled && row.state === 'pending') await undo(db, row, 'reverse', 'system', {}, now);
    return;
  }
  const heldUntil = holdEnd({ paidAt, kind: line.kind, deliveredAt: line.deliveredAt }, row.holdDays);
  let one = row.state === 'pending' ? await earn(db, row, { sale, heldUntil }, now) : row;
  if (one.heldUntil === null && heldUntil !== null && one.state === 'held')
    one = await change(db, one, { held_until: heldUntil }, { name: 'deliver', by: {}, now });
  if (line.refunded !== null) await setRefunded(db, one, Math.min(line.refunded, one.paid), now);
}
