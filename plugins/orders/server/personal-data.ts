import type { PersonalData } from '@sys/identity/services';
import { readBasket } from './basket/content.ts';
import { linesOf } from './orders/lines.ts';
import { findOrders } from './orders/rows.ts';
import { nameOfShop } from './shop/export/read.ts';
import { endSeat } from './team/places.ts';
import { findSeats } from './team/rows.ts';

/** Years for which the books have to be kept (code of commerce, article 26; general tax code, article 211). */
const BOOKS_YEARS = 10;

/** What is erased of an order whose owner goes: who they were. What was sold stays, for the books. */
const ERASE = `UPDATE orders_orders SET user_id = NULL, name = '-', email = '', address = NULL, phone = '+00000000', code_hash = NULL, visitor = NULL
  WHERE user_id = $1`;

/** What the shop holds of people: their basket, what they bought, and in whose shop they work. */
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
    const [seat] = await findSeats(db, 'WHERE t.user_id = $1', [user]);
    const team = seat ? { shop: await nameOfShop(db, seat.merchant), role: seat.role, since: seat.joinedAt } : null;
    return { basket, orders, team };
  },
  async erase(db, user) {
    // Their own seat, what they were asked to, and the team of a shop that was theirs.
    const seats = `WHERE t.user_id = $1 OR s.owner_id = $1 OR t.email = (SELECT lower(email) FROM up_users WHERE id = $1)`;
    for (const seat of await findSeats(db, `${seats} ORDER BY t.id FOR UPDATE OF t`, [user])) await endSeat(db, seat);
    await db.query(
      `UPDATE orders_lines SET gift_to = NULL, gift_message = NULL FROM orders_orders o
       WHERE o.id = orders_lines."order" AND o.user_id = $1`,
      [user],
    );
    const { rows } = await db.query(`${ERASE} RETURNING id`, [user]);
    if (rows.length > 0) return { kept: `accounts-${BOOKS_YEARS}-years` };
  },
};
