import type { Querier } from '@sys/database/marketplace';

/** How many influencers have an account in use: the address is confirmed, and the account neither blocked nor leaving. */
export async function countInfluencers(db: Querier): Promise<string> {
  const { rows } = await db.query<{ count: string }>(
    `SELECT count(*)::text AS count FROM identity_profiles p JOIN up_users u ON u.id = p.user_id
     WHERE p.kind = 'influencer' AND u.confirmed AND u.blocked IS NOT TRUE
       AND NOT EXISTS (SELECT 1 FROM identity_deletions d WHERE d.user_id = p.user_id)`,
  );
  return rows[0]!.count;
}
