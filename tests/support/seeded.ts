import type { Locale } from '@sys/config';
import { withConnection } from './databases.ts';

/** Where a deal lives in each language. */
export const DEALS_PATH: Record<Locale, string> = { fr: '/produits', ar: '/ar/oroud', en: '/en/deals' };

/** How the addresses of products begin that a test has made for itself. */
export const OWN_SLUG = 'essai-';

export interface SeededProduct {
  documentId: string;
  path: string;
  locale: Locale;
  endsAt: Date;
}

/**
 * Every product of the demo that is published and has a deal, in every language: also those that no list shows any
 * more. What other tests have made meanwhile (own-product.ts) is not among them.
 */
export async function seededProducts(databaseUrl: string): Promise<SeededProduct[]> {
  const { rows } = await withConnection(databaseUrl, (db) =>
    db.query<Omit<SeededProduct, 'path'> & { slug: string }>(
      `SELECT p.document_id AS "documentId", p.slug, p.locale, d.ends_at AS "endsAt"
         FROM products p JOIN deals_product_lnk l ON l.product_id IN (SELECT id FROM products o WHERE o.document_id = p.document_id)
         JOIN deals d ON d.id = l.deal_id WHERE p.published_at IS NOT NULL AND p.slug NOT LIKE $1 || '%' ORDER BY p.document_id`,
      [OWN_SLUG],
    ),
  );
  return rows.map(({ slug, locale, ...row }) => ({
    ...row,
    path: `${DEALS_PATH[locale]}/${encodeURIComponent(slug)}`,
    locale,
  }));
}
