import type { Querier } from '@sys/database/marketplace';
import { TAX_RATES, isTaxRate } from '@sys/orders/domain';
import { taxWithin } from '@sys/platform/money';

/** The price without TVA of one of a deal, in centimes: what a commission is worked out on when nothing is taken off. */
export const netOf = (price: number, taxRate: string | null): number =>
  price - taxWithin(price, TAX_RATES[taxRate !== null && isTaxRate(taxRate) ? taxRate : 'normal']);

/** What of a deal its rules look at. */
export interface DealTerms {
  net: number;
  /** Documents of the product’s category and those above it, the nearest first; none while it is not published. */
  categories: string[];
}

/** Of each of these deals, by its document. */
export async function readTerms(db: Querier, deals: readonly string[]): Promise<Map<string, DealTerms>> {
  const { rows } = await db.query<{ deal: string; price: number; taxRate: string | null; categories: string[] }>(
    `SELECT d.document_id AS deal, d.discounted_price::float8 AS price, d.tax_rate AS "taxRate",
       coalesce(page.categories, '{}') AS categories
     FROM deals d
     LEFT JOIN marketplace_deals m ON m.deal = d.id
     LEFT JOIN LATERAL (
       SELECT array(SELECT s.category_id FROM unnest(p.scopes) WITH ORDINALITY near (scope, far)
         JOIN marketplace_scopes s ON s.id = near.scope WHERE s.category_id <> '' ORDER BY near.far) AS categories
       FROM marketplace_pages p WHERE p.product_id = m.product_id ORDER BY p.locale = 'fr' DESC, p.locale LIMIT 1
     ) page ON true
     WHERE d.document_id = ANY($1)`,
    [deals],
  );
  return new Map(
    rows.map(({ deal, price, taxRate, categories }) => [deal, { net: netOf(price, taxRate), categories }]),
  );
}
