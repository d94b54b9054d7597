import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzip } from '../../platform/tests/exports/unzip.ts';
import { openShop, paidOrder, placedOrder, subscribe, type TestShop } from './shop-support.ts';
import { openOrdersHouse, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
beforeAll(async () => {
  house = await openOrdersHouse();
});
afterAll(() => house?.close());

const FORMATS = ['csv', 'xlsx', 'pdf'] as const;
async function shopOn(plan: string | null): Promise<TestShop> {
  const shop = await openShop(house);
  if (plan) await subscribe(house, shop.owner, plan);
  return shop;
}
/** A file below /api/shop/orders, as bytes. */
async function file(shop: TestShop, path: string): Promise<Buffer> {
  const { status, bytes } = await shop.file(`/orders.${path}`);
  expect([path, status]).toEqual([path, 200]);
  return bytes;
}
const lines = (csv: Buffer) => csv.toString().slice(1).split('\r\n').slice(0, -1);

describe('the orders of a shop as a file', () => {
  it.each([[null, 'free'], ['starter', 'starter']] as const)('are not for the plan %s, which is told of one that has them', async (plan, named) => {
    const shop = await shopOn(plan);
    await paidOrder(house, [[await shop.deal(), 1]]);
    for (const format of FORMATS) {
      const problems = { feature: 'export', plan: named, by: 'pro', label: 'Pro' };
      expect(await shop.call('GET', `/orders.${format}`)).toMatchObject({ status: 403, code: 'plan-feature', problems });
    }
    // What is sold is seen all the same.
    expect((await shop.call<unknown[]>('GET', '/orders')).data).toHaveLength(1);
  }); // prettier-ignore

  it('say the same in each format, and nothing of who bought', async () => {
    const shop = await shopOn('pro');
    const deal = await shop.deal({}, { title: 'Hammam' });
    await paidOrder(house, [[deal, 2]], { name: 'Nadia Alami' });
    await paidOrder(house, [[deal, 1]], { name: 'Nadia Alami' });
    await placedOrder(house, [[deal, 1]]);
    const csv = lines(await file(shop, 'csv'));
    expect(csv).toHaveLength(1 + 2 + 1);
    expect(csv.at(-1)).toMatch(/^"Total","","","","","3","","0\.00","450\.00"/);
    const sheet = unzip(await file(shop, 'xlsx'));
    const rows = sheet['xl/worksheets/sheet1.xml']!.match(/<row [^]*?<\/row>/g)!;
    expect(rows).toHaveLength(csv.length);
    expect(rows.at(-1)).toContain('<v>450</v>');
    expect((await PDFDocument.load(await file(shop, 'pdf'))).getTitle()).toBe('Commandes');
    expect((await PDFDocument.load(await file(shop, 'pdf?locale=ar'))).getTitle()).toBe('الطلبات');
    for (const text of [csv.join(), Object.values(sheet).join()]) {
      expect(text).toContain('Hammam');
      expect(text).not.toMatch(/Nadia|Alami|\+212|@/);
    }
  });

  it('run nothing in a spreadsheet', async () => {
    const shop = await shopOn('pro');
    const titles = ['=1+2', '+cmd', '-3', '@SUM(A1)', '＝1', 'Thé "vert"'];
    for (const title of titles) await paidOrder(house, [[await shop.deal({}, { title }), 1]]);
    const csv = (await file(shop, 'csv')).toString();
    const cells = Object.values(unzip(await file(shop, 'xlsx'))).join('');
    for (const title of titles.slice(0, 5)) {
      expect(csv).toContain(`"'${title}"`);
      expect(cells).toMatch(new RegExp(`>(?:'|&#39;|&apos;)${title.replace(/[+*()]/g, '\\$&')}<`));
    }
    expect(csv).toContain('"Thé ""vert"""');
    expect(cells).not.toContain('<f>');
  });

  it('are of the days that were asked for, by the clocks of Morocco, and of that shop alone', async () => {
    const [shop, other] = [await shopOn('pro'), await shopOn('enterprise')];
    const [deal, foreign] = [await shop.deal({}, { title: 'Notre riad' }), await other.deal({}, { title: 'Leur riad' })];
    const days = [];
    // In July 2024 Morocco was an hour ahead of UTC.
    for (const at of ['2024-07-09T22:59:00Z', '2024-07-09T23:01:00Z', '2024-07-11T22:59:00Z', '2024-07-11T23:01:00Z']) {
      const { id, number } = await paidOrder(house, [[deal, 1], [foreign, 1]]);
      await house.query('UPDATE orders_orders SET placed_at = $2 WHERE id = $1', [id, at]);
      days.push(number.match(/.{4}/g)!.join('-'));
    }
    const within = lines(await file(shop, 'csv?from=2024-07-10&to=2024-07-11')).slice(1, -1);
    expect(within.map((line) => line.slice(1, 15))).toEqual([days[2], days[1]]);
    expect(within.join()).not.toContain('Leur riad');
    expect(lines(await file(shop, 'csv?from=2024-07-12'))).toHaveLength(1 + 1 + 1);
    for (const wrong of ['from=2024-07-12&to=2024-07-10', 'from=2024-13-01', 'from=yesterday', 'merchant=x'])
      expect((await shop.call('GET', `/orders.csv?${wrong}`)).status).toBe(400);
  }); // prettier-ignore

  it('are refused where they would be cut off, with how many lines there may be', async () => {
    const shop = await shopOn('pro');
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    await house.query(
      `INSERT INTO orders_lines ("order", kind, deal, deal_row, merchant, title, merchant_name, unit_price, quantity, tax, gross, discount, paid, net, tva)
       SELECT "order", kind, deal, deal_row, merchant, title, merchant_name, unit_price, quantity, tax, gross, discount, paid, net, tva
       FROM orders_lines, generate_series(1, 1000) WHERE "order" = $1`,
      [order.id],
    );
    expect(await shop.call('GET', '/orders.pdf')).toMatchObject({ status: 409, code: 'export-too-long', problems: { most: 1_000 } }); // prettier-ignore
    expect(lines(await file(shop, 'csv'))).toHaveLength(1 + 1_001 + 1);
  });

  it('are written down where somebody takes them', async () => {
    const shop = await shopOn('pro');
    await file(shop, 'csv?from=2026-01-01');
    const rows = await house.query(
      `SELECT after ->> 'format' AS format, after ->> 'from' AS from, after ->> 'lines' AS lines FROM platform_audit WHERE action = 'orders.exported' AND subject ->> 'id' = $1`,
      [shop.merchant],
    );
    expect(rows).toEqual([{ format: 'csv', from: '2026-01-01', lines: '0' }]);
  });
});
