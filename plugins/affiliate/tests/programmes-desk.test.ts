import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShop } from '../../orders/tests/shop-support.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';
import type { DeskProgrammes } from '../contracts/desk.ts';
import { callBelow } from './earnings-support.ts';

let house: OrdersHouse;
beforeAll(async () => {
  house = await openOrdersHouse();
});
afterAll(() => house?.close());

const panel = async (role: StaffRole) => callBelow(house, '/affiliate', await signInStaff(house.cms.url, role));

it('shows the staff what merchants offer, by merchant or deal, and who promotes it', async () => {
  const shop = await openShop(house);
  const deals = [await shop.deal({}, { title: 'Hammam 100 % argan' }), await shop.deal({}, { title: 'Dîner au port' })];
  for (const [nth, deal] of deals.entries()) {
    await house.query(`INSERT INTO affiliate_programmes (deal, merchant, spent) VALUES ($1, $2, 1234)`, [deal, shop.merchant]); // prettier-ignore
    await house.query(
      `INSERT INTO affiliate_programme_versions (programme, version, window_days, hold_days, rules, budget)
       SELECT id, 1, 30, 14, '[{"id":"a","value":{"kind":"percent","rate":1250,"most":null}}]', 500000 FROM affiliate_programmes WHERE deal = $1`,
      [deal],
    );
    await house.query(`INSERT INTO affiliate_links (key, code, influencer, deal, merchant) SELECT $1, $1, id, $2, $3 FROM up_users LIMIT 1`, [`pr0m${nth}`, deal, shop.merchant]); // prettier-ignore
  }
  const finance = await panel('sys-finance');
  const all = (await finance<DeskProgrammes>('GET', '/programmes')).body;
  expect(all.data.map(({ title }) => title)).toEqual(['Dîner au port', 'Hammam 100 % argan']);
  expect(all.data[1]).toMatchObject({
    spent: 1_234,
    budget: 500_000,
    links: 1,
    approved: 0,
    values: [{ rate: 1_250 }],
  });
  const found = async (q: string) => (await finance<DeskProgrammes>('GET', `/programmes?q=${encodeURIComponent(q)}`)).body.data.length; // prettier-ignore
  // What is typed is no pattern.
  expect([await found('hammam'), await found('100 %'), await found('%%'), await found('_')]).toEqual([1, 1, 0, 0]);
  for (const role of ['sys-editor', 'strapi-super-admin'] as const)
    expect((await (await panel(role))('GET', '/programmes')).status).toBe(403);
});
