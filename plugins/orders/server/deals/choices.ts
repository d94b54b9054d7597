import type { Querier } from '@sys/database/marketplace';
import type { DealChoices } from '../../contracts/deals.ts';

// Called in the language of who chooses, else in French.
const named = (table: 'categories' | 'cities') =>
  `SELECT DISTINCT ON (document_id) document_id AS id, name FROM ${table} ORDER BY document_id, locale = $1 DESC, locale = 'fr' DESC`;

const CATEGORIES = `
SELECT c.id, c.name, (
  SELECT above.document_id FROM categories own JOIN categories_parent_lnk l ON l.category_id = own.id
  JOIN categories above ON above.id = l.inv_category_id WHERE own.document_id = c.id LIMIT 1
) AS parent FROM (${named('categories')}) c ORDER BY c.name, c.id`;

/** Where a deal can stand: the categories of the shop and its cities. */
export async function readChoices(db: Querier, locale: string): Promise<DealChoices> {
  const { rows: categories } = await db.query<DealChoices['categories'][number]>(CATEGORIES, [locale]);
  const { rows: cities } = await db.query<DealChoices['cities'][number]>(
    `SELECT * FROM (${named('cities')}) c ORDER BY c.name, c.id`,
    [locale],
  );
  return { categories, cities };
}
