import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Overview } from '../contracts/overview.ts';
import { openShop, paidOrder, placedOrder, promisedOrder, type TestShop } from './shop-support.ts';
import { openOrdersHouse, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
let shop: TestShop;
let other: TestShop;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
  other = await openShop(house);
});
afterAll(() => house?.close());

const ADDRESS = { address: { line: '12, rue des Orangers', city: 'Fès' } };
const seen = async (by = shop) => (await by.call<Overview>('GET', '/overview')).data;
const placedAt = (number: string, days: number) =>
  house.query(`UPDATE orders_orders SET placed_at = placed_at - make_interval(days => $2) WHERE number = $1`, [number, days]); // prettier-ignore

describe('the overview of a shop', () => {
  it('begins with nothing, and is nobody’s without a shop', async () => {
    const data = await seen(await openShop(house));
    expect(data.days).toHaveLength(30);
    expect(data.now).toEqual({ orders: 0, units: 0, sold: 0, refunded: 0 });
    expect(data.waiting).toEqual({ toSend: 0, onTheWay: 0, expected: 0, toGiveBack: 0 });
    const stranger = await openShop(house, { role: 'shopper' });
    expect(await stranger.call('GET', '/overview')).toMatchObject({ status: 404, code: 'no-shop' });
    const unverified = await openShop(house, { verified: false });
    expect(await unverified.call('GET', '/overview')).toMatchObject({ status: 403, code: 'not-verified' });
  });

  it('counts what is theirs of orders that are sure, on the day they were placed', async () => {
    const deal = await shop.deal();
    for (const days of [70, 35]) await placedAt((await paidOrder(house, [[deal, 1]])).number, days);
    await paidOrder(house, [[deal, 2], [await other.deal(), 1]]); // prettier-ignore
    await placedOrder(house, [[deal, 1]]);
    const data = await seen();
    expect(data.now).toEqual({ orders: 1, units: 2, sold: 30_000, refunded: 0 });
    expect(data.before).toEqual({ orders: 1, units: 1, sold: 15_000, refunded: 0 });
    expect(data.days.at(-1)).toMatchObject({ orders: 1, sold: 30_000 });
    expect((await seen(other)).now).toMatchObject({ orders: 1, units: 1, sold: 15_000 });
  });

  it('says what waits: to send, on its way, expected at the counter', async () => {
    const goods = await shop.deal({}, { kind: 'goods' });
    const first = await paidOrder(house, [[goods, 1]], ADDRESS);
    await paidOrder(house, [[goods, 1]], ADDRESS);
    await promisedOrder(house, [[await shop.deal({ payAtMerchant: true }), 1]], { method: 'at_merchant' });
    expect((await seen()).waiting).toMatchObject({ toSend: 2, onTheWay: 0, expected: 1 });
    await shop.call('POST', `/orders/${first.number}/ship`, {});
    expect((await seen()).waiting).toMatchObject({ toSend: 1, onTheWay: 1 });
    await shop.call('POST', `/orders/${first.number}/deliver`, {});
    expect((await seen()).waiting).toMatchObject({ toSend: 1, onTheWay: 0 });
  });

  it('names the deals that are nearly over or sold out, the first to end first', async () => {
    const quiet = await openShop(house);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const calm = await quiet.deal({ endsAt: inDays(20), stock: 50 });
    const few = await quiet.deal({ endsAt: inDays(10), stock: 7 });
    const soon = await quiet.deal({ endsAt: inDays(1), stock: null });
    expect((await seen(quiet)).deals.soon.map(({ id, left }) => [id, left])).toEqual([[soon, null]]);
    await paidOrder(house, [[few, 2]]);
    const { deals } = await seen(quiet);
    expect(deals.soon.map(({ id, left }) => [id, left])).toEqual([[soon, null], [few, 5]]); // prettier-ignore
    expect(deals.live).toBe(3);
    expect(deals.soon.map(({ id }) => id)).not.toContain(calm);
  });
});
