import type { Querier } from '@sys/database/marketplace';
import { PAYOUT_MINIMUM } from '../../domain/payouts/select.ts';
import type { MyPayout, NextPayout } from '../../contracts/payouts.ts';
import { payoutName } from './names.ts';
import { nextRun } from './month.ts';
import { payeeOf } from './payee.ts';
import type { PayoutRow } from './rows.ts';

const iso = (at: Date | null): string | null => at && at.toISOString();

/** A payout as whoever gets it sees it. */
export const viewPayout = (payout: PayoutRow): MyPayout => ({
  id: payoutName(payout.id),
  period: payout.period,
  amount: payout.amount,
  state: payout.state,
  account: payout.account,
  reference: payout.reference,
  preparedAt: payout.preparedAt.toISOString(),
  sentAt: iso(payout.sentAt),
  endedAt: iso(payout.endedAt),
});

/** What the next run would pay somebody, and all that stands in its way. */
export async function viewNext(db: Querier, influencer: number, now: Date): Promise<NextPayout> {
  const { period, on, until } = await nextRun(db, now);
  const { rows } = await db.query<{ amount: number }>(
    `SELECT coalesce(sum(amount), 0)::float8 AS amount FROM affiliate_dues
     WHERE influencer = $1 AND payout IS NULL AND since < $2`,
    [influencer, until],
  );
  const { amount } = rows[0]!;
  const payee = await payeeOf(db, influencer, now);
  const missing: NextPayout['missing'] = [];
  if (amount < PAYOUT_MINIMUM) missing.push('minimum');
  if (!payee.verified) missing.push('not-verified');
  else if (!payee.hasAccount) missing.push('no-account');
  if (!payee.secondFactor) missing.push('no-factor');
  if (payee.frozenUntil) missing.push('frozen');
  const account = payee.account?.masked ?? null;
  return { period, on, amount, minimum: PAYOUT_MINIMUM, missing, frozenUntil: iso(payee.frozenUntil), account };
}
