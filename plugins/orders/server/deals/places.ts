import { PLANS } from '@sys/config';
import { countQuota, giveQuotaBack, planOf, takeQuota } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { OrderError } from '../errors.ts';

/**
 * Takes a place of the owner's plan for a deal that goes on sale or under review, unless it has one. In the
 * transaction of the move: of many that come at once no more get one than there are.
 */
export async function takePlace(db: Querier, deal: number, owner: number, now: Date): Promise<void> {
  const { rows } = await db.query(
    'INSERT INTO orders_deal_places (deal, owner_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING deal',
    [deal, owner],
  );
  if (rows.length === 0) return;
  const taken = await takeQuota(db, owner, 'liveDeals', now);
  if (taken.ok) return;
  const { plan } = await planOf(db, owner, now);
  const { label } = PLANS[plan];
  const message =
    taken.why === 'read-only'
      ? `The subscription to ${label} is unpaid: pay its invoice to put deals on sale again.`
      : `The plan ${label} has room for ${taken.limit} deals on sale or under review: pause or archive one, or change to a larger plan.`;
  throw new OrderError('deal-quota', { why: taken.why, plan, label, limit: taken.limit }, message);
}

/** No longer on sale nor about to be: by its state or because its time is over. */
const IDLE = `d.state NOT IN ('review', 'live') OR d.ends_at <= now() AT TIME ZONE 'UTC'`;

const UNPLACED = `INSERT INTO orders_deal_places (deal, owner_id)
  SELECT DISTINCT d.id, s.owner_id FROM orders_shops s
    JOIN merchants m ON m.document_id = s.merchant JOIN products_merchant_lnk l ON l.merchant_id = m.id
    JOIN products p ON p.id = l.product_id AND p.published_at IS NULL
    JOIN products any_language ON any_language.document_id = p.document_id
    JOIN deals_product_lnk k ON k.product_id = any_language.id JOIN deals d ON d.id = k.deal_id
  WHERE s.owner_id IS NOT NULL AND NOT (${IDLE}) AND ($1::text IS NULL OR d.document_id = $1)
    AND NOT EXISTS (SELECT 1 FROM orders_deal_places taken WHERE taken.deal = d.id)
  ON CONFLICT DO NOTHING RETURNING owner_id AS owner`;

/**
 * Counts what is on sale without having taken a place, beyond the plan too: what an editor put there, or what was there
 * before the shop had an owner. One deal, or all.
 */
export async function claimPlaces(db: Querier, document: string | null = null): Promise<void> {
  const { rows } = await db.query<{ owner: number }>(UNPLACED, [document]);
  for (const { owner } of rows.sort((one, other) => one.owner - other.owner)) await countQuota(db, owner, 'liveDeals');
}

/** Gives back the place of a deal that needs none any more. */
export const releasePlace = (db: Querier, document: string): Promise<void> =>
  release(db, `d.document_id = $1 AND (${IDLE})`, [document]);

/** The same of a deal that is about to be deleted. */
export const dropPlace = (db: Querier, document: string): Promise<void> =>
  release(db, 'd.document_id = $1', [document]);

/** The same of all that have ended since. */
export const releaseEnded = (db: Querier): Promise<void> => release(db, IDLE, []);

async function release(db: Querier, where: string, values: unknown[]): Promise<void> {
  const { rows } = await db.query<{ owner: number }>(
    `DELETE FROM orders_deal_places p USING deals d WHERE d.id = p.deal AND (${where}) RETURNING p.owner_id AS owner`,
    values,
  );
  for (const { owner } of rows.sort((one, other) => one.owner - other.owner)) await giveQuotaBack(db, owner, 'liveDeals'); // prettier-ignore
}
