import type { Querier } from '@sys/database/marketplace';

/** A link as whoever publishes it has to know it. */
export interface PublishableLink {
  id: string;
  code: string;
  deal: string;
  /** It is on, its merchant lets them promote, and the deal is not over. */
  live: boolean;
  /** Who owns the shop, and whose plan counts; null when nobody does. */
  shopOwner: number | null;
}

/** A link of this influencer; null for what is somebody else’s as for what is not there. */
export async function publishableLink(db: Querier, influencer: number, id: string): Promise<PublishableLink | null> {
  const { rows } = await db.query<PublishableLink & Record<string, unknown>>(
    `SELECT l.id::text, l.code, l.deal, l.state = 'live' AND coalesce(r.state, '') = 'approved' AND EXISTS (
         SELECT 1 FROM deals d WHERE d.document_id = l.deal AND d.ends_at > now() AT TIME ZONE 'UTC') AS live,
       (SELECT s.owner_id FROM orders_shops s WHERE s.merchant = l.merchant) AS "shopOwner"
     FROM affiliate_links l LEFT JOIN affiliate_requests r ON r.influencer = l.influencer AND r.deal = l.deal
     WHERE l.id = $2 AND l.influencer = $1`,
    [influencer, id],
  );
  return rows[0] ?? null;
}
