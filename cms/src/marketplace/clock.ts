import type { Querier } from '@sys/database/marketplace';
import { tagsOfChange } from '../../domain/index.ts';
import type { Purger } from './purge.ts';

const EVERY = 60_000;

/**
 * Deals begin and end without an edit. Lists look at the time themselves; pages that the storefront
 * keeps are renewed here, and what is over leaves the tables that lists walk through.
 */
export async function turnClock(db: Querier, purger: Purger): Promise<void> {
  const { rows } = await db.query<{ product_id: string; merchant_id: string }>(
    `WITH ended AS (DELETE FROM marketplace_offers WHERE ends_at <= now() RETURNING deal, product_id, merchant_id),
       cards AS (DELETE FROM marketplace_cards WHERE deal IN (SELECT deal FROM ended)),
       texts AS (DELETE FROM marketplace_search WHERE deal IN (SELECT deal FROM ended))
     SELECT product_id, merchant_id FROM ended
     UNION SELECT product_id, merchant_id FROM marketplace_offers
       WHERE starts_at <= now() AND starts_at > now() - interval '${EVERY + 10_000} milliseconds'`,
  );
  if (rows.length === 0) return;
  const products = [...new Set(rows.map((row) => row.product_id))];
  purger.purge(
    tagsOfChange({ kind: 'deal', id: '', products, merchants: [...new Set(rows.map((row) => row.merchant_id))] }),
  );
}

/** Runs until the returned function is called; a failure waits for the next turn. */
export function startClock(turn: () => Promise<void>, warn: (error: unknown) => void): () => void {
  const timer = setInterval(() => void turn().catch(warn), EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
