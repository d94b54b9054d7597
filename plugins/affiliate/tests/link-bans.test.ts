import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { AffiliateLink } from '../contracts/links.ts';
import { letIn, offeredDeal, openInfluencer, type AffiliateAnswer, type Influencer } from './promoting-support.ts';

let house: OrdersHouse;
let nadia: Influencer;
beforeAll(async () => {
  house = await openOrdersHouse();
  nadia = await openInfluencer(house);
});
afterAll(() => house?.close());

/** A ban in the middle of its transaction, beside which somebody does something. */
async function besideBan(deal: string, work: () => Promise<AffiliateAnswer<AffiliateLink>>) {
  return house.db(async (client) => {
    await client.query('BEGIN');
    await client.query(`UPDATE affiliate_requests SET state = 'banned' WHERE deal = $1`, [deal]);
    await client.query(
      `UPDATE affiliate_links SET state = 'disabled', disabled_by = 'merchant', disabled_at = now() WHERE deal = $1 AND state = 'live'`,
      [deal],
    );
    const answer = work();
    await pause(400);
    await client.query('COMMIT');
    return answer;
  });
}
const live = (deal: string) => house.query(`SELECT 1 FROM affiliate_links WHERE deal = $1 AND state = 'live'`, [deal]);

it('no link is made or switched on beside a ban', async () => {
  const { deal } = await offeredDeal(house, { coupon: { rate: 1_000 } });
  await letIn(house, nadia, deal);
  const { id } = (await nadia.call<AffiliateLink>('POST', '/generate-link', { deal })).data;
  await nadia.call('POST', `/links/${id}/disable`, {});
  expect(await besideBan(deal, () => nadia.call('POST', `/links/${id}/enable`, {}))).toMatchObject({ code: 'not-approved' }); // prettier-ignore
  await letIn(house, nadia, deal);
  expect(await besideBan(deal, () => nadia.call('POST', '/generate-link', { deal }))).toMatchObject({ code: 'not-approved' }); // prettier-ignore
  expect(await live(deal)).toEqual([]);
});

it('no code is given away beside a ban', async () => {
  const { deal } = await offeredDeal(house, { coupon: { rate: 1_000 } });
  await letIn(house, nadia, deal);
  const { id } = (await nadia.call<AffiliateLink>('POST', '/generate-link', { deal })).data;
  expect((await besideBan(deal, () => nadia.call('POST', `/links/${id}/coupon`, {}))).status).toBeGreaterThan(399);
  expect(await house.query('SELECT 1 FROM affiliate_coupons own JOIN affiliate_links l ON l.id = own.link WHERE l.deal = $1', [deal])).toEqual([]); // prettier-ignore
});
