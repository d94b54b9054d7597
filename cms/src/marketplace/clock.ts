import type { Querier } from '@sys/database/marketplace';
import { publishChange } from './changes.ts';

/** Once a minute, by whichever process comes first. */
export const CLOCK = { name: 'marketplace.clock', cron: '* * * * *' };
/** A little more than its minute, or a deal that begins between two turns would be missed. */
const LOOKS_BACK_SECONDS = 90;

/**
 * Deals begin and end without an edit. Lists look at the time themselves; pages that the storefront
 * keeps are renewed here, and what is over leaves the tables that lists walk through.
 */
export async function turnClock(db: Querier): Promise<void> {
  const { rows } = await db.query<{ product_id: string; merchant_id: string }>(
    `WITH ended AS (DELETE FROM marketplace_offers WHERE ends_at <= now() RETURNING deal, product_id, merchant_id),
       cards AS (DELETE FROM marketplace_cards WHERE deal IN (SELECT deal FROM ended)),
       texts AS (DELETE FROM marketplace_search WHERE deal IN (SELECT deal FROM ended))
     SELECT product_id, merchant_id FROM ended
     UNION SELECT product_id, merchant_id FROM marketplace_offers
       WHERE starts_at <= now() AND starts_at > now() - interval '${LOOKS_BACK_SECONDS} seconds'`,
  );
  if (rows.length === 0) return;
  const products = [...new Set(rows.map((row) => row.product_id))];
  const merchants = [...new Set(rows.map((row) => row.merchant_id))];
  await publishChange(db, { kind: 'deal', id: '', products, merchants });
}
