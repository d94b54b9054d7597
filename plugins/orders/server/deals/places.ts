import { PLANS } from '@sys/config';
import { giveQuotaBack, planOf, takeQuota } from '@sys/billing/services';
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
