import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShop, type TestShop } from '../../orders/tests/shop-support.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { ProgrammeView, ShopDeal } from '../contracts/programmes.ts';
import { deedsOf, influencer, TEN } from './programmes-support.ts';

let house: OrdersHouse;
let shop: TestShop;
let deal: string;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
  deal = await shop.deal({ discountedPrice: '12000' });
});
afterAll(() => house?.close());

const put = (of: string, body: object, by = shop) => by.call<ShopDeal>('PUT', `/affiliation/programmes/${of}`, body);
const read = async (of = deal) => (await shop.call<ShopDeal>('GET', `/affiliation/programmes/${of}`)).data;

it('follows a programme by its next version, and never changes one', async () => {
  expect((await read()).programme).toBeNull();
  const first = await put(deal, { rules: [TEN], follows: 0, brief: 'Venez à deux.' });
  expect(first.status).toBe(200);
  expect(first.data).toMatchObject({ deal, price: 12_000, net: 10_000, asked: 0, approved: 0, state: 'live' });
  expect(first.data.programme).toMatchObject({ version: 1, open: true, windowDays: 30, holdDays: 14, spent: 0, brief: 'Venez à deux.' }); // prettier-ignore
  const second = await put(deal, { rules: [{ ...TEN, value: { kind: 'amount', amount: 1_500 } }], follows: 1, budget: 50_000 }); // prettier-ignore
  expect(second.data.programme).toMatchObject({ version: 2, budget: 50_000, id: first.data.programme!.id });
  const versions = await house.query<{ version: number; rules: string }>(
    'SELECT v.version, v.rules::text FROM affiliate_programme_versions v JOIN affiliate_programmes p ON p.id = v.programme WHERE p.deal = $1 ORDER BY 1',
    [deal],
  );
  expect(versions.map(({ version, rules }) => [version, (JSON.parse(rules) as ProgrammeView['rules'])[0]!.value.kind])).toEqual([[1, 'percent'], [2, 'amount']]); // prettier-ignore
  await expect(house.query('UPDATE affiliate_programme_versions SET window_days = 1')).rejects.toThrow(/stays what it is/); // prettier-ignore
  expect(await deedsOf(house, first.data.programme!.id)).toEqual(['programme.published', 'programme.published']);
});

it('is not followed by who did not see its last version', async () => {
  const { version } = (await read()).programme!;
  expect((await put(deal, { rules: [TEN], follows: version - 1 })).code).toBe('changed-meanwhile');
  const at = await Promise.all(Array.from({ length: 6 }, () => put(deal, { rules: [TEN], follows: version })));
  expect(at.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(at.filter(({ code }) => code === 'changed-meanwhile')).toHaveLength(5);
  const fresh = await shop.deal();
  expect((await put(fresh, { rules: [TEN], follows: 3 })).code).toBe('changed-meanwhile');
  const firsts = await Promise.all(Array.from({ length: 6 }, () => put(fresh, { rules: [TEN], follows: 0 })));
  expect(firsts.filter(({ status }) => status === 200)).toHaveLength(1);
});

it('says what is wrong with it', async () => {
  const twice = await put(deal, { rules: [TEN, TEN], follows: 0 });
  expect([twice.status, twice.code, twice.problems]).toEqual([400, 'programme-problems', ['same-id']]);
  const dates = { startsAt: '2026-12-02T10:00:00Z', endsAt: '2026-12-01T10:00:00Z' };
  expect((await put(deal, { rules: [{ ...TEN, ...dates }], follows: 0 })).problems).toEqual(['dates']);
  expect((await put(deal, { rules: [], follows: 0 })).status).toBe(400);
});

it('opens and closes, once', async () => {
  const move = (way: string) => shop.call<ShopDeal>('POST', `/affiliation/programmes/${deal}/${way}`, {});
  expect((await move('open')).code).toBe('wrong-state');
  expect((await move('close')).data.programme!.open).toBe(false);
  expect((await move('close')).code).toBe('wrong-state');
  expect((await move('open')).data.programme!.open).toBe(true);
  const bare = await shop.deal();
  expect((await shop.call('POST', `/affiliation/programmes/${bare}/open`, {})).code).toBe('no-programme');
});

it('is of the shop of whoever asks, and of nobody else', async () => {
  const other = await openShop(house);
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['PUT', '', { rules: [TEN], follows: 0 }],
    ['POST', '/close', {}],
  ] as const) {
    const answer = await other.call(method, `/affiliation/programmes/${deal}${path}`, body);
    expect([answer.status, answer.code]).toEqual([404, 'no-deal']);
  }
  const listed = await other.call<ShopDeal[]>('GET', '/affiliation/programmes');
  expect(listed.data).toEqual([]);
  const unverified = await openShop(house, { verified: false });
  expect((await unverified.call('GET', '/affiliation/programmes')).code).toBe('not-verified');
  const nadia = await influencer(house);
  expect((await nadia.call('GET', '/shop/affiliation/programmes')).code).toBe('no-shop');
  expect((await fetch(`${house.cms.url}/api/shop/affiliation/programmes`)).status).toBe(403);
});

it('stands beside each deal of the shop, page by page', async () => {
  const large = await openShop(house);
  for (let n = 0; n < 21; n++) await large.deal();
  const page = async (cursor = '') =>
    JSON.parse((await large.call('GET', `/affiliation/programmes${cursor}`)).text) as {
      data: ShopDeal[];
      has_more: boolean;
      next_cursor: string | null;
    };
  const first = await page();
  expect([first.data.length, first.has_more]).toEqual([20, true]);
  const rest = await page(`?cursor=${first.next_cursor}`);
  expect([rest.data.length, rest.has_more, rest.next_cursor]).toEqual([1, false, null]);
  expect(new Set([...first.data, ...rest.data].map(({ deal: one }) => one)).size).toBe(21);
});
