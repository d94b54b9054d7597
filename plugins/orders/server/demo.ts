import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';

/** Gives the merchant of the demo the shop that sells for her: the one of the seed that has the name of hers. */
export async function ensureDemoShop(
  strapi: Core.Strapi,
  { email, profile }: { email: string; profile: { shopName: string } },
): Promise<void> {
  await inTransaction(strapi, (db) =>
    db.query(
      `INSERT INTO orders_shops (merchant, owner_id)
       SELECT m.document_id, u.id FROM merchants m, up_users u WHERE m.name = $2 AND m.locale = 'fr' AND u.email = $1
       LIMIT 1 ON CONFLICT DO NOTHING`,
      [email, profile.shopName],
    ),
  );
}
