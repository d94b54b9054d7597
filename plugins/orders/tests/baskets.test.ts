import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, openOrdersHouse, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
beforeAll(async () => void (house = await openOrdersHouse()));
afterAll(() => house?.close());

describe('a basket', () => {
  it('says what it costs: delivery once a merchant, TVA by rate, what a coupon takes off', async () => {
    const { documentId: merchant } = await house.make.merchant();
    const goods = { kind: 'goods', merchant };
    const lamp = await house.deal({ discountedPrice: '12000', deliveryFee: '3000' }, goods);
    const bowl = await house.deal({ discountedPrice: '5000', deliveryFee: '4500' }, goods);
    const dinner = await house.deal({ discountedPrice: '10000', taxRate: 'reduced', payAtMerchant: true });
    const buyer = await house.buyer();
    await buyer.put(lamp);
    await buyer.put(bowl, 2);
    const { data } = await buyer.put(dinner, 1, { gift: { to: 'Salma', message: 'Joyeux anniversaire' } });
    expect(data).toMatchObject({ gross: 32_000, discount: 0, feesTotal: 4_500, total: 36_500, needsAddress: true, methods: ['card'] }); // prettier-ignore
    expect(data.fees).toEqual([{ kind: 'delivery', merchant, amount: 4_500 }]);
    expect(data.taxes).toEqual([
      { rate: 1000, paid: 10_000, net: 9_091, tva: 909 },
      { rate: 2000, paid: 26_500, net: 22_083, tva: 4_417 },
    ]);
    expect(data.lines.map(({ deal, quantity }) => [deal, quantity])).toEqual([[lamp, 1], [bowl, 2], [dinner, 1]]); // prettier-ignore
    expect(data.lines[2]!.gift).toEqual({ to: 'Salma', message: 'Joyeux anniversaire' });

    await house.query(
      `INSERT INTO orders_coupons (code, merchant, kind, value, most, starts_at, ends_at) VALUES ('LAMPES', $1, 'percent', 5000, 10000, now(), now() + interval '1 day')`,
      [merchant],
    );
    const less = (await buyer.call('PUT', '/basket/coupon', { code: ' lampes ' })).data;
    expect(less).toMatchObject({ discount: 10_000, total: 26_500, coupon: { code: 'LAMPES', problem: null } });
    expect((await buyer.call('PUT', '/basket/coupon', { code: 'RIEN' })).data).toMatchObject({ total: 36_500, coupon: { problem: 'unknown' } }); // prettier-ignore
    await buyer.put(lamp, 0);
    expect((await buyer.put(bowl, 0)).data).toMatchObject({ total: 10_000, methods: ['card', 'at_merchant'], needsAddress: false }); // prettier-ignore
  });

  it('says what stands in the way of a line, and what could be had', async () => {
    const few = await house.deal({ stock: 2, minPurchase: 1 });
    const pairs = await house.deal({ minPurchase: 2, maxPurchase: 4 });
    const gone = await house.deal();
    const buyer = await house.buyer();
    await buyer.put(few, 3);
    await buyer.put(pairs, 5);
    await buyer.put(gone, 1);
    await house.query(`UPDATE deals SET state = 'paused' WHERE document_id = $1`, [gone]);
    const { lines, total } = await buyer.view();
    expect(lines.map(({ problem }) => problem)).toEqual([
      { kind: 'above-stock', left: 2 },
      { kind: 'above-max', atMost: 4 },
      { kind: 'not-on-sale' },
    ]);
    expect(total).toBe(8 * 15_000);
    const refused = await buyer.order();
    expect(refused).toMatchObject({ status: 409, code: 'line-problems' });
    expect(refused.problems).toHaveLength(3);
    expect(await house.taken(few)).toBe(0);
  });

  it('is the browser’s by a token that we draw, and nobody’s by any other', async () => {
    const deal = await house.deal();
    const buyer = await house.buyer();
    expect((await buyer.view()).lines).toEqual([]);
    expect(buyer.basket).toBeNull();
    buyer.basket = 'A'.repeat(43);
    await buyer.put(deal);
    expect(buyer.basket).toMatch(/^[\w-]{43}$/);
    expect(buyer.basket).not.toBe('A'.repeat(43));
    const [found] = await house.query<{ plain: number }>(
      `SELECT count(*)::integer AS plain FROM orders_baskets WHERE encode(token_hash, 'escape') LIKE $1`,
      [`%${buyer.basket!.slice(0, 20)}%`],
    );
    expect(found!.plain).toBe(0);
    const other = await house.buyer();
    other.basket = 'B'.repeat(43);
    expect((await other.view()).lines).toEqual([]);
  });

  it('goes into the one of whoever signs in, once, and is no more', async () => {
    const [one, two] = [await house.deal(), await house.deal()];
    const guest = await house.buyer();
    await guest.put(one, 3);
    await guest.put(two, 1);
    const member = await house.buyer({ signedIn: true });
    await member.put(one, 2);
    member.basket = guest.basket;
    const answers = await Promise.all(Array.from({ length: 6 }, () => member.call<{ lines: unknown[] }>('GET', '/basket', undefined, { 'x-basket': guest.basket! }))); // prettier-ignore
    for (const { status, data } of answers) expect([status, data.lines.length]).toEqual([200, 2]);
    expect(member.basket).toBeNull();
    expect((await member.view()).lines.map(({ deal, quantity }) => [deal, quantity])).toEqual([[one, 3], [two, 1]]); // prettier-ignore
    expect((await guest.view()).lines).toEqual([]);
  });

  it('takes no deal that is not sold here, and no more lines than a shopper has', async () => {
    const buyer = await house.buyer();
    expect(await buyer.put('a'.repeat(24))).toMatchObject({ status: 409, code: 'line-problems' });
    const hidden = await house.deal({ state: 'draft' });
    expect(await buyer.put(hidden)).toMatchObject({ status: 409, code: 'line-problems' });
  });
});

describe('what a client sends of money', () => {
  it('is refused, and changes nothing of what the server works out', async () => {
    const deal = await house.deal({ stock: 5 });
    const buyer = await house.buyer();
    for (const more of [{ unitPrice: 1 }, { price: 1 }, { currency: 'USD' }, { total: 1 }, { user: 1 }])
      expect([more, (await buyer.put(deal, 1, more)).status]).toEqual([more, 400]);
    for (const quantity of [-1, 0.5, 101, 1e9, '2' as never, null as never])
      expect([quantity, (await buyer.put(deal, quantity)).status]).toEqual([quantity, 400]);
    expect((await buyer.put(deal, 2)).data.total).toBe(30_000);

    const wishes = [
      { unitPrice: 1 }, { currency: 'USD' }, { discount: 29_999 }, { lines: [{ deal, price: 1 }] }, { state: 'paid' },
      { user: 1 }, { merchant: 'x' }, { total: -30_000 }, { total: 300.5 }, { total: '30000' }, { terms: false },
      { method: 'free' }, { locale: 'de' },
    ]; // prettier-ignore
    for (const wish of wishes) expect([wish, (await buyer.order(wish)).status]).toEqual([wish, 400]);
    // The price is what the server says; one that is not the same is no order.
    for (const total of [1, 0, 29_999, 30_001])
      expect(await buyer.order({ total })).toMatchObject({ status: 409, code: 'price-changed', problems: { total: 30_000 } }); // prettier-ignore
    await house.query(`UPDATE deals SET discounted_price = 16000 WHERE document_id = $1`, [deal]);
    expect(await buyer.order({ total: 30_000 })).toMatchObject({ code: 'price-changed', problems: { total: 32_000 } });
    expect(await house.query('SELECT 1 FROM orders_lines WHERE deal = $1', [deal])).toEqual([]);
    expect(await house.taken(deal)).toBe(0);
  });

  it('names the fields that are wrong, and by its code what has none', async () => {
    const deal = await house.deal({}, { kind: 'goods' });
    const buyer = await house.buyer();
    expect(await buyer.order({ total: 0 })).toMatchObject({ status: 409, code: 'basket-empty' });
    await buyer.put(deal);
    expect(await buyer.order({ phone: '123456' })).toMatchObject({ status: 400, code: 'phone-invalid' });
    expect(await buyer.order()).toMatchObject({ status: 400, code: 'address-needed' });
    const wrong = await buyer.order({ email: 'nobody', address: { ...ADDRESS, city: '' } });
    expect(wrong.status).toBe(400);
    const { fields } = wrong as unknown as { fields: { field: string }[] };
    expect(fields.map(({ field }) => field).sort()).toEqual(['address.city', 'email']);
    expect(await buyer.order({ method: 'at_merchant', address: ADDRESS })).toMatchObject({ code: 'method-refused', problems: ['services-only'] }); // prettier-ignore
    expect((await buyer.order({ address: ADDRESS }, randomUUID())).status).toBe(201);
    expect((await buyer.view()).lines).toEqual([]);
  });
});
