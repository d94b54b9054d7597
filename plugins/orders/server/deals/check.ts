import type { Querier } from '@sys/database/marketplace';
import type { DealContent } from '../../domain/deals/content.ts';
import type { DealProblem } from '../../domain/deals/problems.ts';
import { refuse } from '../form.ts';

/**
 * Whether all that a deal names is there for this shop: a picture is one that the shop brought or that an editor has
 * given this very deal. Throws what is answered with the fields to mend.
 */
export async function checkNamed(
  db: Querier,
  merchant: string,
  content: DealContent,
  known: readonly number[],
): Promise<void> {
  const problems: DealProblem[] = [];
  const { category, city } = content;
  if (category && !(await isThere(db, 'categories', category)))
    problems.push({ field: 'category', problem: 'unknown' });
  if (city && !(await isThere(db, 'cities', city))) problems.push({ field: 'city', problem: 'unknown' });
  const fresh = content.pictures.filter((id) => !known.includes(id));
  // Held until they are shown, or the sweep of those that nobody shows could take them meanwhile.
  const { rows } = await db.query(
    'SELECT file FROM orders_pictures WHERE file = ANY ($1) AND merchant = $2 FOR UPDATE',
    [fresh, merchant],
  );
  if (rows.length < new Set(fresh).size) problems.push({ field: 'pictures', problem: 'not-yours' });
  if (new Set(content.pictures).size < content.pictures.length)
    problems.push({ field: 'pictures', problem: 'invalid' });
  if (problems.length > 0) throw refuse(problems);
}

async function isThere(db: Querier, table: 'categories' | 'cities', document: string): Promise<boolean> {
  const { rows } = await db.query(`SELECT 1 FROM ${table} WHERE document_id = $1 LIMIT 1`, [document]);
  return rows.length > 0;
}
