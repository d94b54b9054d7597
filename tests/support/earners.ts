import type pg from 'pg';
import { saleIn, type SaleWish } from '../../plugins/affiliate/tests/earnings-support.ts';
import { withConnection } from './databases.ts';
import { member, type TestPerson } from './people.ts';
import type { SharedShop } from './shared-shop.ts';

export interface Promoting extends TestPerson {
  id: number;
}

/** Somebody who promotes, by the doors that everybody takes. */
export async function promoter(shop: SharedShop): Promise<Promoting> {
  const person = await member(shop, 'influencer');
  const [row] = await inDatabase(shop, async (db) => (await db.query<{ id: number }>('SELECT id FROM up_users WHERE email = $1', [person.email])).rows); // prettier-ignore
  return Object.assign(person, { id: row!.id });
}

/** Sales that were attributed, as the engine writes them down. */
export const sold = (shop: SharedShop, wishes: readonly SaleWish[]): Promise<void> =>
  inDatabase(shop, async (db) => {
    await db.query('BEGIN');
    for (const wish of wishes) await saleIn(db, wish);
    await db.query('COMMIT');
  });

export const inDatabase = <T>(shop: SharedShop, work: (db: pg.Client) => Promise<T>): Promise<T> =>
  withConnection(shop.databaseUrl, work);
