import type { Querier } from '@sys/database/marketplace';
import type { DealLanguage } from '../../domain/deals/content.ts';

const TABLES = { merchant: 'merchants', category: 'categories', city: 'cities' } as const;
type Link = keyof typeof TABLES;
/** The document that each is to lead to. */
type Wish = Partial<Record<Link, string | null>>;

export interface LanguageLinks {
  locale: DealLanguage;
  links: Wish;
}

/**
 * What a document can link to in each of its languages, those with the fewest links first. A row links to what is
 * written in its own language, and Strapi gives all rows the links of the one that was written last: so the fullest has
 * to be.
 */
export async function linksByLanguage(
  db: Querier,
  languages: readonly DealLanguage[],
  wish: Wish,
): Promise<LanguageLinks[]> {
  const all: LanguageLinks[] = [];
  for (const locale of languages) {
    const links: Wish = {};
    for (const [name, document] of Object.entries(wish) as [Link, string | null][]) {
      links[name] = document !== null && (await isWritten(db, TABLES[name], document, locale)) ? document : null;
    }
    all.push({ locale, links });
  }
  return all.sort((one, other) => count(one) - count(other));
}

export const count = ({ links }: LanguageLinks): number => Object.values(links).filter(Boolean).length;

async function isWritten(db: Querier, table: string, document: string, locale: string): Promise<boolean> {
  const { rows } = await db.query(`SELECT 1 FROM ${table} WHERE document_id = $1 AND locale = $2`, [document, locale]);
  return rows.length > 0;
}
