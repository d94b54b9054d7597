import type { Querier } from '@sys/database/marketplace';
import type { PaymentMethod } from '../../../domain/order/states.ts';

/** A line that was sold, amounts in centimes and the rate in basis points. Nothing of who bought is in it. */
export interface SoldLine {
  number: string;
  at: Date;
  state: string;
  method: PaymentMethod;
  fee: 'delivery' | 'cash' | null;
  title: string;
  quantity: number;
  unitPrice: number;
  discount: number;
  paid: number;
  net: number;
  tva: number;
  tax: number;
  refunded: number;
}

const CLOCK = `AT TIME ZONE 'Africa/Casablanca'`;

/** The lines that a shop sold between two days in Morocco (`2026-11-29`, both in it), the newest first; at most `most`. */
export async function soldLines(
  db: Querier,
  merchant: string,
  { from = null, to = null }: { from?: string | null; to?: string | null },
  most: number,
): Promise<SoldLine[]> {
  const { rows } = await db.query<SoldLine & Record<string, unknown>>(
    `SELECT o.number, o.placed_at AS at, o.state, o.method, l.fee, l.title, l.quantity, l.unit_price::float8 AS "unitPrice",
       l.discount::float8, l.paid::float8, l.net::float8, l.tva::float8, l.tax, l.refunded::float8
     FROM orders_lines l JOIN orders_orders o ON o.id = l."order"
     WHERE l.merchant = $1 AND o.state NOT IN ('placed', 'to_confirm', 'expired')
       AND ($2::date IS NULL OR o.placed_at >= $2::date::timestamp ${CLOCK})
       AND ($3::date IS NULL OR o.placed_at < ($3::date + 1)::timestamp ${CLOCK})
     ORDER BY o.id DESC, l.id LIMIT $4`,
    [merchant, from, to, most],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

export async function nameOfShop(db: Querier, merchant: string): Promise<string> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT name FROM merchants WHERE document_id = $1 ORDER BY (locale = 'fr') DESC, merchants.id LIMIT 1`,
    [merchant],
  );
  return rows[0]?.name ?? '';
}
