import type { Core } from '@strapi/strapi';
import { registerPersonalData } from './personal-data.ts';
import { readAccount } from './profile.ts';

/** What the accounts, and the platform below them, hold of people. Their rows go with the account's. */
export function registerOwnParts(strapi: Core.Strapi): void {
  registerPersonalData(strapi, {
    name: 'account',
    async read(db, user) {
      const { rows } = await db.query(
        `SELECT to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt", provider FROM up_users WHERE id = $1`,
        [user],
      );
      return { ...(await readAccount(db, user)), ...rows[0] };
    },
    erase: async () => undefined,
  });
  registerPersonalData(strapi, {
    name: 'devices',
    async read(db, user) {
      const { rows: sessions } = await db.query(
        `SELECT device, network, to_json(created_at) AS "since", to_json(last_seen_at) AS "lastSeenAt"
         FROM identity_sessions WHERE user_id = $1 ORDER BY created_at`,
        [user],
      );
      const { rows: factor } = await db.query(
        `SELECT to_json(confirmed_at) AS "secondFactorSince" FROM identity_totp WHERE user_id = $1`,
        [user],
      );
      return { sessions, ...factor[0] };
    },
    async erase(db, user) {
      await db.query(`DELETE FROM strapi_sessions WHERE user_id = $1::text AND origin = 'users-permissions'`, [user]);
    },
  });
  registerPersonalData(strapi, {
    name: 'notifications',
    async read(db, user) {
      const { rows: told } = await db.query(
        `SELECT kind, texts, path, to_json(created_at) AS "createdAt", to_json(read_at) AS "readAt"
         FROM platform_notifications WHERE user_id = $1 ORDER BY id`,
        [user],
      );
      const { rows: choices } = await db.query(
        'SELECT kind, channel, chosen FROM platform_notification_choices WHERE user_id = $1 ORDER BY kind, channel',
        [user],
      );
      const { rows: devices } = await db.query(
        `SELECT label, locale, to_json(created_at) AS "createdAt" FROM platform_push_devices WHERE user_id = $1 ORDER BY id`,
        [user],
      );
      return { told, choices, devices };
    },
    erase: async () => undefined,
  });
  registerPersonalData(strapi, {
    name: 'trail',
    async read(db, user) {
      const { rows } = await db.query(
        `SELECT action, to_json(at) AS at, origin ->> 'ip' AS ip FROM platform_audit
         WHERE actor ->> 'kind' = 'user' AND actor ->> 'id' = $1::text ORDER BY seq`,
        [user],
      );
      return rows;
    },
    // It names accounts by their ids alone, and proves what was done.
    erase: async () => ({ kept: 'legal-proof' }),
  });
}
