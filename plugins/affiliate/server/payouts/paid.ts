import type { Querier } from '@sys/database/marketplace';

/** All that was ever paid to influencers, in centimes: payouts whose arrival the bank has confirmed. */
export async function commissionsPaid(db: Querier): Promise<string> {
  const { rows } = await db.query<{ paid: string }>(
    `SELECT coalesce(sum(amount), 0)::text AS paid FROM affiliate_payouts WHERE state = 'confirmed'`,
  );
  return rows[0]!.paid;
}
