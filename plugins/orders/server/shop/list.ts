import type { Querier } from '@sys/database/marketplace';
import type { z } from 'zod';
import type { ShopOrder, shopOrdersQuerySchema } from '../../contracts/shop.ts';
import { readOrderNumber } from '../../domain/order/number.ts';
import { mayInShop } from '../../domain/team/permissions.ts';
import { OrderError } from '../errors.ts';
import { findOrders, type OrderRow } from '../orders/rows.ts';
import type { Shop } from './owner.ts';
import { viewShopOrder } from './view.ts';

const A_PAGE = 20;
/** What nobody has paid or promised yet is no order to a shop. */
const SURE = `o.state NOT IN ('placed', 'to_confirm', 'expired')`;
/** What is still to be handed over: more a cashier does not see. */
const open = (order: string) => `${order}.state IN ('confirmed', 'paid')`;
const THEIRS = `EXISTS (SELECT 1 FROM orders_lines l WHERE l."order" = o.id AND l.merchant = $1)`;
/** A whole name is looked for where goods were brought to it; elsewhere a shop knows the first alone. */
const NAMED = `(o.name ILIKE $3 AND (position(' ' IN $3) = 0 OR EXISTS (
  SELECT 1 FROM orders_lines l WHERE l."order" = o.id AND l.merchant = $1 AND l.kind = 'goods')))`;

/** What a shop has sold, the newest first. */
export async function listShop(
  db: Querier,
  shop: Shop,
  { state, q, after }: z.output<typeof shopOrdersQuerySchema>,
): Promise<{ data: ShopOrder[]; next: string | null }> {
  const number = q ? readOrderNumber(q) : null;
  const begins = q && !number ? `${q.replace(/[\\%_]/g, '\\$&')}%` : null;
  const { rows } = await db.query<{ id: string }>(
    `SELECT o.id::text FROM orders_orders o
     WHERE ${THEIRS} AND ($6 OR ${open('o')}) AND (CASE WHEN $2::text IS NULL THEN ${SURE} ELSE o.state = $2 END)
       AND ($3::text IS NULL OR ${NAMED}) AND ($4::text IS NULL OR o.number = $4)
       AND ($5::text IS NULL OR o.id < (SELECT id FROM orders_orders WHERE number = $5))
     ORDER BY o.id DESC LIMIT ${A_PAGE + 1}`,
    [shop.merchant, state ?? null, begins, number, after ?? null, mayInShop(shop.role, 'orders.all')],
  );
  const ids = rows.slice(0, A_PAGE).map(({ id }) => id);
  // By the column: `id` alone is what is selected, which is text.
  const orders = await findOrders(db, 'WHERE id = ANY ($1::bigint[]) ORDER BY orders_orders.id DESC', [ids]);
  const data: ShopOrder[] = [];
  for (const order of orders) data.push(await viewShopOrder(db, order, shop));
  return { data, next: rows.length > A_PAGE ? data.at(-1)!.number : null };
}

/** The order of that number, when the shop sold something of it; throws what is answered as 404 otherwise. */
export async function shopOrder(db: Querier, shop: Shop, typed: unknown, { lock = false } = {}): Promise<OrderRow> {
  const number = readOrderNumber(String(typed));
  const [order] = number
    ? await findOrders(
        db,
        `WHERE number = $2 AND EXISTS (SELECT 1 FROM orders_lines l WHERE l."order" = orders_orders.id AND l.merchant = $1)
           AND ($3 OR ${open('orders_orders')})
         ${lock ? 'FOR UPDATE' : ''}`,
        [shop.merchant, number, mayInShop(shop.role, 'orders.all')],
      )
    : [];
  if (!order) throw new OrderError('no-order');
  return order;
}
