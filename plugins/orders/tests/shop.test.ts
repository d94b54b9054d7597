import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShopOrder } from '../contracts/shop.ts';
import { printedReceipt } from '../domain/order/receipt.ts';
import {
  openShop,
  paidOrder,
  placedOrder,
  promisedOrder,
  secretsOf,
  type Paid,
  type TestShop,
} from './shop-support.ts';
import { openOrdersHouse, tally, type OrdersHouse } from './support.ts';

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
const list = async (query = '', by = shop) => (await by.call<ShopOrder[]>('GET', `/orders${query}`)).data;
const seen = async ({ number }: Paid, by = shop) => by.call<ShopOrder>('GET', `/orders/${number}`);
const does = ({ number }: Paid, move: string, by = shop) => by.call<ShopOrder>('POST', `/orders/${number}/${move}`, {});

describe('what a merchant sees', () => {
  it('are the lines that are theirs, of orders that are sure', async () => {
    const mixed = await paidOrder(house, [[await shop.deal(), 1], [await other.deal(), 2]]); // prettier-ignore
    const foreign = await paidOrder(house, [[await other.deal(), 1]]);
    const unpaid = await placedOrder(house, [[await shop.deal(), 1]]);
    const numbers = (await list()).map(({ number }) => number);
    expect(numbers).toContain(mixed.number);
    expect(numbers).not.toContain(foreign.number);
    expect(numbers).not.toContain(unpaid.number);
    const { data } = await seen(mixed);
    expect(data.lines.map(({ merchant }) => merchant.id)).toEqual([shop.merchant]);
    expect(data.paid).toBe(15_000);
    expect((await seen(mixed, other)).data.paid).toBe(30_000);
    expect(await seen(foreign)).toMatchObject({ status: 404, code: 'no-order' });
    expect(await does(foreign, 'ship')).toMatchObject({ status: 404, code: 'no-order' });
  });

  it('is who bought only as long as something has to be brought to them', async () => {
    const service = await paidOrder(house, [[await shop.deal(), 1]], { name: 'Nadia Alami' });
    expect((await seen(service)).data).toMatchObject({ name: 'Nadia', phone: null, address: null });
    const goods = await paidOrder(house, [[await shop.deal({}, { kind: 'goods' }), 1]], { ...ADDRESS, name: 'Omar Tazi' });
    const before = (await seen(goods)).data;
    expect(before).toMatchObject({ name: 'Omar Tazi', address: { city: 'Fès' } });
    expect(before.phone).toMatch(/^\+212/);
    // A shop that has no part in what is brought learns of it no more than of any service.
    const mixed = await paidOrder(house, [[await shop.deal({}, { kind: 'goods' }), 1], [await other.deal(), 1]], ADDRESS); // prettier-ignore
    expect((await seen(mixed, other)).data).toMatchObject({ name: 'Nadia', phone: null, address: null });
    expect((await does(goods, 'ship')).status).toBe(200);
    const after = await does(goods, 'deliver');
    expect(after.data).toMatchObject({ state: 'fulfilled', name: 'Omar', phone: null, address: null });
    const [found, guessed] = [await list('?q=Omar%20T'), await list('?q=Nadia%20A')];
    expect(found.map(({ number }) => number)).toContain(goods.number);
    expect(guessed.map(({ number }) => number)).not.toContain(service.number);
  }); // prettier-ignore

  it('is found by its number and state, and page by page', async () => {
    const some = await openShop(house);
    const deal = await some.deal({ stock: 100 });
    const orders = [];
    for (let nth = 0; nth < 22; nth++) orders.push(await paidOrder(house, [[deal, 1]]));
    const first = await some.call<ShopOrder[]>('GET', '/orders');
    const { next } = JSON.parse(first.text) as { next: string };
    const second = await list(`?after=${next}`, some);
    const all = [...first.data, ...second].map(({ number }) => number);
    expect(all).toEqual(orders.map(({ number }) => number).reverse());
    expect(await list(`?q=${orders[3]!.number}`, some)).toHaveLength(1);
    expect(await list('?state=refunded', some)).toEqual([]);
    expect((await some.call('GET', '/orders?state=nothing')).status).toBe(400);
    expect((await some.call('GET', '/orders?shop=other')).status).toBe(400);
  });
});

describe('what a merchant does', () => {
  it('is cash that comes in with the goods', async () => {
    const cash = { ...ADDRESS, method: 'cash_on_delivery' };
    const order = await promisedOrder(house, [[await shop.deal({}, { kind: 'goods' }), 1]], cash);
    expect((await seen(order)).data.may).toEqual({ cancel: true, ship: true, deliver: true, collect: true, refuse: true, miss: false, refund: false }); // prettier-ignore
    expect((await does(order, 'ship')).data.may).toMatchObject({ cancel: false, ship: false });
    expect(await does(order, 'cancel')).toMatchObject({ status: 409, code: 'wrong-state' });
    expect(await does(order, 'collect', other)).toMatchObject({ status: 404 });
    const answers = await Promise.all(Array.from({ length: 10 }, () => does(order, 'collect')));
    expect(tally(answers)).toEqual({ 200: 1, 'wrong-state': 9 });
    expect((await seen(order)).data).toMatchObject({ state: 'fulfilled', may: { collect: false, refund: true } });
    const refused = await promisedOrder(house, [[await shop.deal({}, { kind: 'goods' }), 1]], cash);
    expect((await does(refused, 'refuse')).data.state).toBe('refused');
    expect((await does(refused, 'nothing')).status).toBe(404);
  });

  it('does not end what others sold too', async () => {
    const cash = { ...ADDRESS, method: 'cash_on_delivery' };
    const deals = [[await shop.deal({}, { kind: 'goods' }), 1], [await other.deal({}, { kind: 'goods' }), 1]] as const; // prettier-ignore
    const order = await promisedOrder(house, deals, cash);
    for (const move of ['cancel', 'collect', 'refuse']) expect(await does(order, move)).toMatchObject({ code: 'wrong-state' });
    expect((await does(order, 'deliver')).status).toBe(200);
    expect((await order.read()).lines.filter(({ deliveredAt }) => deliveredAt).map(({ merchant }) => merchant.id)).toEqual(
      expect.arrayContaining([shop.merchant]),
    );
  }); // prettier-ignore
});

describe('papers', () => {
  it('are for whoever bought: the code as a picture, vouchers to print, a receipt', async () => {
    const order = await paidOrder(house, [[await shop.deal({}, { title: 'Thé & \u202Egâteaux 😀 <b>' }), 2, { gift: { to: 'ليلى', message: 'عيد ميلاد سعيد !' } }]], { locale: 'ar', name: 'فاطمة الزهراء العلوي' }); // prettier-ignore
    const [one] = await secretsOf(house, order.id);
    const svg = await order.file(`/vouchers/${one!.id}.svg`);
    expect([svg.status, svg.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(svg.bytes.toString()).toMatch(/^<svg /);
    expect(svg.headers.get('content-security-policy')).toContain('sandbox');
    for (const [path, pages] of [
      [`/vouchers/${one!.id}.pdf`, 1],
      ['/vouchers.pdf', 2],
      ['/receipt.pdf', 1],
    ] as const) {
      const file = await order.file(path);
      expect([path, file.status, file.headers.get('content-type')]).toEqual([path, 200, 'application/pdf']);
      expect(file.headers.get('cache-control')).toBe('private, no-store');
      expect((await PDFDocument.load(file.bytes)).getPageCount()).toBe(pages);
    }
    const stranger = await paidOrder(house, [[await shop.deal(), 1]]);
    for (const path of [`/vouchers/${one!.id}.svg`, `/vouchers/${one!.id}.pdf`, '/vouchers.pdf', '/receipt.pdf'])
      expect((await order.file(path, stranger.key)).status).toBe(404);
    // Another's voucher below one's own order is not there either.
    expect((await stranger.file(`/vouchers/${one!.id}.svg`)).status).toBe(404);
  });

  it('are not there before it is paid, nor once it went back', async () => {
    const unpaid = await placedOrder(house, [[await shop.deal(), 1]]);
    expect((await unpaid.file('/receipt.pdf')).status).toBe(404);
    expect((await unpaid.file('/vouchers.pdf')).status).toBe(404);
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const [one] = await secretsOf(house, order.id);
    await order.buyer.call('POST', `/${order.number}/refunds`, {}, { 'x-order-key': order.key });
    expect((await order.file(`/vouchers/${one!.id}.svg`)).status).toBe(404);
    expect((await order.file('/receipt.pdf')).status).toBe(200);
  });

  it('are numbered without a gap, however many are paid at once', async () => {
    const deal = await shop.deal({ stock: 100 });
    const orders = await Promise.all(Array.from({ length: 12 }, () => paidOrder(house, [[deal, 1]])));
    const rows = await house.query<{ receipt: number }>(
      'SELECT receipt::float8 AS receipt FROM orders_orders WHERE receipt IS NOT NULL ORDER BY receipt',
    );
    const first = rows[0]!.receipt;
    expect(rows.map(({ receipt }) => receipt - first)).toEqual(rows.map((_, nth) => nth));
    expect(printedReceipt(first)).toMatch(/^\d{4}-0000001$/);
    expect(orders).toHaveLength(12);
  });
});
