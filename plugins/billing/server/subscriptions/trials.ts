import { createHash } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { blindIndex, blindIndexes } from '@sys/kyc/services';
import type { Merchant } from './customers.ts';

const hashOfCard = (fingerprint: string) => createHash('sha256').update(`card:${fingerprint}`).digest();

/** Whether a first subscription of this merchant would begin with a trial: neither they nor their company had one. */
export async function isTrialOpen(db: Querier, { id, ice }: Merchant): Promise<boolean> {
  const { rows } = await db.query<{ taken: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM billing_trials WHERE kind = 'ice' AND hash = ANY ($2::bytea[]))
       OR EXISTS (SELECT 1 FROM billing_subscriptions WHERE user_id = $1) AS taken`,
    [id, blindIndexes('ice', ice)],
  );
  return !rows[0]!.taken;
}

/** Notes whose trial it is. False when the company or the card has had one with another subscription. */
export async function claimTrial(
  db: Querier,
  { ice }: Merchant,
  subscription: string,
  card: string | null,
): Promise<boolean> {
  // Whose trial it is was settled when it began: another card in the middle of it changes nothing.
  const own = await db.query('SELECT 1 FROM billing_trials WHERE subscription = $1 LIMIT 1', [subscription]);
  if (own.rows.length > 0) return true;
  const others = await db.query(
    `SELECT 1 FROM billing_trials WHERE subscription <> $1
       AND ((kind = 'ice' AND hash = ANY ($2::bytea[])) OR (kind = 'card' AND hash = $3)) LIMIT 1`,
    [subscription, blindIndexes('ice', ice), card && hashOfCard(card)],
  );
  if (others.rows.length > 0) return false;
  const claims: [string, Buffer][] = [['ice', blindIndex('ice', ice)], ...(card ? [['card', hashOfCard(card)] as [string, Buffer]] : [])]; // prettier-ignore
  for (const [kind, hash] of claims) {
    // Who comes at the same time waits here for the first, and then finds it taken.
    const { rows } = await db.query<{ subscription: string }>(
      `INSERT INTO billing_trials (kind, hash, subscription) VALUES ($1, $2, $3)
       ON CONFLICT (kind, hash) DO UPDATE SET subscription = billing_trials.subscription RETURNING subscription`,
      [kind, hash, subscription],
    );
    if (rows[0]!.subscription !== subscription) return false;
  }
  return true;
}
