import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { formatMoney, formatShare } from '@sys/platform/services';
import type { DealWords } from '../../domain/captions/index.ts';
import { dayWords } from './days.ts';

const MOST_HIGHLIGHTS = 3;

/** What the catalogue says of a deal, in words of a language, and what its hashtags may be made of. */
export interface DealFacts {
  words: DealWords;
  category: string | null;
  pictures: readonly string[];
}

interface Row {
  title: string;
  merchant: string;
  city: string | null;
  category: string | null;
  /** JSON, as text: whether a connection reads it depends on whose it is. */
  highlights: string;
  pictures: string[];
  price: number;
  was: number | null;
  /** Percent. */
  less: number | null;
  endsAt: Date | null;
  code: string | null;
  rate: number | null;
}

/** @param link whose code goes with it; null without one. Null where the deal is not shown any more: there is nothing to publish of it. In another language where it has none. */
export async function dealFacts(
  db: Querier,
  { deal, link }: { deal: string; link: string | null },
  locale: Locale,
): Promise<DealFacts | null> {
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `SELECT p.page::json ->> 'title' AS title, coalesce(p.page::json #>> '{merchant,name}', '') AS merchant,
       p.page::json #>> '{city,name}' AS city, c.card::json #>> '{category,name}' AS category,
       coalesce(p.page::json -> 'highlights', '[]')::text AS highlights, p.images AS pictures,
       (c.card::json ->> 'price')::float8 AS price, (c.card::json ->> 'originalPrice')::float8 AS was,
       (c.card::json ->> 'discount')::float8 AS less, (c.card::json ->> 'endsAt')::timestamptz AS "endsAt",
       own.code, own.value AS rate
     FROM marketplace_deals m JOIN marketplace_cards c ON c.deal = m.deal
       JOIN marketplace_pages p ON p.product_id = m.product_id AND p.locale = c.locale
       LEFT JOIN LATERAL (SELECT o.code, o.value FROM affiliate_coupons a JOIN orders_coupons o ON o.id = a.coupon
         WHERE a.link = $2 AND o.stopped_at IS NULL AND o.ends_at > now() ORDER BY a.coupon DESC LIMIT 1) own ON true
     WHERE m.deal_id = $1 ORDER BY c.locale = $3 DESC, c.locale = 'fr' DESC, c.locale LIMIT 1`,
    [deal, link, locale],
  );
  const [row] = rows;
  if (!row) return null;
  const { title, merchant, city, price, was, less, endsAt, code, rate } = row;
  const cheaper = was !== null && was > price;
  return {
    words: {
      title,
      merchant,
      city,
      price: formatMoney(price, locale),
      was: cheaper ? formatMoney(was, locale) : null,
      less: cheaper && less ? `−${formatShare(less * 100, locale)}` : null,
      ends: endsAt && dayWords(new Date(endsAt), locale),
      coupon: code !== null && rate !== null ? { code, off: formatShare(rate, locale) } : null,
      highlights: (JSON.parse(row.highlights) as string[]).slice(0, MOST_HIGHLIGHTS),
    },
    category: row.category,
    pictures: row.pictures,
  };
}
