import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import { addressOf } from '../pages.ts';
import { readerOf, type Reader } from '../people.ts';
import { payoutName } from './names.ts';
import type { PayoutRow } from './rows.ts';

/** Tells somebody that their money is on its way; once, however often it is told. */
export async function tellSent(db: Querier, payout: PayoutRow, now: Date): Promise<void> {
  const reader = await readerOf(db, payout.influencer);
  const data = { ...aboutPayout(payout, reader), at: now.toISOString(), reference: payoutName(payout.id) };
  const key = payoutName(payout.id);
  await notify(db, { user: payout.influencer, kind: 'payout-sent', locale: reader.locale, data, key });
}

/** Tells somebody that it came back from the bank. */
export async function tellFailed(db: Querier, payout: PayoutRow, reason: string): Promise<void> {
  const reader = await readerOf(db, payout.influencer);
  const data = { ...aboutPayout(payout, reader), ...(reason ? { reason } : {}) };
  const key = `${payoutName(payout.id)}:failed`;
  await notify(db, { user: payout.influencer, kind: 'payout-failed', locale: reader.locale, data, key });
}

const aboutPayout = ({ amount, account }: PayoutRow, { name, locale }: Reader) => ({
  ...{ name, centimes: amount, account: account ?? '••••' },
  dashboardUrl: addressOf('influenceur-versements', locale),
});
