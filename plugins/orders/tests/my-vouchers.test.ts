import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MyVouchers } from '../contracts/orders.ts';
import { openShop, paidOrder, type Paid, type TestShop } from './shop-support.ts';
import { openOrdersHouse, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
let shop: TestShop;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
});
afterAll(() => house?.close());

/** Gives an order to an account, with vouchers that end in so many days. */
async function owned(user: number, units: number, days: number, state = 'issued'): Promise<Paid> {
  const order = await paidOrder(house, [[await shop.deal({ stock: 100 }), units]]);
  await house.query('UPDATE orders_orders SET user_id = $2 WHERE id = $1', [order.id, user]);
  await house.query(
    `UPDATE orders_vouchers SET expires_at = now() + make_interval(days => $2), state = $3::text,
       redeemed_at = CASE WHEN $3::text = 'redeemed' THEN now() END, scan = CASE WHEN $3::text = 'redeemed' THEN gen_random_uuid() END,
       worth = CASE WHEN $3::text = 'redeemed' THEN 'deal' END
     WHERE "order" = $1`,
    [order.id, days, state],
  );
  return order;
}

it('are all vouchers of whoever asks, the first to end first, by state, page by page, and nobody else’s', async () => {
  const person = await house.person();
  const other = await house.person();
  const read = async (query = '', token = person.token) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${house.cms.url}/api/orders/vouchers${query}`, { headers });
    return { status: response.status, body: (await response.json()) as MyVouchers };
  };
  const late = await owned(person.id, 22, 40);
  const soon = await owned(person.id, 1, 5);
  const used = await owned(person.id, 1, 20, 'redeemed');
  const foreign = await owned(other.id, 1, 1);
  const { body: first } = await read();
  expect(first.data.map(({ number }) => number)).toEqual([soon.number, used.number, ...Array(18).fill(late.number)]);
  const { body: second } = await read(`?after=${first.next}`);
  expect(second).toMatchObject({ next: null });
  expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(24);
  expect((await read('?state=redeemed')).body.data).toMatchObject([{ number: used.number, state: 'redeemed', due: false }]); // prettier-ignore
  expect((await read('?state=refunded')).body.data).toEqual([]);
  // Another's voucher as the place to go on from leads nowhere.
  const [theirs] = (await read('', other.token)).body.data;
  expect(theirs!.number).toBe(foreign.number);
  expect((await read(`?after=${theirs!.id}`)).body.data).toEqual([]);
  expect(JSON.stringify(first)).not.toMatch(/SYS1:|"code"/);
  for (const wrong of ['?state=lost', '?after=x', '?user=1']) expect((await read(wrong)).status).toBe(400);
  expect((await fetch(`${house.cms.url}/api/orders/vouchers`)).status).toBe(403);
});
