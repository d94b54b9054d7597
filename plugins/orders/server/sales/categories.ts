import type { Querier } from '@sys/database/marketplace';

// The tree is linked by rows, one for each language and state; here it is walked from document to document.
const CATEGORIES = `WITH RECURSIVE up AS (
    SELECT DISTINCT p.document_id AS product, c.document_id AS category, 0 AS depth
    FROM products p JOIN products_category_lnk l ON l.product_id = p.id JOIN categories c ON c.id = l.category_id
    WHERE p.document_id = ANY ($1)
    UNION
    SELECT up.product, parent.document_id, up.depth + 1
    FROM up JOIN categories child ON child.document_id = up.category
      JOIN categories_parent_lnk l ON l.category_id = child.id JOIN categories parent ON parent.id = l.inv_category_id
    WHERE up.depth < 12
  )
  SELECT product, array_agg(category ORDER BY depth, category) AS categories FROM up GROUP BY product`;

/** By the documents of products, those of their categories, the nearest first. */
export async function categoriesOf(db: Querier, products: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await db.query<{ product: string; categories: string[] }>(CATEGORIES, [products]);
  return new Map(rows.map(({ product, categories }) => [product, categories]));
}
