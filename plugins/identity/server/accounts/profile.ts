import type { Querier } from '@sys/database/marketplace';
import type { Account, ProfileChange } from '../../contracts/accounts/index.ts';

/**
 * Writes what somebody says of themselves, whole: what their kind does not say is empty. Throws what the table
 * refuses when `kind` is not that of the account.
 */
export async function writeProfile(db: Querier, user: number, change: ProfileChange): Promise<void> {
  const influencer = change.kind === 'influencer' ? change : null;
  const merchant = change.kind === 'merchant' ? change : null;
  await db.query(
    `INSERT INTO identity_profiles AS p (user_id, kind, locale, city, niche, audience, languages, shop_name, ice, trade)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (user_id) DO UPDATE SET kind = $2, locale = $3, city = $4, niche = $5, audience = $6, languages = $7,
       shop_name = $8, ice = $9, trade = $10, updated_at = now()`,
    [
      user,
      change.kind,
      change.locale,
      influencer?.city ?? merchant?.city ?? null,
      influencer?.niche ?? null,
      influencer?.audience ?? null,
      influencer?.languages ?? [],
      merchant?.shopName ?? null,
      merchant?.ice ?? null,
      merchant?.trade ?? null,
    ],
  );
  await db.query('DELETE FROM identity_networks WHERE user_id = $1', [user]);
  for (const { network, handle, url } of influencer?.networks ?? []) {
    await db.query('INSERT INTO identity_networks (user_id, network, handle, url) VALUES ($1, $2, $3, $4)', [
      user,
      network,
      handle,
      url,
    ]);
  }
  await db.query(`UPDATE up_users SET username = $2, updated_at = now() AT TIME ZONE 'UTC' WHERE id = $1`, [
    user,
    change.name,
  ]);
}

type Row = Omit<Account, 'networks' | 'picture'> & { picture: Buffer | null };

/** The account of somebody as they see it; `null` when there is none any more. */
export async function readAccount(db: Querier, user: number): Promise<Account | null> {
  const { rows } = await db.query<Row>(
    `SELECT coalesce(p.kind, 'shopper') AS kind, u.username AS name, u.email, u.password IS NOT NULL AS "hasPassword", coalesce(p.locale, 'fr') AS locale, p.city,
       p.niche, p.audience, coalesce(p.languages, '{}') AS languages, p.shop_name AS "shopName", p.ice, p.trade,
       picture.webp AS picture
     FROM up_users u LEFT JOIN identity_profiles p ON p.user_id = u.id
     LEFT JOIN identity_pictures picture ON picture.user_id = u.id WHERE u.id = $1`,
    [user],
  );
  const row = rows[0];
  if (!row) return null;
  const { rows: networks } = await db.query<Account['networks'][number]>(
    'SELECT network, handle, url FROM identity_networks WHERE user_id = $1 ORDER BY network',
    [user],
  );
  const picture = row.picture ? `data:image/webp;base64,${row.picture.toString('base64')}` : null;
  return { ...row, networks, picture };
}
