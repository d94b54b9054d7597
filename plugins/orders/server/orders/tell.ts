import type { Querier } from '@sys/database/marketplace';
import { notify, queueMail } from '@sys/platform/services';
import { printedOrderNumber } from '../../domain/order/number.ts';
import { nameOf } from './lines.ts';
import { orderLink, shopPage } from './pages.ts';
import type { OrderRow } from './rows.ts';

interface Bought {
  kind: 'goods' | 'service' | 'fee';
  title: string;
  merchant: string;
  quantity: number;
  paid: number;
}

const PAYMENT = { card: 'paid', cash_on_delivery: 'on-delivery', at_merchant: 'on-site' } as const;

/**
 * Tells whoever bought that it is theirs: paid, or promised. Somebody with an account hears of it there and by mail; to
 * an address that they typed besides, the mail goes as well.
 */
export async function tellConfirmed(db: Querier, order: OrderRow): Promise<void> {
  const { rows } = await db.query<Bought & Record<string, unknown>>(
    `SELECT kind, title, merchant_name AS merchant, quantity, paid::float8 FROM orders_lines WHERE "order" = $1 ORDER BY id`,
    [order.id],
  );
  const data = {
    name: order.name,
    number: printedOrderNumber(order.number),
    at: new Date(order.placedAt).toISOString(),
    items: rows.map(({ kind, title, merchant, quantity, paid }) => ({
      title: nameOf({ kind, title }, order.locale),
      merchant,
      quantity,
      totalCentimes: paid,
    })),
    totalCentimes: order.total,
    payment: order.paidAt || order.state === 'paid' ? 'paid' : PAYMENT[order.method],
    orderUrl: orderLink(order),
  } as const;
  const key = `order:${order.id}`;
  if (order.user !== null) {
    await notify(db, { user: order.user, kind: 'order-confirmed', locale: order.locale, data, key });
    const known = await db.query('SELECT 1 FROM up_users WHERE id = $1 AND lower(email) = lower($2)', [order.user, order.email]); // prettier-ignore
    if (known.rows.length > 0) return;
  }
  await queueMail(
    db,
    { to: order.email, locale: order.locale, kind: 'order-confirmed', data },
    { key: `order-confirmed:${order.id}` },
  );
}

/** Tells the owners of the shops that somebody has bought from them, once it is sure: a card that was not paid is no order. */
export async function tellMerchants(db: Querier, order: OrderRow): Promise<void> {
  const { rows } = await db.query<{ owner: number; title: string; quantity: number; paid: number }>(
    `SELECT s.owner_id AS owner, (array_agg(l.title ORDER BY l.id))[1] AS title, sum(l.quantity)::integer AS quantity,
       sum(l.paid)::float8 AS paid
     FROM orders_lines l JOIN orders_shops s ON s.merchant = l.merchant
     WHERE l."order" = $1 AND l.kind <> 'fee' AND s.owner_id IS NOT NULL GROUP BY s.owner_id ORDER BY s.owner_id`,
    [order.id],
  );
  for (const { owner, title, quantity, paid } of rows) {
    const number = printedOrderNumber(order.number);
    const data = { deal: title, number, quantity, totalCentimes: paid, orderUrl: shopPage(order.number) };
    await notify(db, { user: owner, kind: 'new-order', data, key: `order:${order.id}` });
  }
}
