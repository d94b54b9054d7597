import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, paidOrder, subscribe, type TestShop } from '../../orders/tests/shop-support.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import { unzip } from '../../platform/tests/exports/unzip.ts';
import type { Affiliates, ShopConversions } from '../contracts/index.ts';
import { clicked, openPromoter, sale, takeBack } from './earnings-support.ts';
import { textOfPdf } from './pdf-text.ts';

let house: OrdersHouse;
beforeAll(async () => {
  house = await openOrdersHouse();
});
afterAll(() => house?.close());

const read = async <Body>(shop: TestShop, path: string): Promise<Body> => {
  const { status, text } = await shop.call('GET', `/affiliation/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return JSON.parse(text) as Body;
};
const peopleOf = (shop: TestShop, query = '') => read<Affiliates>(shop, `affiliates${query}`);
const soldOf = (shop: TestShop, query = '') => read<ShopConversions>(shop, `conversions${query}`);
const lines = (csv: Buffer) => csv.toString().slice(1).split('\r\n').slice(0, -1);

describe('what influencers brought a shop', () => {
  it('is told of each, with what they cost, and of no other shop', async () => {
    const [shop, other] = [await openShop(house), await openShop(house)];
    const [nadia, salma] = [await openPromoter(house), await openPromoter(house)];
    const [deal, foreign] = [await shop.deal({}, { title: 'Hammam' }), await other.deal({}, { title: 'Leur riad' })];
    const order = await paidOrder(house, [[deal, 1]]);
    const [line] = await house.query<{ id: string }>('SELECT id::text FROM orders_lines WHERE "order" = $1', [order.id]); // prettier-ignore
    const by = { influencer: nadia.id, merchant: shop.merchant, deal };
    await sale(house, { ...by, paid: 30_000, source: { kind: 'order', reference: order.id, line: line!.id } });
    const back = await sale(house, { ...by, paid: 10_000 });
    await takeBack(house, back, 5_000);
    await sale(house, { ...by, state: 'pending', paid: 99_000 });
    await sale(house, { influencer: salma.id, merchant: shop.merchant, deal, paid: 20_000 });
    await sale(house, { influencer: nadia.id, merchant: other.merchant, deal: foreign, paid: 50_000 });
    await clicked(house, { influencer: nadia.id, deal, day: '2026-11-20', clicks: 40 });
    const { data, totals } = await peopleOf(shop);
    expect(data).toMatchObject([
      {
        id: `inf_${nadia.id}`,
        ...{ deals: 1, clicks: 40, conversions: 2, sales: 40_000, refunds: 5_000, commission: 3_500, fee: 700 },
        // 350 dirhams were kept of what 42 were paid for.
        ...{ cost: 4_200, return: 833, perConversion: 2_100, basket: 20_000 },
      },
      { id: `inf_${salma.id}`, clicks: 0, conversions: 1, sales: 20_000, refunds: 0, cost: 2_400, return: 833 },
    ]);
    expect(totals).toEqual({ affiliates: 2, clicks: 40, conversions: 3, sales: 60_000, refunds: 5_000, commission: 5_500, fee: 1_100, cost: 6_600 }); // prettier-ignore
    const { affiliates: _, clicks: __, ...sums } = totals;
    const sold = await soldOf(shop);
    expect(sold.totals).toEqual(sums);
    expect(sold.data).toHaveLength(3);
    expect(sold.data.at(-1)).toMatchObject({ order: order.number, title: 'Hammam', sales: 30_000, cost: 3_600 });
    expect((await soldOf(shop, `?influencer=inf_${salma.id}`)).totals.sales).toBe(20_000);
    expect(JSON.stringify(sold)).not.toMatch(/Nadia Alami|@|riad/);
    expect((await soldOf(other)).totals).toMatchObject({ conversions: 1, sales: 50_000 });
    expect((await peopleOf(await openShop(house))).data).toEqual([]);
  });

  it('comes page by page in each order, each once', async () => {
    const shop = await openShop(house);
    const deal = await shop.deal();
    const clicks = [3, 3, 3, ...Array.from({ length: 20 }, (_, nth) => nth)];
    for (const count of clicks) {
      const one = await openPromoter(house);
      await sale(house, { influencer: one.id, merchant: shop.merchant, deal });
      await clicked(house, { influencer: one.id, deal, day: '2026-11-20', clicks: count });
    }
    for (const sort of ['sales', 'clicks']) {
      const first = await peopleOf(shop, `?sort=${sort}`);
      const second = await peopleOf(shop, `?sort=${sort}&cursor=${first.next_cursor}`);
      expect([first.data.length, second.data.length, second.has_more]).toEqual([20, 3, false]);
      const all = [...first.data, ...second.data];
      expect(new Set(all.map(({ id }) => id)).size).toBe(23);
      if (sort === 'clicks') expect(all.map((one) => one.clicks)).toEqual([...clicks].sort((a, b) => b - a));
    }
  });

  it('comes to the same in the API, CSV, XLSX and PDF of a month of Morocco', async () => {
    const shop = await openShop(house);
    const deal = await shop.deal();
    const nadia = await openPromoter(house);
    const by = { influencer: nadia.id, merchant: shop.merchant, deal };
    await house.query(`UPDATE up_users SET username = '=cmd|x' WHERE id = $1`, [nadia.id]);
    await sale(house, { ...by, placedAt: '2026-10-31T22:59:00Z', paid: 11_100 });
    await sale(house, { ...by, placedAt: '2026-10-31T23:30:00Z', paid: 123_450 });
    const back = await sale(house, { ...by, placedAt: '2026-11-15T10:00:00Z', paid: 33_330 });
    await takeBack(house, back, 11_110);
    await sale(house, { ...by, placedAt: '2026-11-30T23:30:00Z', paid: 77_700 });
    const query = '?from=2026-11-01&to=2026-11-30';
    for (const format of ['csv', 'xlsx', 'pdf'])
      expect(await shop.call('GET', `/affiliation/conversions.${format}`)).toMatchObject({ status: 403, code: 'plan-feature', problems: { label: 'Pro' } }); // prettier-ignore
    await subscribe(house, shop.owner, 'pro');
    const { totals } = await soldOf(shop, query);
    expect(totals).toMatchObject({ conversions: 2, sales: 156_780, refunds: 11_110 });
    expect((await peopleOf(shop, query)).totals).toMatchObject(totals);
    const sums = [totals.sales, totals.refunds, totals.commission, totals.fee, totals.cost].map((sum) => (sum / 100).toFixed(2)); // prettier-ignore
    for (const table of ['affiliates', 'conversions']) {
      const file = async (format: string) => (await shop.file(`/affiliation/${table}.${format}${query}`)).bytes;
      const csv = lines(await file('csv'));
      expect(csv.at(-1)).toContain(sums.map((sum) => `"${sum}"`).join(','));
      expect(csv.join()).toContain(`"'=cmd|x"`);
      const sheet = unzip(await file('xlsx'))['xl/worksheets/sheet1.xml']!;
      const last = [...sheet.match(/<row [^]*?<\/row>/g)!.at(-1)!.matchAll(/<v>([\d.]+)<\/v>/g)].map(([, value]) => Number(value)); // prettier-ignore
      expect(last).toEqual(expect.arrayContaining(sums.map(Number)));
      const pdf = await file('pdf');
      expect((await PDFDocument.load(pdf)).getTitle()).toBe(table === 'affiliates' ? 'Affiliés' : 'Ventes affiliées');
      const text = await textOfPdf(pdf);
      if (text !== null)
        for (const sum of sums) expect(text.replace(/[\s\u00A0]/g, '')).toContain(sum.replace('.', ','));
    }
    const told = await house.query(`SELECT action FROM platform_audit WHERE subject ->> 'id' = $1 AND action LIKE '%.exported'`, [shop.merchant]); // prettier-ignore
    expect(told).toHaveLength(6);
  });

  it('is nothing for who may not, and no request names a shop', async () => {
    const nadia = await openPromoter(house);
    const shop = await openShop(house);
    const unverified = await openShop(house, { verified: false });
    for (const path of ['/affiliates', '/conversions', '/affiliates.csv', '/conversions.pdf']) {
      expect((await fetch(`${house.cms.url}/api/shop/affiliation${path}`)).status).toBe(403);
      expect(await unverified.call('GET', `/affiliation${path}`)).toMatchObject({ status: 403, code: 'not-verified' });
      expect((await shop.call('GET', `/affiliation${path}?merchant=${unverified.merchant}`)).status).toBe(400);
    }
    expect((await nadia.call('GET', '/../shop/affiliation/affiliates')).status).toBe(404);
  });
});
