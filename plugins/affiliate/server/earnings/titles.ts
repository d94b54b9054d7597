import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';

/** What deals are called, in a language or, without that, in French; one that is not there any more by nothing. */
export async function titlesOf(
  db: Querier,
  deals: readonly string[],
  locale: Locale,
): Promise<(deal: string) => string> {
  const { rows } = await db.query<{ deal: string; title: string }>(
    `SELECT DISTINCT ON (d.document_id) d.document_id AS deal, p.title
     FROM deals d JOIN deals_product_lnk k ON k.deal_id = d.id JOIN products linked ON linked.id = k.product_id
       JOIN products p ON p.document_id = linked.document_id
     WHERE d.document_id = ANY ($1::text[])
     ORDER BY d.document_id, (p.locale = $2) DESC, (p.locale = 'fr') DESC, p.published_at IS NULL, p.id`,
    [[...new Set(deals)], locale],
  );
  const titles = new Map(rows.map(({ deal, title }) => [deal, title]));
  return (deal) => titles.get(deal) ?? '';
}
