import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';
import { claimPlaces } from './deals/places.ts';

/**
 * Gives the merchant of the demo the shop that sells for her: the one of the seed that has the name of hers. Whether she
 * has one: in a database that was not filled there is none.
 */
export async function ensureDemoShop(
  strapi: Core.Strapi,
  { email, profile }: { email: string; profile: { shopName: string } },
): Promise<boolean> {
  return inTransaction(strapi, async (db) => {
    await db.query(
      `INSERT INTO orders_shops (merchant, owner_id)
       SELECT m.document_id, u.id FROM merchants m, up_users u WHERE m.name = $2 AND m.locale = 'fr' AND u.email = $1
       LIMIT 1 ON CONFLICT DO NOTHING`,
      [email, profile.shopName],
    );
    await claimPlaces(db);
    const { rows } = await db.query(
      'SELECT 1 FROM orders_shops s JOIN up_users u ON u.id = s.owner_id WHERE u.email = $1',
      [email],
    );
    return rows.length > 0;
  });
}
