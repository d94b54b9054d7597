import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CouponRequest, ShownCoupon } from '../contracts/coupons.ts';
import { merchantAt } from './deals-support.ts';
import { deskOf, newDesk, type Desk } from './desk-support.ts';
import { openShop, type TestShop } from './shop-support.ts';
import { openOrdersHouse, tally, type Answer, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
let shop: TestShop;
let other: TestShop;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
  other = await openShop(house);
});
afterAll(() => house?.close());

const WHY = { reason: 'Fin de la campagne' };
const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
const terms = (more: Partial<CouponRequest> = {}): CouponRequest =>
  ({
    ...{ code: '', kind: 'percent', value: 1000, most: null, minimum: 0, startsAt: day(-1), endsAt: day(10) },
    ...{ uses: null, usesEach: null, ...more },
  }) as CouponRequest;
const make = (more: Partial<CouponRequest> = {}, by = shop) =>
  by.call<ShownCoupon>('POST', '/coupons', terms(more)) as Promise<Answer<ShownCoupon> & { fields?: unknown }>;
const change = (id: string, more: Partial<CouponRequest>, by = shop) =>
  by.call<ShownCoupon>('PUT', `/coupons/${id}`, terms(more)) as Promise<Answer<ShownCoupon> & { fields?: unknown }>;
const read = async (id: string, by = shop) =>
  (await by.call<ShownCoupon[]>('GET', '/coupons')).data.find((one) => one.id === id);

/** Somebody buys at the shop with a code. */
async function buyWith(code: string, of = shop): Promise<{ id: string; discount: number }> {
  const buyer = await house.buyer();
  await buyer.put(await of.deal(), 1);
  const put = await buyer.call<{ coupon: unknown }>('PUT', '/basket/coupon', { code });
  expect(put.status).toBe(200);
  const placed = await buyer.order();
  expect(placed).toMatchObject({ status: 201 });
  const [row] = await house.query<{ id: string; discount: number }>(
    'SELECT id::text, discount::float8 FROM orders_orders WHERE number = $1',
    [placed.data.number],
  );
  return row!;
}
const trail = (action: string, id: string) =>
  house.query<{ before: string; after: string; actor: string }>(
    `SELECT before::text, after::text, actor ->> 'kind' AS actor FROM platform_audit WHERE action = $1 AND subject ->> 'id' = $2`,
    [action, id],
  );

describe('a merchant', () => {
  it('makes a code, typed in any way or drawn, that takes from their own lines alone', async () => {
    const typed = await make({ code: ' ete-2026 ', value: 2000, most: 2500 });
    expect(typed).toMatchObject({ status: 201, data: { code: 'ETE2026', state: 'active', used: 0, frozen: false } });
    const drawn = await make();
    expect(drawn.data.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
    expect(await trail('coupon.created', typed.data.id)).toMatchObject([{ actor: 'user' }]);
    expect((await buyWith('été2026'.normalize('NFD').replace(/\p{M}/gu, ''))).discount).toBe(2500);
    expect(await read(typed.data.id)).toMatchObject({ used: 1, paid: 0, tookOff: 0, frozen: true });
    const stranger = await house.buyer();
    await stranger.put(await other.deal(), 1);
    await stranger.call('PUT', '/basket/coupon', { code: 'ETE2026' });
    expect((await stranger.view()).coupon).toMatchObject({ problem: 'other-merchant' });
  });

  it('cannot take a code that anybody has, nor make two of one at once', async () => {
    await make({ code: 'DEJALA' }, other);
    expect(await make({ code: 'deja la' })).toMatchObject({ status: 400, fields: [{ field: 'code', problem: 'taken' }] });
    const mine = await make({ code: 'AUTRECODE' });
    expect(await change(mine.data.id, { code: 'DEJALA' })).toMatchObject({ status: 400, fields: [{ problem: 'taken' }] });
    const answers = await Promise.all(Array.from({ length: 8 }, (_, nth) => make({ code: 'COURSE' }, nth % 2 ? shop : other)));
    expect(tally(answers)).toEqual({ 201: 1, 400: 7 });
  }); // prettier-ignore

  it('is told which field is wrong', async () => {
    const wrong: [Partial<Record<keyof CouponRequest, unknown>>, string, string][] = [
      [{ code: 'a!' }, 'code', 'invalid'],
      [{ value: 10_001 }, 'value', 'out-of-range'],
      [{ value: 0 }, 'value', 'out-of-range'],
      [{ kind: 'amount', most: 5 }, 'most', 'invalid'],
      [{ minimum: -1 }, 'minimum', 'out-of-range'],
      [{ uses: 0 }, 'uses', 'out-of-range'],
      [{ endsAt: day(-0.5) }, 'endsAt', 'past'],
      [{ startsAt: day(11) }, 'endsAt', 'before-start'],
      [{ endsAt: 'demain' }, 'endsAt', 'required'],
    ];
    for (const [wish, field, problem] of wrong)
      expect(await make(wish as never)).toMatchObject({ status: 400, fields: [{ field, problem }] });
    // Whose it is and how often it was used nobody says.
    for (const more of [{ merchant: other.merchant }, { used: 3 }])
      expect((await make(more as never)).status).toBe(400);
  });

  it('changes all of it before it is used, and then its end and its uses alone', async () => {
    const { id } = (await make({ code: 'CHANGE1' })).data;
    const free = { code: 'CHANGE2', kind: 'amount', value: 1500, minimum: 100 } as const;
    expect(await change(id, free)).toMatchObject({ status: 200, data: { code: 'CHANGE2', value: 1500 } });
    const seen = (await read(id))!;
    const kept = { ...free, startsAt: seen.startsAt, endsAt: seen.endsAt };
    await buyWith('CHANGE2');
    await buyWith('CHANGE2');
    expect(await change(id, { ...kept, uses: 1 })).toMatchObject({ fields: [{ field: 'uses', problem: 'below-used' }] });
    expect(await change(id, { ...kept, value: 1400 })).toMatchObject({ fields: [{ field: 'value', problem: 'frozen' }] });
    const later = await change(id, { ...kept, endsAt: day(20), uses: 2 });
    expect(later).toMatchObject({ status: 200, data: { state: 'used-up', used: 2, uses: 2 } });
    const [changed] = (await trail('coupon.changed', id)).slice(-1);
    expect(JSON.parse(changed!.after)).toMatchObject({ uses: 2 });
    expect(JSON.parse(changed!.before)).toMatchObject({ uses: null });
  }); // prettier-ignore

  it('is frozen also by who buys while it is changed', async () => {
    const { id } = (await make({ code: 'ENMEMETEMPS', kind: 'amount', value: 1000 })).data;
    const [order] = await Promise.all([
      buyWith('ENMEMETEMPS'),
      change(id, { code: 'ENMEMETEMPS', kind: 'amount', value: 9000 }),
    ]);
    const now = (await read(id))!;
    // Either order: what the order took off is what the code said when it was used.
    expect([1000, 9000]).toContain(order.discount);
    expect(now.value === 9000 || order.discount === 1000).toBe(true);
  });

  it('stops a code for good: nobody orders with it, and who did keeps it', async () => {
    const { id } = (await make({ code: 'STOPPE', kind: 'amount', value: 1000 })).data;
    const order = await buyWith('STOPPE');
    expect(await shop.call('POST', `/coupons/${id}/stop`, {})).toMatchObject({ status: 200, data: { state: 'stopped' } });
    const buyer = await house.buyer();
    await buyer.put(await shop.deal(), 1);
    await buyer.call('PUT', '/basket/coupon', { code: 'STOPPE' });
    expect((await buyer.view()).coupon).toMatchObject({ problem: 'over' });
    expect(await shop.call('POST', `/coupons/${id}/stop`, {})).toMatchObject({ status: 409, code: 'wrong-state' });
    expect(await change(id, { code: 'STOPPE' })).toMatchObject({ status: 409, code: 'wrong-state' });
    expect(await house.query('SELECT discount::float8 FROM orders_orders WHERE id = $1', [order.id])).toEqual([{ discount: 1000 }]);
    expect(await trail('coupon.stopped', id)).toHaveLength(1);
  }); // prettier-ignore

  it('sees what a code took off orders that are paid, and the codes of nobody else', async () => {
    const { id } = (await make({ code: 'CHIFFRES', kind: 'amount', value: 1000 })).data;
    const order = await buyWith('CHIFFRES');
    await house.query(`UPDATE orders_orders SET state = 'paid' WHERE id = $1`, [order.id]);
    await buyWith('CHIFFRES');
    expect(await read(id)).toMatchObject({ used: 2, paid: 1, tookOff: 1000 });
    expect(await read(id, other)).toBeUndefined();
    expect(await change(id, { code: 'CHIFFRES' }, other)).toMatchObject({ status: 404, code: 'no-coupon' });
    expect(await other.call('POST', `/coupons/${id}/stop`, {})).toMatchObject({ status: 404, code: 'no-coupon' });
    expect((await shop.call('PUT', '/coupons/1%20OR', terms())).status).toBe(400);
  });

  it('finds codes by how they begin, page by page', async () => {
    const many = await openShop(house);
    for (let nth = 10; nth < 32; nth++)
      await house.query(
        `INSERT INTO orders_coupons (code, merchant, kind, value, starts_at, ends_at) VALUES ($1, $2, 'amount', 100, now(), now() + interval '1 day')`,
        [`PAGE${nth}`, many.merchant],
      );
    const first = await many.call<ShownCoupon[]>('GET', '/coupons');
    const { next } = JSON.parse(first.text) as { next: string };
    const second = await many.call<ShownCoupon[]>('GET', `/coupons?after=${next}`);
    const codes = [...first.data, ...second.data].map(({ code }) => code);
    expect(codes).toEqual(Array.from({ length: 22 }, (_, nth) => `PAGE${31 - nth}`));
    const found = async (q: string) => (await many.call<ShownCoupon[]>('GET', `/coupons?q=${encodeURIComponent(q)}`)).data;
    expect((await found('page3')).map(({ code }) => code)).toEqual(['PAGE31', 'PAGE30']);
    expect(await found('p')).toHaveLength(20);
    for (const q of ['%', 'PAGE 3!']) expect(await found(q)).toEqual([]);
  }); // prettier-ignore

  it('has a shop, and is verified', async () => {
    const unverified = await openShop(house, { verified: false });
    expect(await make({}, unverified)).toMatchObject({ status: 403, code: 'not-verified' });
    const shopper = await openShop(house, { role: 'shopper' });
    expect(await make({}, shopper)).toMatchObject({ status: 404, code: 'no-shop' });
    expect((await fetch(`${house.cms.url}/api/shop/coupons`)).status).toBe(403);
    // Whoever is verified and comes here first has a shop from then on.
    const fresh = await merchantAt(house);
    expect((await fresh.call<ShownCoupon>('POST', '/coupons', terms({ code: 'PREMIER' }))).status).toBe(201);
  });
});

describe('the platform', () => {
  let marketing: Desk;
  beforeAll(async () => {
    marketing = await deskOf(house, 'sys-marketer');
  });

  it('makes codes that take from all lines and that it pays for, and sees no shop’s', async () => {
    await make({ code: 'DELABOUTIQUE' });
    const made = await marketing<ShownCoupon>('POST', '/coupons', terms({ code: 'MAISON', kind: 'amount', value: 1000 }));
    expect(made).toMatchObject({ status: 201, data: { code: 'MAISON' } });
    expect(await house.query(`SELECT merchant FROM orders_coupons WHERE code = 'MAISON'`)).toEqual([{ merchant: null }]);
    expect((await marketing('POST', '/coupons', { ...terms({ code: 'POURUN' }), merchant: shop.merchant })).status).toBe(400);
    const { data } = await marketing<ShownCoupon[]>('GET', '/coupons');
    expect(data.map(({ code }) => code)).toEqual(['MAISON']);
    expect(await trail('coupon.created', made.data.id)).toMatchObject([{ actor: 'staff' }]);
    expect((await buyWith('MAISON', other)).discount).toBe(1000);
    expect(await shop.call('POST', `/coupons/${made.data.id}/stop`, {})).toMatchObject({ status: 404, code: 'no-coupon' });
    const theirs = (await read((await make({ code: 'BOUTIQUE2' })).data.id))!;
    expect(await marketing('POST', `/coupons/${theirs.id}/stop`, WHY)).toMatchObject({ status: 404, code: 'no-coupon' });
    expect((await marketing('POST', `/coupons/${made.data.id}/stop`, {})).status).toBe(400);
    expect((await marketing<ShownCoupon>('POST', `/coupons/${made.data.id}/stop`, WHY)).data.state).toBe('stopped');
    expect(await trail('coupon.stopped', made.data.id)).toMatchObject([{ actor: 'staff', after: expect.stringContaining(WHY.reason) }]);
  }); // prettier-ignore

  it('lets the finances look, and nobody else do anything', async () => {
    const finance = await deskOf(house, 'sys-finance');
    expect((await finance('GET', '/coupons')).status).toBe(200);
    const manager = await newDesk(house, 'gerant', ['plugin::orders.manage', 'plugin::orders.read']);
    const admin = await deskOf(house, 'strapi-super-admin');
    for (const desk of [manager, admin]) expect((await desk('GET', '/coupons')).status).toBe(403);
    for (const desk of [finance, manager, admin]) {
      expect((await desk('POST', '/coupons', terms())).status).toBe(403);
      expect((await desk('PUT', '/coupons/1', terms())).status).toBe(403);
      expect((await desk('POST', '/coupons/1/stop', WHY)).status).toBe(403);
    }
    expect((await fetch(`${house.cms.url}/orders/coupons`)).status).toBe(401);
  });
});
