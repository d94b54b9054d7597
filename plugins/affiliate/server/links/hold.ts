import type { Querier } from '@sys/database/marketplace';
import type { LinkDoer, LinkState } from '../../domain/links/states.ts';
import { AffiliateError } from '../errors.ts';

/** A link whose row, with the request that it stands on, is held until the caller’s transaction ends. */
export interface HeldLink {
  id: string;
  code: string;
  deal: string;
  merchant: string;
  state: LinkState;
  version: number;
  disabledBy: LinkDoer | null;
  /** What has become of the request; '' where it is gone. */
  request: string;
}

/**
 * Holds a link of this influencer: somebody else’s is answered as one that is not there. The request is taken first, as
 * whoever bans takes it, so that a link is never switched on beside a ban.
 */
export async function holdLink(db: Querier, influencer: number, id: string): Promise<HeldLink> {
  const { rows: requests } = await db.query<{ state: string }>(
    `SELECT r.state FROM affiliate_requests r JOIN affiliate_links l ON l.influencer = r.influencer AND l.deal = r.deal
     WHERE l.id = $2 AND l.influencer = $1 FOR SHARE OF r`,
    [influencer, id],
  );
  const { rows } = await db.query<Omit<HeldLink, 'request'> & Record<string, unknown>>(
    `SELECT l.id::text, l.code, l.deal, l.merchant, l.state, l.version, l.disabled_by AS "disabledBy"
     FROM affiliate_links l WHERE l.id = $2 AND l.influencer = $1 FOR UPDATE`,
    [influencer, id],
  );
  if (!rows[0]) throw new AffiliateError('no-link');
  return { ...rows[0], request: requests[0]?.state ?? '' };
}
