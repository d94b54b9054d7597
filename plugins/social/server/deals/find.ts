import type { Querier } from '@sys/database/marketplace';
import type { DealsQuery, PostDeal } from '../../contracts/manager/deals.ts';

const MOST = 20;

interface Row {
  deal: string;
  title: string;
  merchant: string;
  city: string | null;
  price: number;
  was: number | null;
  endsAt: string | null;
  onSale: boolean;
  pictures: string[];
}

/** Of a card, in the language that is asked for, or in French where it has no such. */
const CARD = `m.deal_id AS deal, c.card::json ->> 'title' AS title, c.card::json #>> '{merchant,name}' AS merchant,
  c.card::json #>> '{city,name}' AS city, (c.card::json ->> 'price')::float8 AS price,
  (c.card::json ->> 'originalPrice')::float8 AS was, c.card::json ->> 'endsAt' AS "endsAt",
  coalesce(p.images, '{}') AS pictures`;
const PAGE = 'LEFT JOIN marketplace_pages p ON p.product_id = c.product_id AND p.locale = c.locale';
const ON_SALE = `EXISTS (SELECT 1 FROM marketplace_offers o WHERE o.deal = m.deal AND o.starts_at <= now() AND o.ends_at > now())`;

/** Deals that a post may lead to; one that is named is found as long as the shop shows it. */
export async function findDeals(db: Querier, { search, deal, locale }: DealsQuery): Promise<PostDeal[]> {
  const { rows } =
    deal === undefined
      ? await db.query<Row & Record<string, unknown>>(
          `SELECT ${CARD}, true AS "onSale" FROM marketplace_search t JOIN marketplace_deals m ON m.deal = t.deal
             JOIN marketplace_cards c ON c.deal = t.deal AND c.locale = t.locale ${PAGE}
           WHERE t.locale = $1 AND ${ON_SALE} AND ($2 = '' OR t.names @@ marketplace_query($1, $2))
           ORDER BY t.popularity DESC, t.deal DESC LIMIT ${MOST}`,
          [locale, search],
        )
      : await db.query<Row & Record<string, unknown>>(
          `SELECT ${CARD}, ${ON_SALE} AS "onSale" FROM marketplace_deals m
             JOIN marketplace_cards c ON c.deal = m.deal ${PAGE}
           WHERE m.deal_id = $2 ORDER BY c.locale = $1 DESC, c.locale = 'fr' DESC, c.locale LIMIT 1`,
          [locale, deal],
        );
  return rows.map(({ endsAt, ...row }) => ({ ...row, endsAt: endsAt && new Date(endsAt).toISOString() }));
}
