import type { Querier } from '@sys/database/marketplace';

/** Where a deal stands in the shop: what it is called in a language. */
export interface DealPlace {
  title: string;
  slug: string;
  merchant: string;
  endsAt: string;
}

/** Of these deals; what is not shown any more is called as its merchant calls it and has no page. */
export async function placesOf(db: Querier, deals: readonly string[], locale: string): Promise<Map<string, DealPlace>> {
  const { rows } = await db.query<DealPlace & { deal: string }>(
    `SELECT d.document_id AS deal, coalesce(page.title, d.name) AS title, coalesce(page.slug, '') AS slug,
       coalesce(page.merchant, '-') AS merchant, to_char(d.ends_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "endsAt"
     FROM deals d LEFT JOIN marketplace_deals m ON m.deal = d.id
     LEFT JOIN LATERAL (
       SELECT p.slug, p.page::json ->> 'title' AS title, p.page::json -> 'merchant' ->> 'name' AS merchant
       FROM marketplace_pages p WHERE p.product_id = m.product_id
       ORDER BY p.locale = $2 DESC, p.locale = 'fr' DESC, p.locale LIMIT 1
     ) page ON true
     WHERE d.document_id = ANY($1)`,
    [[...new Set(deals)], locale],
  );
  return new Map(rows.map(({ deal, ...place }) => [deal, place]));
}
