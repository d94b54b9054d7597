import { giveQuotaBack, takeQuota } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { AffiliateError } from '../errors.ts';

/** Who owns a shop, and whose plan counts; null when nobody does any more. */
export async function ownerOf(db: Querier, merchant: string): Promise<number | null> {
  const { rows } = await db.query<{ owner: number | null }>(
    'SELECT owner_id AS owner FROM orders_shops WHERE merchant = $1',
    [merchant],
  );
  return rows[0]?.owner ?? null;
}

/**
 * An influencer takes one place of a shop’s plan, however many of its deals they promote. `before` and `after`: how many
 * of their requests are approved, under the lock of the pair. Throws when no place is left.
 */
export async function countAffiliate(
  db: Querier,
  owner: number,
  { before, after }: { before: number; after: number },
  now: Date,
): Promise<void> {
  if (before === 0 && after > 0) {
    const taken = await takeQuota(db, owner, 'activeAffiliates', now);
    if (!taken.ok) throw new AffiliateError('affiliate-quota', { why: taken.why, limit: taken.limit });
  }
  if (before > 0 && after === 0) await giveQuotaBack(db, owner, 'activeAffiliates');
}
