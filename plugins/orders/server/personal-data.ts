import type { PersonalData } from '@sys/identity/services';
import { readBasket } from './basket/content.ts';
import { linesOf } from './orders/lines.ts';
import { findOrders } from './orders/rows.ts';

/** Years for which the books have to be kept (code of commerce, article 26; general tax code, article 211). */
const BOOKS_YEARS = 10;

/** What is erased of an order whose owner goes: who they were. What was sold stays, for the books. */
const ERASE = `UPDATE orders_orders SET user_id = NULL, name = '-', email = '', address = NULL, phone = '+00000000', code_hash = NULL
  WHERE user_id = $1`;

/** What the shop holds of people: their basket and what they bought. */
export const ordersOfPeople: PersonalData = {
  name: 'orders',
  async read(db, user) {
    const { rows } = await db.query<{ id: string; coupon: string | null }>(
      'SELECT id::text, coupon FROM orders_baskets WHERE user_id = $1',
      [user],
    );
    const basket = rows[0] ? { lines: await readBasket(db, rows[0].id), coupon: rows[0].coupon } : null;
    const orders = [];
    for (const order of await findOrders(db, 'WHERE user_id = $1 ORDER BY id', [user])) {
      const { number, state, method, name, phone, email, address, total, placedAt } = order;
      const lines = (await linesOf(db, order.id)).map(({ title, quantity, paid, giftTo, giftMessage }) => ({
        ...{ title, quantity, paid, giftTo, giftMessage },
      }));
      orders.push({ number, state, method, name, phone, email, address: address && JSON.parse(address), total, placedAt, lines }); // prettier-ignore
    }
    return { basket, orders };
  },
  async erase(db, user) {
    await db.query(
      `UPDATE orders_lines SET gift_to = NULL, gift_message = NULL FROM orders_orders o
       WHERE o.id = orders_lines."order" AND o.user_id = $1`,
      [user],
    );
    const { rows } = await db.query(`${ERASE} RETURNING id`, [user]);
    if (rows.length > 0) return { kept: `accounts-${BOOKS_YEARS}-years` };
  },
};
