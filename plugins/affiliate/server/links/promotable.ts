import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Promotable } from '../../contracts/links.ts';
import { shownDeal } from './rows.ts';

/** More than anybody chooses among. */
const MOST = 200;

/** Deals for which an influencer may make a link now: asked for, let in, and still open and on sale; the newest first. */
export async function readPromotable(db: Querier, influencer: number, locale: Locale): Promise<Promotable['data']> {
  const { rows } = await db.query<Promotable['data'][number] & Record<string, unknown>>(
    `SELECT request.deal, coalesce(shown.title, d.name) AS title, coalesce(shown.merchant, '') AS merchant,
       (SELECT count(*)::integer FROM affiliate_links l WHERE l.influencer = request.influencer AND l.deal = request.deal) AS links
     FROM affiliate_requests request
     JOIN affiliate_programmes programme ON programme.deal = request.deal AND programme.open
     ${shownDeal('request.deal')}
     WHERE request.influencer = $1 AND request.state = 'approved' AND d.ends_at > now() AT TIME ZONE 'UTC'
     ORDER BY request.id DESC LIMIT ${MOST}`,
    [influencer, locale],
  );
  return rows;
}
