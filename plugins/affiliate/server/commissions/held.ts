import type { Querier } from '@sys/database/marketplace';

/** What a shop has paid for its commissions, fees included, that a refund would still bring back whole; centimes. */
export async function heldCosts(db: Querier, merchant: string): Promise<number> {
  const { rows } = await db.query<{ sum: number }>(
    `SELECT coalesce(sum(amount + fee - gone - fee_gone), 0)::float8 AS sum FROM affiliate_commissions
     WHERE merchant = $1 AND state = 'held'`,
    [merchant],
  );
  return rows[0]!.sum;
}
