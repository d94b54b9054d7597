import type { Querier } from '@sys/database/marketplace';
import type { Locale } from '@sys/config';
import type { LinkDoer, LinkState } from '../../domain/links/states.ts';

/** A link as its influencer sees it. Amounts are centimes, rates basis points. */
export interface LinkRow {
  id: string;
  code: string;
  name: string;
  state: LinkState;
  disabledBy: LinkDoer | null;
  /** Of the request by which it was made; null: it is gone. */
  request: string | null;
  deal: string;
  title: string;
  slug: string | null;
  image: string | null;
  merchant: string;
  endsAt: string | null;
  createdAt: string;
  coupon: { code: string; rate: number } | null;
  /** What the programme lets its influencers give away while it is open. */
  offered: { rate: number } | null;
  clicks: number;
  visitors: number;
  apart: number;
  conversions: number;
  commission: number;
}

const instant = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What the catalogue shows of the deal of a row, in the language `$2` or else in one that there is. */
export const shownDeal = (deal: string): string => `LEFT JOIN LATERAL (
    SELECT CASE WHEN p.locale = $2 THEN p.slug END AS slug, p.images[1] AS image, p.page::json ->> 'title' AS title,
      p.page::json #>> '{merchant,name}' AS merchant
    FROM marketplace_deals m JOIN marketplace_pages p ON p.product_id = m.product_id
    WHERE m.deal_id = ${deal} ORDER BY p.locale = $2 DESC, p.locale = 'fr' DESC, p.locale LIMIT 1) shown ON true
  LEFT JOIN deals d ON d.document_id = ${deal}`;

// Clicks are counted already, commissions are few: a page is one statement however many there are.
const linksOf = (
  which: string,
): string => `WITH page AS (SELECT * FROM affiliate_links l WHERE l.influencer = $1 ${which})
  SELECT link.id::text, link.code, link.name, link.state, link.disabled_by AS "disabledBy", request.state AS request, link.deal,
    coalesce(shown.title, d.name, '') AS title, shown.slug, shown.image, coalesce(shown.merchant, '') AS merchant,
    ${instant('d.ends_at')} AS "endsAt", ${instant(`link.created_at AT TIME ZONE 'UTC'`)} AS "createdAt",
    (SELECT json_build_object('code', c.code, 'rate', c.value) FROM affiliate_coupons own JOIN orders_coupons c ON c.id = own.coupon
      WHERE own.link = link.id AND c.stopped_at IS NULL AND c.ends_at > now() ORDER BY own.coupon DESC LIMIT 1) AS coupon,
    (SELECT v.coupon::json FROM affiliate_programmes o JOIN affiliate_programme_versions v ON v.programme = o.id AND v.version = o.version
      WHERE o.deal = link.deal AND o.open) AS offered,
    coalesce(counted.clicks, 0)::float8 AS clicks, coalesce(counted.visitors, 0)::float8 AS visitors,
    (SELECT coalesce(sum(a.times), 0)::float8 FROM affiliate_clicks_apart a WHERE a.link = link.id) AS apart,
    earned.conversions, earned.commission
  FROM page link
  LEFT JOIN affiliate_requests request ON request.influencer = link.influencer AND request.deal = link.deal
  ${shownDeal('link.deal')}
  LEFT JOIN affiliate_link_counts counted ON counted.link = link.id
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT e.conversion)::float8 AS conversions, coalesce(sum(e.amount - e.gone), 0)::float8 AS commission
    FROM affiliate_commissions e WHERE e.link = link.id AND e.state <> 'reversed') earned
  ORDER BY link.id DESC`;

const A_PAGE = 20;

export interface LinkFilter {
  state?: LinkState | undefined;
  deal?: string | undefined;
  locale: Locale;
  cursor?: string | undefined;
}

export const LINKS_PAGE = linksOf(
  `AND ($3::text IS NULL OR l.state = $3) AND ($4::text IS NULL OR l.deal = $4) AND ($5::bigint IS NULL OR l.id < $5)
   ORDER BY l.id DESC LIMIT ${A_PAGE + 1}`,
);
const ONE_LINK = linksOf('AND l.id = $3');

/** The newest first; `next` is the cursor of the page after it. */
export async function listLinks(
  db: Querier,
  influencer: number,
  { state, deal, locale, cursor }: LinkFilter,
): Promise<{ links: LinkRow[]; next: string | null }> {
  const { rows } = await db.query<LinkRow & Record<string, unknown>>(LINKS_PAGE, [influencer, locale, state ?? null, deal ?? null, cursor ?? null]); // prettier-ignore
  const links = rows.slice(0, A_PAGE);
  return { links, next: rows.length > A_PAGE ? links.at(-1)!.id : null };
}

/** A link of this influencer; null for what is somebody else’s as for what is not there. */
export async function findLink(db: Querier, influencer: number, id: string, locale: Locale): Promise<LinkRow | null> {
  const { rows } = await db.query<LinkRow & Record<string, unknown>>(ONE_LINK, [influencer, locale, id]);
  return rows[0] ?? null;
}
