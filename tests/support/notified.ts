import type pg from 'pg';
import type { Locale } from '@sys/config';
import { notify } from '../../plugins/platform/server/notifications/notify.ts';
import { pagePath } from '../../storefront/shared/utils/addresses.ts';
import { withConnection } from './databases.ts';
import type { SharedShop } from './shared-shop.ts';

/** Where the page of notifications is. */
const at = (locale: Locale) => pagePath('compte-notifications', locale);
export const NOTIFICATIONS: Record<Locale, string> = { fr: at('fr'), ar: at('ar'), en: at('en') };

/** The notifications of one person, as the business makes them. */
export interface Notified {
  /** So many orders of a deal, one notification each. */
  tell(count: number, deal?: string): Promise<void>;
  /** Their notifications, choices and devices. */
  forget(): Promise<void>;
  /** A query about them: `$1` is their id. */
  query(text: string): Promise<pg.QueryResult>;
}

const TABLES = ['platform_notifications', 'platform_notification_choices', 'platform_push_devices'];

export function notified(shop: Pick<SharedShop, 'site' | 'databaseUrl' | 'env'>, email: string): Notified {
  // What is told reads the settings of the shop.
  Object.assign(process.env, shop.env);
  const inDatabase = <T>(work: (client: pg.Client, user: number) => Promise<T>): Promise<T> =>
    withConnection(shop.databaseUrl, async (client) => {
      const { rows } = await client.query('SELECT id FROM up_users WHERE email = $1', [email]);
      return work(client, rows[0].id);
    });
  return {
    tell: (count, deal = 'Hammam traditionnel et gommage au savon noir') =>
      inDatabase(async (client, user) => {
        for (let i = 1; i <= count; i++) {
          const orderUrl = `${shop.site}/faq?commande=${i}`;
          await notify(client, {
            user,
            kind: 'new-order',
            data: { deal, number: `CMD-2026-${i}`, quantity: 1 + (i % 3), totalCentimes: 49_850 * i, orderUrl },
          });
        }
      }),
    forget: () =>
      inDatabase(async (client, user) => {
        for (const table of TABLES) await client.query(`DELETE FROM ${table} WHERE user_id = $1`, [user]);
      }),
    query: (text) => inDatabase((client, user) => client.query(text, [user])),
  };
}
