import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ShopEntry, ShopMoney } from '@sys/orders/contracts';
import { expectBooks } from './books-support.ts';
import { openEngineHouse, type EngineHouse } from './engine-support.ts';

let house: EngineHouse;
beforeAll(async () => {
  house = await openEngineHouse();
});
afterAll(async () => {
  await expectBooks(house);
  await house.close();
});

it('a merchant sees what a sale was brought for, and what came back of it; all parts are the whole', async () => {
  const { shop, link } = await house.promoted();
  const order = await house.sold(link, { quantity: 2 });
  const [one] = await house.made(order.id, 1, 'held');
  const cost = one!.amount + one!.fee;
  const moneyOf = async () => {
    const { data } = await shop.call<ShopMoney>('GET', '/money');
    expect(data.sold + data.coupons - data.refunded - data.commissions + data.other).toBe(data.balance);
    const entries = (await shop.call<ShopEntry[]>('GET', '/money/entries')).data;
    expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(data.balance);
    for (const { price, coupon, cash, amount } of entries) expect(price + coupon - cash).toBe(amount);
    return { data, entries };
  };
  const before = await moneyOf();
  expect(before.data).toMatchObject({ sold: 30_000, commissions: cost, other: 0, balance: 30_000 - cost });
  // Two vouchers that nobody has used: nothing of it is due, what it cost neither.
  expect(before.data).toMatchObject({ waiting: 30_000 - cost, available: 0 });
  expect(before.entries.find(({ kind }) => kind === 'commission')).toMatchObject({ amount: -cost, order: null });
  await shop.call('POST', `/orders/${order.number}/refunds`, { kind: 'all', reason: 'Fermé' });
  await house.made(order.id, 1, 'reversed');
  const { data, entries } = await moneyOf();
  expect(data).toMatchObject({ refunded: 30_000, commissions: 0, balance: 0, other: 0 });
  expect(entries.filter(({ kind }) => kind === 'commission').map(({ amount }) => amount)).toEqual([cost, -cost]);
});
