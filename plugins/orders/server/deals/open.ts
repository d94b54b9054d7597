import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enter, inTransaction, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { DEAL_LANGUAGES } from '../../domain/deals/content.ts';
import { beside } from '../neighbours.ts';
import { documents, freeSlug, retrySlug, underRules } from './documents.ts';
import { linksByLanguage } from './links.ts';
import { together } from '../together.ts';

/**
 * Opens the shop of a merchant whose identity is verified and who has none: the first time they come. Nothing for
 * everybody else, whom `shopFor` answers.
 */
export async function openShop(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const owner = personOf(ctx);
  if ((ctx.state.user as { role?: { type?: string } }).role?.type !== 'merchant') return;
  if (await inTransaction(strapi, async (db) => (await hasShop(db, owner)) || !(await beside().isVerified(db, owner)))) return; // prettier-ignore
  await retrySlug(() => together(strapi, (db) => underRules(() => open(strapi, db, owner))));
}

/** Answers a merchant, whose shop is opened first when they have none yet. */
export const oncePeopleSell =
  (strapi: Core.Strapi) =>
  (answer: (ctx: Context) => Promise<void>) =>
  async (ctx: Context): Promise<void> => {
    await openShop(strapi, ctx);
    await answer(ctx);
  };

/** Whoever works in another’s shop opens none of their own. */
async function hasShop(db: Querier, owner: number): Promise<boolean> {
  const { rows } = await db.query(
    'SELECT 1 FROM orders_shops WHERE owner_id = $1 UNION ALL SELECT 1 FROM orders_seats WHERE user_id = $1',
    [owner],
  );
  return rows.length > 0;
}

async function open(strapi: Core.Strapi, db: Querier, owner: number): Promise<void> {
  // Of many tabs that come first at once, one opens it.
  const { rows } = await db.query<{ name: string; city: string | null }>(
    `SELECT shop_name AS name, city FROM identity_profiles WHERE user_id = $1 AND kind = 'merchant' FOR UPDATE`,
    [owner],
  );
  const profile = rows[0];
  if (!profile || (await hasShop(db, owner))) return;
  const city = profile.city === null ? null : await cityNamed(db, profile.city);
  const slug = await freeSlug(strapi, 'merchant', profile.name, 'fr');
  let merchant: string | undefined;
  for (const { locale, links } of await linksByLanguage(db, DEAL_LANGUAGES, { city })) {
    const data = { name: profile.name, slug, ...links };
    if (merchant) await documents(strapi, 'merchant').update({ documentId: merchant, locale, data });
    else merchant = (await documents(strapi, 'merchant').create({ locale, data })).documentId;
  }
  await db.query('INSERT INTO orders_shops (merchant, owner_id) VALUES ($1, $2)', [merchant, owner]);
  await enter(strapi, [{ action: 'shop.opened', subject: { kind: 'merchant', id: merchant!, name: profile.name }, after: { owner } }]); // prettier-ignore
}

/** What people call a city is what one of its names says; one that is not in the catalogue is left to the editors. */
async function cityNamed(db: Querier, name: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT document_id AS id FROM cities WHERE lower(name) = lower($1) ORDER BY cities.id LIMIT 1',
    [name],
  );
  return rows[0]?.id ?? null;
}
