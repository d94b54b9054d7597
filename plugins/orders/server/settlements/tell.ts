import { readEnvironment, type Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import { owesSql } from '../money/owing.ts';
import { PAGES } from '../orders/pages.ts';
import type { SettlementRow } from './rows.ts';

interface Owner {
  user: number;
  name: string;
  locale: Locale;
  owes: number;
}

/** Tells whose shop it is that their transfer has come, and what is left to pay. Nobody, where nobody owns it. */
export async function tellSettled(db: Querier, { id, merchant, amount, valueOn, bankReference }: SettlementRow): Promise<void> {
  const { rows } = await db.query<Owner & Record<string, unknown>>(
    `SELECT u.id AS "user", u.username AS name, coalesce(p.locale, 'fr') AS locale, ${owesSql('s.merchant')} AS owes
     FROM orders_shops s JOIN up_users u ON u.id = s.owner_id LEFT JOIN identity_profiles p ON p.user_id = u.id
     WHERE s.merchant = $1`,
    [merchant],
  );
  for (const { user, name, locale, owes } of rows) {
    const data = {
      ...{ name, centimes: amount, on: `${valueOn}T12:00:00Z`, reference: bankReference },
      leftCentimes: Math.max(0, owes),
      dashboardUrl: `${readEnvironment().SITE_URL}${PAGES.shopMoney[locale]}`,
    };
    await notify(db, { user, kind: 'settlement-received', locale, data, key: `settlement:${id}` });
  }
} // prettier-ignore
