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
  const { rows } = await db.query<{ name: string; locale: Locale }>(
    `SELECT u.username AS name, coalesce(p.locale, 'fr') AS locale
     FROM up_users u LEFT JOIN identity_profiles p ON p.user_id = u.id WHERE u.id = $1`,
    [payout.influencer],
  );
  if (!rows[0]) return;
  const { name, locale } = rows[0];
  const data = {
    name,
    centimes: payout.amount,
    at: now.toISOString(),
    reference: payoutName(payout.id),
    account: payout.account ?? '••••',
    dashboardUrl: readEnvironment().SITE_URL + PAGES[locale],
  };
  await notify(db, { user: payout.influencer, kind: 'payout-sent', locale, data, key: payoutName(payout.id) });
}
