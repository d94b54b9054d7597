import type { Querier } from '@sys/database/marketplace';

export interface Choice {
  id: string;
  name: string;
}

/** Cities, or the top of the tree of categories, as they are called in a language, or in French where it has no name for one. */
const namesOf = (table: 'cities' | 'categories', only: string): string => `
  SELECT DISTINCT ON (t.document_id) t.document_id AS id, t.name FROM ${table} t
  WHERE t.locale IN ($1, 'fr') ${only} ORDER BY t.document_id, t.locale = $1 DESC`;
const TOP = `AND NOT EXISTS (SELECT 1 FROM categories_parent_lnk l JOIN categories c ON c.id = l.category_id WHERE c.document_id = t.document_id)`;

export async function readChoices(db: Querier, locale: string): Promise<{ cities: Choice[]; categories: Choice[] }> {
  const read = async (sql: string) => {
    const { rows } = await db.query<Choice & Record<string, unknown>>(sql, [locale]);
    const order = new Intl.Collator(locale);
    return rows.map(({ id, name }) => ({ id, name })).sort((one, other) => order.compare(one.name, other.name));
  };
  return { cities: await read(namesOf('cities', '')), categories: await read(namesOf('categories', TOP)) };
}
