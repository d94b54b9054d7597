import type { Querier } from '@sys/database/marketplace';
import type { Sale } from '../../contracts/sales.ts';
import { judge } from '../../domain/fraud/verdict.ts';
import { factsOf } from '../fraud/facts.ts';
import { modesNow, writeSignals } from '../fraud/signals.ts';
import { move, undo } from './move.ts';
import type { CommissionRow } from './rows.ts';
import { tellEarned } from './tell.ts';

/**
 * What a commission was pending for is paid: it is looked at for fraud, once, and earned; what has to be looked at by
 * somebody waits for their word, and what a rule rejects never is.
 */
export async function earn(
  db: Querier,
  row: CommissionRow,
  { sale, heldUntil }: { sale: Sale; heldUntil: Date | null },
  now: Date,
): Promise<CommissionRow> {
  const { mode, score, signals } = judge(await factsOf(db, row, sale), await modesNow(db));
  await writeSignals(db, row.id, signals);
  if (mode === 'reject') return undo(db, row, 'reject', 'reviewer', {}, now);
  const review = mode === 'hold' ? 'open' : 'none';
  const earned = await move(db, row, 'earn', {}, now, { held_until: heldUntil, review, score });
  if (review === 'none') await tellEarned(db, earned);
  return earned;
}
