import type { Querier } from '@sys/database/marketplace';
import type { RefundableLine } from '../../domain/refunds/decide.ts';

export interface LineRow extends RefundableLine {
  order: string;
  fee: 'delivery' | 'cash' | null;
  deal: string | null;
  product: string | null;
  slug: string | null;
  title: string;
  merchantName: string;
  image: string | null;
  unitPrice: number;
  tax: number;
  net: number;
  shippedAt: Date | null;
  giftTo: string | null;
  giftMessage: string | null;
  /** Whoever bought it works in the shop that sells it, by their account or their address. */
  own: boolean;
}

const DELIVERY = { fr: 'Livraison', ar: 'التوصيل', en: 'Delivery' } as const;

/** What a line is called: a fee by its kind, in the language of whoever reads. */
export const nameOf = ({ kind, title }: Pick<LineRow, 'kind' | 'title'>, locale: keyof typeof DELIVERY): string =>
  kind === 'fee' ? DELIVERY[locale] : title;

const LINES = `SELECT l."order"::text, l.id::text, l.kind, l.fee, l.deal, l.product, l.slug, l.title, l.merchant, l.merchant_name AS "merchantName", l.image,
    l.unit_price::float8 AS "unitPrice", l.quantity, l.tax, l.paid::float8, l.net::float8, l.tva::float8, l.refunded::float8,
    l.returned, l.shipped_at AS "shippedAt", l.delivered_at AS "deliveredAt", l.gift_to AS "giftTo", l.gift_message AS "giftMessage",
    (SELECT count(*)::integer FROM orders_vouchers v WHERE v.line = l.id AND v.state = 'redeemed') AS redeemed,
    EXISTS (SELECT 1 FROM (SELECT s.owner_id AS id FROM orders_shops s WHERE s.merchant = l.merchant
        UNION ALL SELECT t.user_id FROM orders_seats t WHERE t.merchant = l.merchant) seller
      JOIN up_users u ON u.id = seller.id WHERE u.id = o.user_id OR lower(u.email) = lower(o.email)) AS own
  FROM orders_lines l JOIN orders_orders o ON o.id = l."order" WHERE l."order" = ANY ($1::bigint[]) ORDER BY l.id`;

/** The lines of orders, those of each with its fees last, as they were bought and with what came of them. */
export async function linesIn(db: Querier, orders: readonly string[]): Promise<LineRow[]> {
  const { rows } = await db.query<LineRow & Record<string, unknown>>(LINES, [orders]);
  const at = (moment: Date | null) => (moment === null ? null : new Date(moment));
  return rows.map((row) => ({ ...row, shippedAt: at(row.shippedAt), deliveredAt: at(row.deliveredAt) }));
}

export const linesOf = (db: Querier, order: string): Promise<LineRow[]> => linesIn(db, [order]);
