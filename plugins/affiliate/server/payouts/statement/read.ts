import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Due } from '../../../domain/payouts/select.ts';

/** One thing that a payout paid, or took back; centimes. */
export interface Item {
  kind: Due['kind'];
  amount: number;
  /** Of the deal, as it is called now. */
  title: string;
  placedAt: Date;
}

/** What a payout is made of, in the order in which it became due. */
export async function itemsOf(db: Querier, payout: string, locale: Locale): Promise<Item[]> {
  const { rows } = await db.query<Item & Record<string, unknown>>(
    `SELECT d.kind, i.amount::float8, c.placed_at AS "placedAt", coalesce(
       (SELECT page.page::json ->> 'title' FROM marketplace_deals deal JOIN marketplace_pages page USING (product_id)
        WHERE deal.deal_id = c.deal ORDER BY page.locale = $2 DESC, page.locale = 'fr' DESC LIMIT 1),
       (SELECT min(named.name) FROM deals named WHERE named.document_id = c.deal), c.deal) AS title
     FROM affiliate_payout_items i JOIN affiliate_dues d ON d.id = i.due JOIN affiliate_commissions c ON c.id = d.commission
     WHERE i.payout = $1 ORDER BY d.since, d.id`,
    [payout, locale],
  );
  return rows.map((row) => ({ ...row, placedAt: new Date(row.placedAt) }));
}
