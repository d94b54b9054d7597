import type { Querier } from '@sys/database/marketplace';

/** Whether somebody else has shown the same identity card or the same bank account, as far as their fingerprints tell. */
export async function sharesPapers(db: Querier, user: number): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT 1 FROM kyc_cases own JOIN kyc_cases other
       ON other.user_id <> own.user_id AND (other.rib_index = own.rib_index OR other.cin_index = own.cin_index)
     WHERE own.user_id = $1 LIMIT 1`,
    [user],
  );
  return rows.length > 0;
}
