import { LOCALES, type Locale } from '@sys/config';
import type pg from 'pg';

/** What is known of a link where somebody follows it. */
export interface LinkStand {
  id: string;
  live: boolean;
  /** The slugs of its deal’s page by language; none: the deal is not shown any more. */
  slugs: Partial<Record<Locale, string>>;
  /** A page of the merchant’s own shop, on a host that they have shown to be theirs. */
  landing: string | null;
}

const READ = `SELECT link.id::text AS id, link.state = 'live' AS live, page.locale, page.slug,
    CASE WHEN site.verified_at IS NOT NULL THEN programme.landing END AS landing
  FROM affiliate_links link
  LEFT JOIN marketplace_deals deal ON deal.deal_id = link.deal
  LEFT JOIN marketplace_pages page ON page.product_id = deal.product_id
  LEFT JOIN affiliate_programmes programme ON programme.deal = link.deal AND programme.merchant = link.merchant
  LEFT JOIN affiliate_sites site ON site.id = programme.landing_site
  WHERE link.key = $1`;

export async function readLink(db: Pick<pg.ClientBase, 'query'>, key: string): Promise<LinkStand | null> {
  const { rows } = await db.query<{
    id: string;
    live: boolean;
    locale: Locale | null;
    slug: string | null;
    landing: string | null;
  }>({
    name: 'affiliate-link',
    text: READ,
    values: [key],
  });
  if (!rows[0]) return null;
  const slugs = Object.fromEntries(rows.flatMap(({ locale, slug }) => (locale && slug ? [[locale, slug]] : [])));
  return { id: rows[0].id, live: rows[0].live, slugs, landing: rows[0].landing };
}

/** The language of an address of ours that suits who comes: the first they name that the page exists in. */
export function languageFor({ slugs }: LinkStand, acceptLanguage: string | undefined): Locale | null {
  const asked =
    (acceptLanguage ?? '')
      .slice(0, 200)
      .toLowerCase()
      .match(/\b(fr|ar|en)\b/g) ?? [];
  return ([...asked, ...LOCALES] as Locale[]).find((locale) => slugs[locale] !== undefined) ?? null;
}
