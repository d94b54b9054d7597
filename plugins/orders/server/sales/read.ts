import { paymentsOf } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import type { OrderState, PaymentMethod } from '../../domain/order/states.ts';
import { referenceOf } from '../orders/checkout.ts';
import { categoriesOf } from './categories.ts';

/** A line of an order as whoever follows sales reads it; centimes. */
export interface SoldLine {
  id: string;
  kind: 'goods' | 'service' | 'fee';
  /** The document; null for a fee. */
  deal: string | null;
  merchant: string;
  quantity: number;
  paid: number;
  net: number;
  /** Without what a refund has set aside on which somebody still has to agree. */
  refunded: number;
  deliveredAt: Date | null;
  /** Documents: that of the product and those above it, the nearest first, as they are now. */
  categories: string[];
}

/** An order, whatever became of it, with what tells by whom it was brought. */
export interface Sale {
  order: string;
  state: OrderState;
  method: PaymentMethod;
  user: number | null;
  phone: string;
  email: string;
  visitor: string | null;
  /** The row of the coupon that was taken. */
  coupon: string | null;
  currency: string;
  placedAt: Date;
  paidAt: Date | null;
  lines: SoldLine[];
  /** Of its payment by card, what the provider has given back, and whether the bank of whoever bought took it all. */
  card: { refunded: number; lost: boolean };
}

type Order = Omit<Sale, 'lines' | 'card' | 'placedAt' | 'paidAt'> & { placedAt: Date; paidAt: Date | null; payment: string | null }; // prettier-ignore

const ORDER = `SELECT id::text AS "order", state, method, user_id AS "user", phone, email, visitor::text, coupon::text, currency,
    placed_at AS "placedAt", paid_at AS "paidAt", payment
  FROM orders_orders WHERE orders_orders.id = $1`;

const LINES = `SELECT l.id::text, l.kind, l.deal, l.product, l.merchant, l.quantity, l.paid::float8, l.net::float8,
    (l.refunded - aside.amount)::float8 AS refunded, l.delivered_at AS "deliveredAt"
  FROM orders_lines l CROSS JOIN LATERAL (
    SELECT coalesce(sum(p.amount), 0) AS amount FROM orders_refund_parts p JOIN orders_refunds r ON r.id = p.refund
    WHERE p.line = l.id AND r.state = 'to_agree') aside
  WHERE l."order" = $1 ORDER BY l.id`;

type Line = Omit<SoldLine, 'categories' | 'deliveredAt'> & { product: string | null; deliveredAt: Date | null };

/** A sale, held until the transaction ends; null when there is no such order. */
export const lockSale = (db: Querier, id: string): Promise<Sale | null> => saleFrom(db, `${ORDER} FOR UPDATE`, id);

/** A sale as it stands; null when there is no such order. */
export const readSale = (db: Querier, id: string): Promise<Sale | null> => saleFrom(db, ORDER, id);

async function saleFrom(db: Querier, text: string, id: string): Promise<Sale | null> {
  const { rows: orders } = await db.query<Order & Record<string, unknown>>(text, [id]);
  if (!orders[0]) return null;
  const { payment, ...order } = orders[0];
  const { rows: lines } = await db.query<Line & Record<string, unknown>>(LINES, [id]);
  const categories = await categoriesOf(db, lines.flatMap(({ product }) => product ?? [])); // prettier-ignore
  return {
    ...order,
    placedAt: new Date(order.placedAt),
    paidAt: order.paidAt === null ? null : new Date(order.paidAt),
    lines: lines.map(({ product, deliveredAt, ...line }) => ({
      ...line,
      deliveredAt: deliveredAt === null ? null : new Date(deliveredAt),
      categories: product === null ? [] : (categories.get(product) ?? []),
    })),
    card: await cardOf(db, id, payment),
  };
}

async function cardOf(db: Querier, order: string, payment: string | null): Promise<Sale['card']> {
  // What paid an order twice, and went back for that, is another payment of the same order.
  const payments = payment === null ? [] : await paymentsOf(db, referenceOf({ id: order }));
  const own = payments.find((one) => one.payment === payment);
  return { refunded: own?.refunded ?? 0, lost: own?.disputes.some(({ state }) => state === 'lost') ?? false };
}
