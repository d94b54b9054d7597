import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownCoupon } from '@sys/orders/contracts';
import { openOrdersHouse, tally, type OrdersHouse } from '../../orders/tests/support.ts';
import type { AffiliateLink } from '../contracts/links.ts';
import { letIn, offeredDeal, openInfluencer, type Influencer } from './promoting-support.ts';

let house: OrdersHouse;
let nadia: Influencer;
beforeAll(async () => {
  house = await openOrdersHouse();
  nadia = await openInfluencer(house);
});
afterAll(() => house?.close());

const RATE = { rate: 1_500 };
async function link(code?: string, coupon: { rate: number } | null = RATE) {
  const offered = await offeredDeal(house, { coupon });
  await letIn(house, nadia, offered.deal);
  const { data } = await nadia.call<AffiliateLink>('POST', '/generate-link', { deal: offered.deal, code });
  return { ...offered, link: data, ask: () => nadia.call<AffiliateLink>('POST', `/links/${data.id}/coupon`, {}) };
}
const stopped = async (code: string) => (await house.query<{ at: string | null }>('SELECT stopped_at::text AS at FROM orders_coupons WHERE code = $1', [code]))[0]!.at; // prettier-ignore

/** What a basket of somebody says of a code. */
async function basketWith(deal: string, code: string) {
  const buyer = await house.buyer();
  await buyer.put(deal, 1);
  return buyer.call<{ discount: number }>('PUT', '/basket/coupon', { code });
}

describe('a code that is given away with a link', () => {
  it('takes off what the programme says, at that merchant’s, until the deal ends', async () => {
    const own = await link('nadia-spa');
    expect(own.link.mayHaveCoupon).toEqual(RATE);
    const { status, data } = await own.ask();
    expect([status, data.coupon, data.mayHaveCoupon]).toEqual([201, { code: 'NADIASPA', rate: 1_500 }, null]);
    expect((await basketWith(own.deal, 'nadia spa')).data.discount).toBe(2_250);
    const [seen] = (await own.shop.call<ShownCoupon[]>('GET', '/coupons')).data;
    expect(seen).toMatchObject({ code: 'NADIASPA', kind: 'percent', value: 1_500, endsAt: data.endsAt });
    const rows = await house.query('SELECT l.code FROM affiliate_coupons own JOIN affiliate_links l ON l.id = own.link JOIN orders_coupons c ON c.id = own.coupon WHERE c.code = $1', ['NADIASPA']); // prettier-ignore
    expect(rows).toEqual([{ code: 'nadia-spa' }]);
    const trail = await house.query(`SELECT after::json FROM platform_audit WHERE action = 'affiliate.coupon.created' AND subject ->> 'name' = 'NADIASPA'`); // prettier-ignore
    expect(trail).toEqual([{ after: { link: own.link.id, rate: 1_500 } }]);
  });

  it('is one at a time, however often it is asked for', async () => {
    const own = await link();
    expect(tally(await Promise.all(Array.from({ length: 10 }, own.ask)))).toEqual({ '201': 1, 'coupon-already': 9 });
  });

  it('is drawn where somebody has the code of that name', async () => {
    await (await link('le-rooftop')).ask();
    const { data } = await (await link('lerooftop')).ask();
    expect(data.coupon!.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('is not given where the programme names none, is closed, or the deal is over', async () => {
    const none = await link(undefined, null);
    expect(none.link.mayHaveCoupon).toBeNull();
    expect(await none.ask()).toMatchObject({ status: 409, code: 'no-coupon-here' });
    const closed = await link();
    await house.query('UPDATE affiliate_programmes SET open = false WHERE deal = $1', [closed.deal]);
    expect(await closed.ask()).toMatchObject({ status: 409, code: 'no-coupon-here' });
    const over = await link();
    await house.query(`UPDATE deals SET ends_at = now() AT TIME ZONE 'UTC' - interval '1 minute' WHERE document_id = $1`, [over.deal]); // prettier-ignore
    expect(await over.ask()).toMatchObject({ status: 404, code: 'no-deal' });
    const banned = await link();
    await letIn(house, nadia, banned.deal, 'banned');
    expect(await banned.ask()).toMatchObject({ status: 403, code: 'not-approved' });
  });

  it('ends with its link; one that is switched on again gets another', async () => {
    const own = await link('hammam-fes');
    await own.ask();
    const off = await nadia.call<AffiliateLink>('POST', `/links/${own.link.id}/disable`, {});
    expect([off.data.coupon, off.data.mayHaveCoupon]).toEqual([null, null]);
    expect(await stopped('HAMMAMFES')).not.toBeNull();
    expect((await basketWith(own.deal, 'HAMMAMFES')).data.discount).toBe(0);
    expect(await own.ask()).toMatchObject({ status: 409, code: 'wrong-state' });
    await nadia.call('POST', `/links/${own.link.id}/enable`, {});
    const { data } = await own.ask();
    expect(data.coupon!.code).not.toBe('HAMMAMFES');
    expect(await stopped(data.coupon!.code)).toBeNull();
  });

  it('ends when the merchant or the house switches the link off, and with the account', async () => {
    const banned = await link('chez-omar');
    await banned.ask();
    await house.query(`UPDATE affiliate_links SET state = 'disabled', disabled_by = 'merchant', disabled_at = now() WHERE deal = $1`, [banned.deal]); // prettier-ignore
    expect(await stopped('CHEZOMAR')).not.toBeNull();
    const gone = await link('chez-leila');
    await gone.ask();
    await house.query('DELETE FROM affiliate_links WHERE deal = $1', [gone.deal]);
    expect(await stopped('CHEZLEILA')).not.toBeNull();
  });
});
