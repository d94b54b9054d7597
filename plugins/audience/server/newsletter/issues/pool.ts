import type { Querier } from '@sys/database/marketplace';
import type { PoolDeal } from '../../../domain/newsletter/choose.ts';

// Each deal stands in the list of everything and in those of its categories, once a language.
const DEALS = `SELECT m.deal_id AS deal, min(o.city_id) AS city, min(o.starts_at)::text AS "startsAt", min(o.ends_at)::text AS "endsAt",
    max(o.discount) AS discount, max(o.popularity) AS popularity, bool_or(o.featured OR o.deal_of_day) AS featured,
    to_json(array_agg(DISTINCT s.category_id) FILTER (WHERE s.category_id <> ''))::text AS categories,
    (SELECT to_json(array_agg(c.locale))::text FROM marketplace_cards c WHERE c.deal = m.deal
      AND c.card::json ->> 'stock' IS DISTINCT FROM '0') AS locales
  FROM marketplace_offers o JOIN marketplace_deals m ON m.deal = o.deal JOIN marketplace_scopes s ON s.id = o.scope
  WHERE o.starts_at <= now() AND o.ends_at > now() AND ($1::text[] IS NULL OR m.deal_id = ANY ($1))
  GROUP BY m.deal, m.deal_id`;

type Row = Omit<PoolDeal, 'startsAt' | 'endsAt' | 'categories' | 'locales'> & Record<'startsAt' | 'endsAt', string> & Record<'categories' | 'locales', string | null>; // prettier-ignore

/** The deals that can be bought now, all or those that are named; in no order. */
export async function readPool(db: Querier, deals: readonly string[] | null = null): Promise<PoolDeal[]> {
  const { rows } = await db.query<Row & Record<string, unknown>>(DEALS, [deals]);
  return rows.map(({ startsAt, endsAt, categories, locales, ...row }) => ({
    ...row,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    categories: JSON.parse(categories ?? '[]') as string[],
    locales: JSON.parse(locales ?? '[]') as string[],
  }));
}

/** What is said of a deal in one language. Amounts are centimes. */
export interface DealCard {
  deal: string;
  locale: string;
  slug: string;
  title: string;
  merchant: string;
  city: string | null;
  price: number;
  originalPrice: number;
  /** ISO 8601 in UTC. */
  endsAt: string;
  /** Below the CMS; null: none. */
  image: string | null;
}

interface Card {
  slug: string;
  title: string;
  merchant: { name: string };
  city: { name: string } | null;
  price: number;
  originalPrice: number;
  endsAt: string;
  image: { src: string } | null;
}

/** The cards of deals, in every language that they have. */
export async function readCards(db: Querier, deals: readonly string[]): Promise<DealCard[]> {
  const { rows } = await db.query<{ deal: string; locale: string; card: string }>(
    `SELECT m.deal_id AS deal, c.locale, c.card::text AS card FROM marketplace_deals m JOIN marketplace_cards c ON c.deal = m.deal
     WHERE m.deal_id = ANY ($1)`,
    [deals],
  );
  return rows.map(({ deal, locale, card }) => {
    const { slug, title, merchant, city, price, originalPrice, endsAt, image } = JSON.parse(card) as Card;
    return {
      ...{ deal, locale, slug, title, price, originalPrice },
      merchant: merchant.name,
      city: city?.name ?? null,
      endsAt: new Date(endsAt).toISOString(),
      image: image?.src ?? null,
    };
  });
}
