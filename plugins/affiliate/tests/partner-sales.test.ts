import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subscribe } from '../../orders/tests/shop-support.ts';
import { expectBooks } from './books-support.ts';
import { ago, DAY, HOUR, openEngineHouse, type EngineHouse, type TestLink } from './engine-support.ts';
import { makeKey, signedCall, type KeyWithSecret } from './partners-support.ts';

let house: EngineHouse;
beforeAll(async () => {
  house = await openEngineHouse();
});
afterAll(() => house?.close());

interface Own {
  deal: string;
  link: TestLink;
  merchant: string;
  key: KeyWithSecret;
}
/** A deal that somebody promotes, of a shop whose server has a key. */
async function own(terms = {}): Promise<Own> {
  const { shop, deal, link } = await house.promoted({ terms });
  await subscribe(house, shop.owner, 'pro');
  return { deal, link, merchant: shop.merchant, key: await makeKey(shop) };
}
let serial = 0;
const sale = ({ deal }: Own, more: object = {}) => ({
  order: `B-${++serial}`,
  placedAt: new Date().toISOString(),
  currency: 'MAD',
  lines: [{ line: '1', deal, quantity: 1, paid: 120_00, net: 100_00 }],
  ...more,
});
const tell = (of: Own, body: object, more: Parameters<typeof signedCall>[5] = {}) =>
  signedCall(house, of.key, 'POST', '/conversions', body, more);
const refund = (of: Own, order: string, refunded: number) =>
  signedCall(house, of.key, 'POST', `/conversions/${order}/refunds`, { lines: [{ line: '1', refunded }] });
const count = async (order: string) =>
  (await house.query<{ n: number }>(`SELECT count(*)::integer AS n FROM affiliate_commissions c JOIN affiliate_conversions v ON v.id = c.conversion WHERE v.reference = $1`, [order]))[0]!.n; // prettier-ignore

describe('a sale of a merchant’s own shop', () => {
  it('is told with its click, and earns what the programme says', async () => {
    const shop = await own();
    const told = await tell(shop, sale(shop, { click: await house.click(shop.link) }));
    expect(told.status, told.text).toBe(201);
    expect(told.data!.commissions).toMatchObject([{ line: '1', state: 'held', amount: 10_00, gone: 0 }]);
    const listed = await signedCall(house, shop.key, 'GET', '/conversions');
    expect(JSON.parse(listed.text)).toMatchObject({
      data: [{ order: told.data!.order }],
      has_more: false,
      next_cursor: null,
    });
    await expectBooks(house);
  });

  it('is one, however many tell of it at once and whenever they do again', async () => {
    const shop = await own();
    const wish = sale(shop, { click: await house.click(shop.link) });
    const answers = await Promise.all(Array.from({ length: 100 }, () => tell(shop, wish)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ data }) => data!.id)).size).toBe(1);
    expect(await count(wish.order)).toBe(1);
    await house.query(`UPDATE affiliate_conversions SET placed_at = placed_at - interval '30 days' WHERE reference = $1`, [wish.order]); // prettier-ignore
    expect((await tell(shop, wish)).data!.id).toBe(answers[0]!.data!.id);
    expect(await count(wish.order)).toBe(1);
    await expectBooks(house);
  });

  it('is one wish under one key of the client’s', async () => {
    const shop = await own();
    const wish = sale(shop, { click: await house.click(shop.link) });
    const idempotency = randomUUID();
    const answers = await Promise.all(Array.from({ length: 12 }, () => tell(shop, wish, { idempotency })));
    const done = answers.filter(({ status }) => status === 201);
    expect(done.filter(({ headers }) => headers.get('idempotent-replayed') === null)).toHaveLength(1);
    for (const one of answers) expect(one.status === 201 || one.code === 'in-flight', one.text).toBe(true);
    const again = await tell(shop, wish, { idempotency });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.text).toBe(done[0]!.text);
    expect(await tell(shop, sale(shop, { click: randomUUID() }), { idempotency })).toMatchObject({
      status: 409,
      code: 'key-reused',
    });
    expect(await tell(shop, wish, { idempotency: 'short' })).toMatchObject({ status: 400, code: 'invalid' });
    // Somebody who had begun and died is waited for no longer than a minute.
    await house.query(`UPDATE affiliate_api_calls SET status = NULL, body = NULL, at = now() - interval '59 seconds' WHERE idempotency = $1`, [idempotency]); // prettier-ignore
    expect(await tell(shop, wish, { idempotency })).toMatchObject({ status: 409, code: 'in-flight' });
    await house.query(`UPDATE affiliate_api_calls SET at = now() - interval '61 seconds' WHERE idempotency = $1`, [idempotency]); // prettier-ignore
    expect((await tell(shop, wish, { idempotency })).status).toBe(201);
    expect(await count(wish.order)).toBe(1);
  });

  it('is another wish under the same key of another shop, or at another address', async () => {
    const [shop, other] = [await own(), await own()];
    const idempotency = randomUUID();
    const told = await tell(shop, sale(shop, { order: 'SAME', click: await house.click(shop.link) }), { idempotency });
    const theirs = await tell(other, sale(other, { order: 'SAME', click: await house.click(other.link) }), { idempotency }); // prettier-ignore
    expect([told.status, theirs.status, theirs.headers.get('idempotent-replayed')]).toEqual([201, 201, null]);
    expect(theirs.data!.id).not.toBe(told.data!.id);
    const second = sale(shop, { click: await house.click(shop.link) });
    await tell(shop, second);
    const back = { lines: [{ line: '1', refunded: 12_00 }] };
    const of = (order: string) => signedCall(house, shop.key, 'POST', `/conversions/${order}/refunds`, back, { idempotency: 'one-key-for-two-orders' }); // prettier-ignore
    expect((await of('SAME')).status).toBe(200);
    expect(await of(second.order)).toMatchObject({ status: 409, code: 'key-reused' });
    // And each sees its own alone.
    for (const [one, id] of [[shop, told.data!.id], [other, theirs.data!.id]] as const) {
      const listed = JSON.parse((await signedCall(house, one.key, 'GET', '/conversions')).text) as { data: { id: string }[] };
      expect(listed.data.at(-1)!.id).toBe(id);
    } // prettier-ignore
  });

  it('that failed can be told again under the same key, once it is mended', async () => {
    const shop = await own();
    const idempotency = randomUUID();
    const refused = await tell(shop, sale(shop, { click: randomUUID() }), { idempotency });
    expect(refused).toMatchObject({ status: 400, code: 'click-refused' });
    expect((await tell(shop, sale(shop, { click: await house.click(shop.link) }), { idempotency })).status).toBe(201);
  });

  it('is nobody’s with a click that was made up, of another merchant, or too old', async () => {
    const [shop, other] = [await own(), await own()];
    const refused = { status: 400, code: 'click-refused' };
    expect(await tell(shop, sale(shop, { click: randomUUID() }))).toMatchObject(refused);
    expect(await tell(shop, sale(shop, { click: await house.click(other.link) }))).toMatchObject(refused);
    const old = await house.click(shop.link, { at: ago(30 * DAY + HOUR) });
    expect(await tell(shop, sale(shop, { click: old }))).toMatchObject({ status: 200, data: null });
    const young = await house.click(shop.link, { at: ago(30 * DAY - HOUR) });
    expect((await tell(shop, sale(shop, { click: young }))).status).toBe(201);
    // A deal of another shop, with a click of one's own.
    const theirs = { ...sale(other), click: await house.click(shop.link) };
    expect(await tell(shop, theirs)).toMatchObject({ status: 200, data: null });
  });

  it('is of whose code was typed, when it is one of that shop’s', async () => {
    const [shop, other] = [await own(), await own()];
    const code = async ({ merchant, link }: Own) => {
      const typed = `CODE${++serial}`;
      const [coupon] = await house.query<{ id: string }>(
        `INSERT INTO orders_coupons (code, merchant, kind, value, starts_at, ends_at)
         VALUES ($1, $2, 'percent', 1000, now() - interval '1 day', now() + interval '9 days') RETURNING id::text`,
        [typed, merchant],
      );
      await house.query('INSERT INTO affiliate_coupons (coupon, link) VALUES ($1, $2)', [coupon!.id, link.id]);
      return typed;
    };
    const theirs = await house.promoted({ influencer: (await house.influencer()).id });
    const told = sale(shop, { coupon: (await code(shop)).toLowerCase(), click: await house.click(shop.link) });
    expect((await tell(shop, told)).status).toBe(201);
    const [one] = await house.query<{ by: string; influencer: number; click: string | null }>('SELECT c.by, c.influencer, c.click FROM affiliate_commissions c JOIN affiliate_conversions v ON v.id = c.conversion WHERE v.reference = $1', [told.order]); // prettier-ignore
    expect(one).toEqual({ by: 'coupon', influencer: shop.link.influencer, click: null });
    // Of another shop’s, of one of theirs that leads to another shop’s link, and of nobody.
    const strange = await code({ ...shop, link: theirs.link });
    for (const coupon of [await code(other), strange, 'NOBODYS'])
      expect(await tell(shop, sale(shop, { coupon })), coupon).toMatchObject({ status: 200, data: null });
  });

  it('is pending until it is paid', async () => {
    const shop = await own();
    const wish = sale(shop, { click: await house.click(shop.link) });
    expect((await tell(shop, { ...wish, state: 'pending' })).data!.commissions[0]!.state).toBe('pending');
    expect((await tell(shop, { ...wish, state: 'paid' })).data!.commissions[0]!.state).toBe('held');
    expect((await tell(shop, { ...wish, state: 'pending' })).data!.commissions[0]!.state).toBe('held');
    await expectBooks(house);
  });

  it('gives back its part of the commission, told in whatever order', async () => {
    const shop = await own();
    const wish = sale(shop, { click: await house.click(shop.link) });
    await tell(shop, wish);
    const after = async (refunded: number) => (await refund(shop, wish.order, refunded)).data!.commissions[0];
    expect(await after(36_00)).toMatchObject({ state: 'held', gone: 3_00 });
    expect(await after(36_00)).toMatchObject({ gone: 3_00 });
    expect(await after(12_00)).toMatchObject({ gone: 3_00 });
    // Told again as it was placed, it brings nothing back.
    expect((await tell(shop, wish)).data!.commissions[0]).toMatchObject({ state: 'held', gone: 3_00 });
    expect(await after(120_00)).toMatchObject({ state: 'reversed', gone: 10_00 });
    expect((await tell(shop, wish)).data!.commissions[0]).toMatchObject({ state: 'reversed', gone: 10_00 });
    expect(await refund(shop, wish.order, 120_01)).toMatchObject({ status: 400, code: 'invalid' });
    expect(await refund(shop, 'no-such-order', 1)).toMatchObject({ status: 404, code: 'no-sale' });
    const elsewhere = sale(shop, { click: await house.click(shop.link) });
    await tell(shop, elsewhere);
    const moved = await signedCall(house, shop.key, 'POST', `/conversions/${elsewhere.order}/refunds`, { lines: [{ line: '1', refunded: 1_00 }] }, { signed: `/api/affiliate/v1/conversions/${wish.order}/refunds` }); // prettier-ignore
    expect(moved).toMatchObject({ status: 401, code: 'not-signed' });
    const other = await own();
    expect(await refund(other, wish.order, 1)).toMatchObject({ status: 404, code: 'no-sale' });
    await expectBooks(house);
  });

  it('is read strictly, and each field that is wrong is named', async () => {
    const shop = await own();
    const click = await house.click(shop.link);
    const fields = async (body: object) => (await tell(shop, body)).errors?.map(({ field }) => field);
    expect(await fields({})).toEqual(expect.arrayContaining(['order', 'placedAt', 'currency', 'lines']));
    expect(await fields(sale(shop))).toEqual(['click']);
    expect(await fields(sale(shop, { click, lines: [] }))).toEqual(['lines']);
    expect(
      await fields(sale(shop, { click, lines: [{ line: '1', deal: shop.deal, quantity: 1, paid: 1.5, net: 1 }] })),
    ).toEqual(['lines.0.paid']);
    expect(
      await fields(sale(shop, { click, lines: [{ line: '1', deal: shop.deal, quantity: 1, paid: 1, net: 2 }] })),
    ).toEqual(['lines']);
    expect(await fields(sale(shop, { click, placedAt: new Date(Date.now() + HOUR).toISOString() }))).toEqual([
      'placedAt',
    ]);
    expect(await fields(sale(shop, { click, influencer: 1 }))).toEqual(['']);
    // There is no rate for another currency.
    expect(await tell(shop, sale(shop, { click, currency: 'EUR' }))).toMatchObject({
      status: 201,
      data: { commissions: [] },
    });
  });
});
