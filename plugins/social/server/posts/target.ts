import { readEnvironment, type Locale } from '@sys/config';
import { DEAL_PAGES } from '@sys/affiliate/services';
import type { Querier } from '@sys/database/marketplace';
import type { Target } from '../../contracts/manager/posts.ts';

/** The page of the shop that a post leads to, absolute; null for a deal that is not on sale. */
export async function addressOfTarget(db: Querier, target: Target, locale: Locale): Promise<string | null> {
  const site = readEnvironment().SITE_URL;
  if (target.kind === 'page') return new URL(`${site}${target.path}`).toString();
  const { rows } = await db.query<{ slug: string; locale: Locale }>(
    `SELECT p.slug, p.locale FROM marketplace_deals m JOIN marketplace_cards c ON c.deal = m.deal
       JOIN marketplace_pages p ON p.product_id = m.product_id AND p.locale = c.locale
     WHERE m.deal_id = $1 ORDER BY c.locale = $2 DESC, c.locale = 'fr' DESC, c.locale LIMIT 1`,
    [target.deal, locale],
  );
  return rows[0] ? `${site}${DEAL_PAGES[rows[0].locale]}${encodeURIComponent(rows[0].slug)}` : null;
}
