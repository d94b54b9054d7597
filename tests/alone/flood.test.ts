import { afterAll, beforeAll, expect, it } from 'vitest';
import { get, until } from '../support/http.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop({ env: { RENDER_QUEUE: '10' } });
});
afterAll(() => shop.close());

it('answers a flood of pages it has never made: as many as it can, and tells the others when to come again', async () => {
  // The CMS purges once when it has started; a page seen twice from memory is there to stay.
  await until(async () => (await get(shop.site, '/produits')).headers['x-cache'] === 'cache', 10_000);
  const known = await get(shop.site, '/produits');
  // The connections stand before the flood: a busy server takes new ones in no faster than it can serve them.
  await Promise.all(Array.from({ length: 100 }, () => get(shop.site, '/robots.txt')));
  const flood = Array.from({ length: 100 }, (_, n) => get(shop.site, `/ar/oroud?minPrice=${n + 1}`));
  // What it has in memory is served in the middle of it all.
  const during = await get(shop.site, '/produits');
  expect([during.status, during.headers['x-cache'], during.text === known.text]).toEqual([200, 'cache', true]);

  const answers = await Promise.all(flood);
  const refused = answers.filter(({ status }) => status === 503);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  expect(answers.length - refused.length).toBeGreaterThanOrEqual(18);
  expect(refused[0]!.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' });
  expect(refused[0]!.text).toContain('<html lang="ar-MA" dir="rtl">');
  expect((await get(shop.site, '/ar/oroud?minPrice=500')).status).toBe(200);
});
