import type { Querier } from './sql.ts';

/** Which products show something of these documents. */
export type Source = 'product' | 'deal' | 'review' | 'category' | 'city' | 'merchant' | 'file';

/** A link may point at the draft or at the published row, of any language: the document is what counts. */
const through = (table: string, link: string, key: string): string => `
  SELECT DISTINCT p.document_id AS id FROM ${table} x
  JOIN ${link} l ON l.${key} = x.id JOIN products p ON p.id = l.product_id
  WHERE x.document_id = ANY ($1)`;

const STATEMENTS: Record<Source, string> = {
  product: `SELECT unnest($1::text[]) AS id`,
  deal: `${through('deals', 'deals_product_lnk', 'deal_id')}
    UNION SELECT product_id FROM marketplace_deals WHERE deal_id = ANY ($1)`,
  review: through('reviews', 'reviews_product_lnk', 'review_id'),
  merchant: through('merchants', 'products_merchant_lnk', 'merchant_id'),
  city: `${through('cities', 'products_city_lnk', 'city_id')}
    UNION SELECT p.document_id FROM cities c JOIN merchants_city_lnk y ON y.city_id = c.id
    JOIN merchants seat ON seat.id = y.merchant_id JOIN merchants m ON m.document_id = seat.document_id
    JOIN products_merchant_lnk l ON l.merchant_id = m.id JOIN products p ON p.id = l.product_id
    WHERE c.document_id = ANY ($1)`,
  category: `WITH RECURSIVE below AS (
      SELECT unnest($1::text[]) AS id
      UNION
      SELECT child.document_id FROM below
      JOIN categories parent ON parent.document_id = below.id
      JOIN categories_parent_lnk l ON l.inv_category_id = parent.id
      JOIN categories child ON child.id = l.category_id
    )
    SELECT DISTINCT p.document_id AS id FROM below
    JOIN categories c ON c.document_id = below.id
    JOIN products_category_lnk l ON l.category_id = c.id JOIN products p ON p.id = l.product_id`,
  file: `SELECT DISTINCT p.document_id AS id FROM files f JOIN files_related_mph m ON m.file_id = f.id
    JOIN products p ON m.related_type = 'api::product.product' AND p.id = m.related_id
    WHERE f.id::text = ANY ($1)
    UNION SELECT p.document_id FROM files f JOIN files_related_mph m ON m.file_id = f.id AND m.related_type = 'api::merchant.merchant'
    JOIN products_merchant_lnk l ON l.merchant_id = m.related_id JOIN products p ON p.id = l.product_id
    WHERE f.id::text = ANY ($1)
    UNION SELECT p.document_id FROM files f JOIN files_related_mph m ON m.file_id = f.id AND m.related_type = 'shared.seo'
    JOIN products_cmps c ON c.cmp_id = m.related_id AND c.field = 'seo' JOIN products p ON p.id = c.entity_id
    WHERE f.id::text = ANY ($1)`,
};

export async function affectedProducts(db: Querier, source: Source, documents: string[]): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(STATEMENTS[source], [documents]);
  return rows.map((row) => row.id);
}
