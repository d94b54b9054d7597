import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expireOrders } from '../server/orders/end.ts';
import { openOrdersHouse, tally, type Buyer, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
beforeAll(async () => void (house = await openOrdersHouse()));
afterAll(() => house?.close());

/** So many browsers with the same thing in their baskets. */
async function crowd(count: number, deal: string, quantity = 1): Promise<Buyer[]> {
  const buyers = await Promise.all(Array.from({ length: count }, () => house.buyer()));
  for (const buyer of buyers) expect((await buyer.put(deal, quantity)).status).toBe(200);
  return buyers;
}

describe('who comes at the same time', () => {
  it('for the last one: of fifty one has it, and the others are told', async () => {
    const deal = await house.deal({ stock: 1 });
    const buyers = await crowd(50, deal);
    const answers = await Promise.all(buyers.map((buyer) => buyer.order({ total: 15_000 })));
    expect(tally(answers)).toEqual({ 201: 1, 'line-problems': 49 });
    expect(answers.find(({ code }) => code)?.problems).toEqual([{ deal, kind: 'above-stock', left: 0 }]);
    expect(await house.taken(deal)).toBe(1);
  });

  it('two hundred buyers for ten: exactly ten orders', async () => {
    const deal = await house.deal({ stock: 10 });
    const buyers = await crowd(200, deal);
    const answers = await Promise.all(buyers.map((buyer) => buyer.order({ total: 15_000 })));
    expect(tally(answers)).toEqual({ 201: 10, 'line-problems': 190 });
    expect(await house.taken(deal)).toBe(10);
    const sold = await house.query<{ units: number }>(
      'SELECT sum(quantity)::integer AS units FROM orders_lines WHERE deal = $1',
      [deal],
    );
    expect(sold).toEqual([{ units: 10 }]);
  }, 120_000);

  it('with baskets of two deals in either order: nobody waits for ever, and no stock is lost', async () => {
    const [one, two] = [await house.deal({ stock: 20 }), await house.deal({ stock: 20 })];
    const buyers = await Promise.all(Array.from({ length: 40 }, () => house.buyer()));
    for (const [index, buyer] of buyers.entries())
      for (const deal of index % 2 ? [one, two] : [two, one]) await buyer.put(deal);
    const answers = await Promise.all(buyers.map((buyer) => buyer.order({ total: 30_000 })));
    expect(tally(answers)).toEqual({ 201: 20, 'line-problems': 20 });
    expect([await house.taken(one), await house.taken(two)]).toEqual([20, 20]);
  });

  it('with a coupon that is good once: of fifty one has it', async () => {
    const deal = await house.deal({ stock: null });
    await house.query(
      `INSERT INTO orders_coupons (code, kind, value, starts_at, ends_at, uses) VALUES ('UNEFOIS', 'amount', 5000, now() - interval '1 day', now() + interval '1 day', 1)`,
    );
    const buyers = await crowd(50, deal);
    for (const buyer of buyers) {
      const { data } = await buyer.call<{ total: number }>('PUT', '/basket/coupon', { code: 'une-fois' });
      expect(data.total).toBe(10_000);
    }
    const answers = await Promise.all(buyers.map((buyer) => buyer.order({ total: 10_000 })));
    expect(tally(answers)).toEqual({ 201: 1, 'coupon-refused': 49 });
    expect(await house.query(`SELECT used FROM orders_coupons WHERE code = 'UNEFOIS'`)).toEqual([{ used: 1 }]);
    expect(await house.taken(deal)).toBe(1);
  });

  it('with one telephone for what a person may have two of: two, whatever the baskets', async () => {
    const deal = await house.deal({ stock: 50, maxPurchase: 2 });
    // Somebody else has bought before: from then on nobody waits to count the first one.
    const [first] = await crowd(1, deal);
    expect((await first!.order()).status).toBe(201);
    const buyers = await crowd(40, deal);
    const answers = await Promise.all(buyers.map((buyer) => buyer.order({ total: 15_000, phone: '0655555501' })));
    expect(tally(answers)).toEqual({ 201: 2, 'line-problems': 38 });
    expect(await house.taken(deal)).toBe(3);
  });

  it('with one telephone and nothing but promises: two may be open', async () => {
    const deals = await Promise.all(Array.from({ length: 8 }, () => house.deal({}, { kind: 'goods' })));
    const buyers = await Promise.all(deals.map(() => house.buyer()));
    for (const [index, buyer] of buyers.entries()) await buyer.put(deals[index]!);
    const promise = { total: 15_000, phone: '0655555502', method: 'cash_on_delivery', address: { line: 'x', city: 'Fès' } }; // prettier-ignore
    const answers = await Promise.all(buyers.map((buyer) => buyer.order(promise)));
    expect(tally(answers)).toEqual({ 201: 2, 'method-refused': 6 });
    expect(answers.find(({ code }) => code)?.problems).toEqual(['open-promises']);
  });

  it('with one wish: one order, and everybody is told the same', async () => {
    const deal = await house.deal({ stock: 30 });
    const buyer = await house.buyer();
    await buyer.put(deal);
    const key = randomUUID();
    const wish = { total: 15_000, phone: '0655555503' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => buyer.order(wish, key)));
    expect(tally(answers)).toEqual({ 201: 20 });
    expect(new Set(answers.map(({ data }) => JSON.stringify([data.number, data.key]))).size).toBe(1);
    expect(await house.taken(deal)).toBe(1);
    // Another wish under the same key is none of it.
    expect(await buyer.order({ ...wish, name: 'Somebody Else' }, key)).toMatchObject({
      status: 409,
      code: 'key-reused',
    });
    // And without a key nobody knows whether it is one.
    expect(await buyer.order(wish, '')).toMatchObject({ status: 400, code: 'key-missing' });
  });
});

describe('what is held', () => {
  it('comes back once its time is over, once, with the coupon', async () => {
    const deal = await house.deal({ stock: 3 });
    await house.query(
      `INSERT INTO orders_coupons (code, kind, value, starts_at, ends_at, uses) VALUES ('RETOUR', 'percent', 1000, now() - interval '1 day', now() + interval '1 day', 1)`,
    );
    const buyer = await house.buyer();
    await buyer.put(deal, 3);
    await buyer.call('PUT', '/basket/coupon', { code: 'RETOUR' });
    const placed = await buyer.order();
    expect(placed.status).toBe(201);
    expect(await house.taken(deal)).toBe(3);
    await house.db((db) => expireOrders(db, new Date()));
    expect(await house.taken(deal)).toBe(3);

    await house.query(`UPDATE orders_orders SET held_until = now() - interval '1 second' WHERE number = $1`, [placed.data.number]); // prettier-ignore
    await Promise.all(Array.from({ length: 5 }, () => house.db(inOne((db) => expireOrders(db, new Date())))));
    expect(await house.taken(deal)).toBe(0);
    expect(await house.query(`SELECT used FROM orders_coupons WHERE code = 'RETOUR'`)).toEqual([{ used: 0 }]);
    expect((await buyer.read(placed.data)).data).toMatchObject({
      state: 'expired',
      may: { pay: false, cancel: false },
    });
    const next = await house.buyer();
    await next.put(deal, 3);
    expect((await next.order()).status).toBe(201);
  });
});

const inOne = (work: (db: import('pg').Client) => Promise<void>) => async (db: import('pg').Client) => {
  await db.query('BEGIN');
  await work(db);
  await db.query('COMMIT');
};
