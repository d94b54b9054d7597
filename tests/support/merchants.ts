import { withConnection } from './databases.ts';
import { member, type TestPerson } from './people.ts';
import type { SharedShop } from './shared-shop.ts';

/** Somebody who sells as a merchant of the catalogue, and whose identity was found right. */
export async function sellerFor(shop: SharedShop, merchant: string): Promise<TestPerson> {
  const person = await member(shop, 'merchant');
  await withConnection(shop.databaseUrl, (db) =>
    db.query(
      `WITH owner AS (SELECT id FROM up_users WHERE email = $1),
         verified AS (INSERT INTO kyc_cases (reference, user_id, kind, status, sealed, approved_at)
           SELECT 'T-' || id, id, 'merchant', 'approved', '\\x00', now() FROM owner)
       INSERT INTO orders_shops (merchant, owner_id) SELECT $2, id FROM owner`,
      [person.email, merchant],
    ),
  );
  return person;
}
