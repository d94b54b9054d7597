import type pg from 'pg';
import { blindIndex, seal } from '../../plugins/kyc/server/cases/crypto.ts';
import { earnIn } from '../../plugins/affiliate/tests/payouts-earn.ts';
import { withConnection } from './databases.ts';
import type { TestPerson } from './people.ts';
import type { SharedShop } from './shared-shop.ts';

async function inShop<T>(shop: SharedShop, work: (db: pg.Client, user: number) => Promise<T>, { email }: TestPerson): Promise<T> {
  // What is sealed there is sealed under the shop’s key.
  process.env = { ...process.env, ...shop.env };
  return withConnection(shop.databaseUrl, async (db) => {
    await db.query('BEGIN');
    const { rows } = await db.query<{ id: number }>('SELECT id FROM up_users WHERE email = $1', [email]);
    const result = await work(db, rows[0]!.id);
    await db.query('COMMIT');
    return result;
  });
} // prettier-ignore

/** Has somebody’s identity and account found right. */
export const verifyPayee = (shop: SharedShop, person: TestPerson, rib: string): Promise<void> =>
  inShop(
    shop,
    async (db, user) => {
      const { rows } = await db.query<{ id: string }>(`SELECT nextval(pg_get_serial_sequence('kyc_cases', 'id'))::text AS id`); // prettier-ignore
      const { id } = rows[0]!;
      const sealed = seal({ rib, accountHolder: 'Nadia Alami' }, `case:${id}`);
      await db.query(
        `INSERT INTO kyc_cases (id, reference, user_id, kind, status, sealed, rib_index, approved_at)
         OVERRIDING SYSTEM VALUE VALUES ($1, $5, $2, 'influencer', 'approved', $3, $4, now())`,
        [id, user, sealed, blindIndex('rib', rib), `T-${user}`],
      );
    },
    person,
  );

/** Turns a second factor on, which they have shown where they are signed in. */
export const giveFactor = (shop: SharedShop, person: TestPerson): Promise<void> =>
  inShop(
    shop,
    async (db, user) => {
      await db.query(`INSERT INTO identity_totp (user_id, secret, confirmed_at) VALUES ($1, '\\x00', now())`, [user]);
      await db.query(`UPDATE identity_sessions SET mfa_at = now(), mfa_method = 'totp' WHERE user_id = $1`, [user]);
    },
    person,
  );

/** A commission of last month that is due. @param amount centimes */
export const earnDue = (shop: SharedShop, person: TestPerson, amount: number): Promise<string> =>
  inShop(shop, (db, user) => earnIn(db, user, amount, null), person);
