import type { Querier } from '@sys/database/marketplace';
import { peopleOfShop } from '@sys/orders/services';
import type { Sale } from '../../contracts/sales.ts';

/**
 * Who of these influencers can have nothing of a sale, as far as we can tell: the same address is the same person, and
 * whoever sells there is paid for it already.
 */
export async function sameAsBuyer(db: Querier, { merchant, buyer }: Sale, influencers: readonly number[]): Promise<number[]> {
  const { rows } = await db.query<{ id: number }>('SELECT id FROM up_users WHERE id = ANY ($1) AND lower(email) = lower($2)', [influencers, buyer.email]);
  const sellers = await peopleOfShop(db, merchant);
  return [...rows.map(({ id }) => id), ...influencers.filter((one) => sellers.includes(one))];
} // prettier-ignore

/**
 * Whether an influencer might promote a deal at that time. What was taken from them since (they were banned, or withdrew)
 * takes nothing of what they had brought before.
 */
export async function approvalsAt(
  db: Querier,
  influencers: readonly number[],
  deals: readonly string[],
  at: Date,
): Promise<(influencer: number, deal: string) => boolean> {
  const { rows } = await db.query<{ influencer: number; deal: string }>(
    `SELECT influencer, deal FROM affiliate_requests WHERE influencer = ANY ($1) AND deal = ANY ($2)
       AND ((state = 'approved' AND decided_at <= $3) OR (state IN ('banned', 'withdrawn') AND decided_at > $3))`,
    [influencers, deals, at],
  );
  const known = new Set(rows.map(({ influencer, deal }) => `${influencer} ${deal}`));
  return (influencer, deal) => known.has(`${influencer} ${deal}`);
}
