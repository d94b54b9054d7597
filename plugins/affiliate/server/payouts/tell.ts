import { readEnvironment, type Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import { payoutName } from './names.ts';
import type { PayoutRow } from './rows.ts';

/** The page of an influencer's payouts, by the language they are written to. */
const PAGES: Record<Locale, string> = {
  fr: '/influenceur/versements',
  ar: '/ar/mouathir/moustahaqat',
  en: '/en/influencer/payouts',
};

/** Tells somebody that their money is on its way; once, however often it is told. */
export async function tellSent(db: Querier, payout: PayoutRow, now: Date): Promise<void> {
  const reader = await readerOf(db, payout.influencer);
  if (!reader) return;
  const data = { ...aboutPayout(payout, reader), at: now.toISOString(), reference: payoutName(payout.id) };
  const key = payoutName(payout.id);
  await notify(db, { user: payout.influencer, kind: 'payout-sent', locale: reader.locale, data, key });
}

/** Tells somebody that it came back from the bank. */
export async function tellFailed(db: Querier, payout: PayoutRow, reason: string): Promise<void> {
  const reader = await readerOf(db, payout.influencer);
  if (!reader) return;
  const data = { ...aboutPayout(payout, reader), ...(reason ? { reason } : {}) };
  const key = `${payoutName(payout.id)}:failed`;
  await notify(db, { user: payout.influencer, kind: 'payout-failed', locale: reader.locale, data, key });
}

interface Reader {
  name: string;
  locale: Locale;
}

async function readerOf(db: Querier, influencer: number): Promise<Reader | null> {
  const { rows } = await db.query<{ name: string; locale: Locale }>(
    `SELECT u.username AS name, coalesce(p.locale, 'fr') AS locale
     FROM up_users u LEFT JOIN identity_profiles p ON p.user_id = u.id WHERE u.id = $1`,
    [influencer],
  );
  return rows[0] ?? null;
}

const aboutPayout = ({ amount, account }: PayoutRow, { name, locale }: Reader) => ({
  ...{ name, centimes: amount, account: account ?? '••••' },
  dashboardUrl: readEnvironment().SITE_URL + PAGES[locale],
});
