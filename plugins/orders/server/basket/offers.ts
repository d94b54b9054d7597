import type { Querier } from '@sys/database/marketplace';
import type { BasketLine } from '../../domain/basket/basket.ts';
import { isTaxRate, TAX_RATES } from '../../domain/pricing/fees.ts';
import { COUNTED } from '../orders/states.sql.ts';
import { giftOf } from './content.ts';

/** A line of a basket with all that its deal says at this moment. Amounts are centimes. */
export interface Offer {
  deal: string;
  /** The deal’s row. */
  row: number;
  product: string;
  slug: string;
  title: string;
  image: string | null;
  kind: 'goods' | 'service';
  merchant: string;
  merchantName: string;
  unitPrice: number;
  originalPrice: number;
  tax: number;
  deliveryFee: number;
  payAtMerchant: boolean;
  voucherDays: number | null;
  min: number;
  max: number | null;
  /** How many are left; null: nobody counts. */
  stock: number | null;
  onSale: boolean;
  /** How many of it they have in other orders, when it is limited for each person. */
  before: number;
  quantity: number;
  gift: BasketLine['gift'];
}

export interface ReadAs {
  locale: 'fr' | 'ar' | 'en';
  user: number | null;
  /** E.164, once it is known. */
  phone: string | null;
}

// A deal whose product is not shown any more has its own name left to be called by.
const OFFERS = `
SELECT l.deal, l.quantity, l.gift_to AS "giftTo", l.gift_message AS "giftMessage", d.id AS row,
  coalesce(product.id, '') AS product, coalesce(page.slug, '') AS slug, coalesce(page.title, d.name) AS title, page.image,
  coalesce(page.kind, 'service') AS kind, coalesce(page.merchant, '') AS merchant, coalesce(page.merchant_name, '') AS "merchantName",
  d.discounted_price::float8 AS "unitPrice", d.original_price::float8 AS "originalPrice",
  coalesce(d.tax_rate, 'normal') AS "taxRate", coalesce(d.delivery_fee, 0)::float8 AS "deliveryFee",
  coalesce(d.pay_at_merchant, false) AS "payAtMerchant", d.voucher_days AS "voucherDays",
  d.min_purchase AS min, d.max_purchase AS max,
  CASE WHEN d.stock IS NOT NULL THEN greatest(0, d.stock - coalesce(s.taken, 0)) END AS stock,
  d.state = 'live' AND d.starts_at <= now() AT TIME ZONE 'UTC' AND d.ends_at > now() AT TIME ZONE 'UTC'
    AND page.slug IS NOT NULL AS "onSale",
  CASE WHEN d.max_purchase IS NULL THEN 0 ELSE (
    SELECT coalesce(sum(x.quantity - x.returned), 0)::integer FROM orders_orders o
    JOIN orders_lines x ON x."order" = o.id AND x.deal_row = d.id
    WHERE (o.user_id = $3 OR o.phone = $4) AND o.state IN ${COUNTED}) END AS before
FROM orders_basket_lines l
JOIN deals d ON d.document_id = l.deal
LEFT JOIN orders_stock s ON s.deal = d.id
LEFT JOIN LATERAL (
  SELECT p.document_id AS id FROM deals_product_lnk k JOIN products p ON p.id = k.product_id WHERE k.deal_id = d.id LIMIT 1
) product ON true
LEFT JOIN LATERAL (
  SELECT m.slug, m.merchant_id AS merchant, m.images[1] AS image, m.page::json ->> 'title' AS title,
    m.page::json ->> 'kind' AS kind, m.page::json -> 'merchant' ->> 'name' AS merchant_name
  FROM marketplace_pages m WHERE m.product_id = product.id ORDER BY m.locale = $2 DESC, m.locale = 'fr' DESC LIMIT 1
) page ON true
WHERE l.basket = $1 ORDER BY l.position`;

type Row = Omit<Offer, 'tax' | 'gift'> & { taxRate: string; giftTo: string | null; giftMessage: string | null };

/** The lines of a basket, at the prices and with the stock that the database has now. */
export async function readOffers(db: Querier, basket: string, { locale, user, phone }: ReadAs): Promise<Offer[]> {
  const { rows } = await db.query<Row>(OFFERS, [basket, locale, user, phone]);
  return rows.map(({ taxRate, giftTo, giftMessage, ...row }) => ({
    ...row,
    tax: isTaxRate(taxRate) ? TAX_RATES[taxRate] : TAX_RATES.normal,
    gift: giftOf(giftTo, giftMessage),
  }));
}
