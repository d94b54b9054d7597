import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShopEntries, ShopEntry, ShopMoney } from '../contracts/money.ts';
import type { ShopOrder } from '../contracts/shop.ts';
import { scannedAs } from '../domain/vouchers/code.ts';
import { deskOf } from './desk-support.ts';
import { openShop, paidOrder, promisedOrder, secretsOf, type Paid, type TestShop } from './shop-support.ts';
import { ADDRESS, openOrdersHouse, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
beforeAll(async () => {
  house = await openOrdersHouse();
});
afterAll(() => house?.close());

const moneyOf = async (shop: TestShop) => (await shop.call<ShopMoney>('GET', '/money')).data;

async function entriesOf(shop: TestShop): Promise<ShopEntry[]> {
  const all: ShopEntry[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { text } = await shop.call('GET', `/money/entries${next && `?after=${next}`}`);
    const page = JSON.parse(text) as ShopEntries;
    all.push(...page.data);
    next = page.next;
  }
  return all;
}

/** What the accounts of the ledger themselves come to. */
async function ledgerOf({ merchant }: TestShop): Promise<number> {
  const [row] = await house.query<{ owed: number }>(
    'SELECT coalesce(-sum(amount), 0)::integer AS owed FROM platform_ledger_entries WHERE account IN ($1, $2)',
    [`merchant:${merchant}`, `cash:${merchant}`],
  );
  return row!.owed;
}

/** Holds whatever happened: what is shown is what the books say, to the centime, and its parts are the whole. */
async function agrees(shop: TestShop): Promise<ShopMoney> {
  const money = await moneyOf(shop);
  const entries = await entriesOf(shop);
  expect(money.balance).toBe(await ledgerOf(shop));
  expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(money.balance);
  for (const { price, coupon, cash, amount } of entries) expect(price + coupon - cash).toBe(amount);
  expect(money.sold + money.coupons - money.refunded - money.commissions + money.other).toBe(money.balance);
  expect(money.available + money.waiting).toBe(money.balance);
  return money;
}

const redeem = async (shop: TestShop, order: Paid, nth = 0) => {
  const what = scannedAs((await secretsOf(house, order.id))[nth]!.token);
  const done = await shop.call('POST', '/redeem', { scan: randomUUID(), what, at: new Date().toISOString() });
  expect(done.status).toBe(200);
};

describe('what a shop is owed', () => {
  it('waits for vouchers to be used and goods to be kept, and is then available', async () => {
    const shop = await openShop(house);
    expect(await agrees(shop)).toMatchObject({ balance: 0, available: 0, waiting: 0 });
    const service = await paidOrder(house, [[await shop.deal(), 2]]);
    expect(await agrees(shop)).toMatchObject({ balance: 30_000, available: 0, waiting: 30_000, sold: 30_000 });
    await redeem(shop, service);
    expect(await agrees(shop)).toMatchObject({ available: 15_000, waiting: 15_000 });
    const goods = await paidOrder(house, [[await shop.deal({}, { kind: 'goods' }), 1]], { address: ADDRESS });
    await shop.call('POST', `/orders/${goods.number}/deliver`, {});
    expect(await agrees(shop)).toMatchObject({ available: 15_000 });
    await house.query(`UPDATE orders_lines SET delivered_at = now() - interval '8 days' WHERE "order" = $1 AND kind = 'goods'`, [goods.id]); // prettier-ignore
    const { balance, waiting } = await agrees(shop);
    expect(waiting).toBe(15_000);
    expect(balance).toBeGreaterThanOrEqual(45_000);
  });

  it('does not hold what was paid to it in cash, whatever of that goes back', async () => {
    const shop = await openShop(house);
    const order = await promisedOrder(house, [[await shop.deal({ payAtMerchant: true }), 1]]);
    expect((await shop.call('POST', `/orders/${order.number}/collect`, {})).status).toBe(200);
    expect(await agrees(shop)).toMatchObject({ balance: 0, available: 0, waiting: 0, sold: 0, cash: 15_000 });
    await shop.call<ShopOrder>('POST', `/orders/${order.number}/refunds`, { kind: 'all', reason: 'Erreur' });
    expect(await agrees(shop)).toMatchObject({ balance: 0, refunded: 0, cash: 0 });
    expect((await entriesOf(shop)).map(({ kind, price, order: number }) => [kind, price, number])).toEqual([
      ['refund', -15_000, order.number],
      ['cash-sale', 15_000, order.number],
    ]);
  });

  it('holds what codes of the platform took off, of cards and cash, and gives it back with the sale', async () => {
    const shop = await openShop(house);
    const other = await openShop(house);
    await house.query(`INSERT INTO orders_coupons (code, kind, value, starts_at, ends_at) VALUES ('PLATEFORME', 'amount', 3001, now(), now() + interval '1 day')`); // prettier-ignore
    const buy = async (more: Record<string, unknown>) => {
      const buyer = await house.buyer();
      for (const one of [shop, other]) await buyer.put(await one.deal({ payAtMerchant: true }), 1);
      await buyer.call('PUT', '/basket/coupon', { code: 'PLATEFORME' });
      const placed = await buyer.order(more);
      expect(placed.status).toBe(201);
      return placed.data.number;
    };
    const finance = await deskOf(house, 'sys-finance');
    const cash = await buy({ method: 'at_merchant' });
    await house.query(`UPDATE orders_orders SET state = 'confirmed' WHERE number = $1`, [cash]);
    expect((await finance('POST', `/desk/${cash}/collect`, { reason: 'Vu' })).status).toBe(200);
    const [one, two] = [await agrees(shop), await agrees(other)];
    expect(one.balance + two.balance).toBe(3001);
    expect(one).toMatchObject({ balance: one.coupons, sold: 0, cash: 15_000 - one.coupons });
    const ask = { number: cash, ask: { kind: 'all', reason: 'Tout' } };
    expect((await finance('POST', '/refunds', ask)).status).toBe(201);
    expect([(await agrees(shop)).balance, (await agrees(other)).balance]).toEqual([0, 0]);
  });

  it('is less what went back, and what is to be agreed on waits', async () => {
    const shop = await openShop(house);
    const deal = await shop.deal({ discountedPrice: '300001', originalPrice: '400000' });
    const order = await paidOrder(house, [[deal, 1]]);
    await redeem(shop, order);
    const line = (await order.read()).lines[0]!.id;
    expect(await agrees(shop)).toMatchObject({ available: 300_001, waiting: 0 });
    const small = { kind: 'amount', line, amount: 1234, reason: 'Geste' };
    expect((await shop.call('POST', `/orders/${order.number}/refunds`, small)).status).toBe(200);
    expect(await agrees(shop)).toMatchObject({ balance: 298_767, refunded: 1234 });
    const finance = await deskOf(house, 'sys-finance');
    const asked = await finance('POST', '/refunds', { number: order.number, ask: { ...small, amount: 250_000 } });
    expect(asked).toMatchObject({ status: 201, data: { state: 'to_agree' } });
    expect(await agrees(shop)).toMatchObject({ balance: 298_767, waiting: 250_000, available: 48_767 });
  });

  it('is told page by page, and to its owner alone', async () => {
    const shop = await openShop(house);
    const deal = await shop.deal({ stock: 100 });
    for (let nth = 0; nth < 22; nth++) await paidOrder(house, [[deal, 1]]);
    expect(await entriesOf(shop)).toHaveLength(22);
    expect(await agrees(shop)).toMatchObject({ balance: 330_000 });
    const stranger = await openShop(house);
    expect(await entriesOf(stranger)).toEqual([]);
    expect((await shop.call('GET', `/money?merchant=${stranger.merchant}`)).status).toBe(400);
    const unverified = await openShop(house, { verified: false });
    expect(await unverified.call('GET', '/money')).toMatchObject({ status: 403, code: 'not-verified' });
    for (const path of ['money', 'money/entries'])
      expect((await fetch(`${house.cms.url}/api/shop/${path}`)).status).toBe(403);
  });
});
