import type { Querier } from '@sys/database/marketplace';
import { post } from '@sys/platform/services';
import { confirmedPosting, failedPosting } from '../../domain/books/postings.ts';
import { moveCommissionsOf } from './commissions.ts';
import { movePayout, type PayoutRow } from './rows.ts';
import { tellFailed } from './tell.ts';

/** The bank has paid it. */
export async function confirm(
  db: Querier,
  payout: PayoutRow,
  { actor, reference }: { actor: number; reference: string },
  now: Date,
): Promise<PayoutRow> {
  const after = await movePayout(db, payout, 'confirm', 'finance', { ended_by: actor, ended_at: now, reference });
  await moveCommissionsOf(db, payout.id, 'pay', actor, now);
  const entries = confirmedPosting(payout.influencer, payout.amount);
  await post(db, { key: `payout:${payout.id}:confirmed`, kind: 'payout-confirmed', entries });
  return after;
}

/** It came back (`fail`), or is not sent at all (`giveUp`): all of it is due again, and the next month's run takes it. */
export async function giveBack(
  db: Querier,
  payout: PayoutRow,
  move: 'fail' | 'giveUp',
  { actor, reason }: { actor: number; reason: string },
  now: Date,
): Promise<PayoutRow> {
  const after = await movePayout(db, payout, move, 'finance', { ended_by: actor, ended_at: now, reason });
  await moveCommissionsOf(db, payout.id, 'giveBack', actor, now);
  await db.query('UPDATE affiliate_dues SET payout = NULL WHERE payout = $1', [payout.id]);
  const entries = failedPosting(payout.influencer, payout.amount);
  await post(db, { key: `payout:${payout.id}:failed`, kind: 'payout-failed', entries });
  // What was never sent nobody was waiting for.
  if (move === 'fail') await tellFailed(db, payout, reason);
  return after;
}
