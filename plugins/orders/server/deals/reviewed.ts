import { readEnvironment, type Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import { verdictOf } from '../../domain/deals/states.ts';
import type { DealState } from '../../domain/deals/states.ts';

/** The page of a merchant’s deal, as storefront/i18n/routes.ts names it. */
const PAGES: Record<Locale, string> = { fr: '/marchand/offres', ar: '/ar/tajir/oroud', en: '/en/merchant/deals' };

/** Where a deal stands, until the transaction ends; null when there is none. */
export async function stateOfDeal(db: Querier, document: string): Promise<DealState | null> {
  const { rows } = await db.query<{ state: DealState }>('SELECT state FROM deals WHERE document_id = $1 FOR UPDATE', [
    document,
  ]);
  return rows[0]?.state ?? null;
}

// Its shop is that of the product’s draft, as everywhere where merchants work with deals.
const REVIEWED = `SELECT d.state, nullif(btrim(d.review_note), '') AS note, s.owner_id AS owner, coalesce(f.locale, 'fr') AS locale,
    m.name AS shop, coalesce(p.title, d.name) AS deal
  FROM deals d JOIN deals_product_lnk k ON k.deal_id = d.id JOIN products linked ON linked.id = k.product_id
  JOIN products p ON p.document_id = linked.document_id AND p.published_at IS NULL
  JOIN products_merchant_lnk l ON l.product_id = p.id JOIN merchants m ON m.id = l.merchant_id
  JOIN orders_shops s ON s.merchant = m.document_id LEFT JOIN identity_profiles f ON f.user_id = s.owner_id
  WHERE d.document_id = $1 AND s.owner_id IS NOT NULL
  ORDER BY p.locale = coalesce(f.locale, 'fr') DESC, p.locale = 'fr' DESC, p.id LIMIT 1`;

interface Reviewed {
  state: DealState;
  note: string | null;
  owner: number;
  locale: Locale;
  shop: string;
  deal: string;
}

/** Tells whoever sells a deal what an editor has just decided of it, in the transaction in which they did. */
export async function tellReviewed(db: Querier, document: string, before: DealState | null): Promise<void> {
  const { rows } = await db.query<Reviewed & Record<string, unknown>>(REVIEWED, [document]);
  const [found] = rows;
  const verdict = found && before && verdictOf(before, found.state);
  if (!found || !verdict) return;
  const { owner: user, locale, shop: name, deal, note } = found;
  const about = { name, deal, dealUrl: `${readEnvironment().SITE_URL}${PAGES[locale]}/${document}` };
  if (verdict === 'approved') await notify(db, { user, kind: 'deal-approved', locale, data: about });
  else await notify(db, { user, kind: 'deal-declined', locale, data: { ...about, ...(note ? { reason: note } : {}) } });
}
