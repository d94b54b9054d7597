import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { PromotedOffer, PromotedOfferInFull } from '../contracts/offers.ts';
import { decide, influencer, promotedShop, TEN, type TestInfluencer } from './programmes-support.ts';

let house: OrdersHouse;
let shop: Awaited<ReturnType<typeof promotedShop>>;
let nadia: TestInfluencer;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await promotedShop(house, { brief: 'Dites que le thé est offert.' });
  nadia = await influencer(house);
});
afterAll(() => house?.close());

const list = async (query = '', by = nadia) =>
  (await by.call<PromotedOffer[]>('GET', `/affiliate/offers${query}`)).data;

describe('the offers that one may promote', () => {
  it('say what a sale brings, and nothing that is not known', async () => {
    const found = (await list()).find(({ deal }) => deal === shop.promoted)!;
    // 150 MAD with 20 % of TVA are 125 without.
    expect(found).toMatchObject({ earns: 1_250, price: 15_000, windowDays: 30, holdDays: 14, conversion: null, request: null, newCustomersOnly: false, approvesAtOnce: false }); // prettier-ignore
    await nadia.ask(shop.promoted);
    expect((await list()).find(({ deal }) => deal === shop.promoted)!.request?.state).toBe('asked');
  });

  it('are by the tier of who looks', async () => {
    const deal = await shop.deal();
    const rules = [TEN, { id: 'star', tiers: ['star'], value: { kind: 'amount', amount: 4_000 } }];
    await shop.call('PUT', `/affiliation/programmes/${deal}`, { rules, follows: 0 });
    const star = await influencer(house, { audience: 'over-250k' });
    const earns = async (who: TestInfluencer) => (await list('', who)).find((one) => one.deal === deal)!.earns;
    expect([await earns(nadia), await earns(star)]).toEqual([1_250, 4_000]);
    expect((await list('?least=3000', nadia)).map((one) => one.deal)).not.toContain(deal);
    expect((await list('?least=3000', star)).map((one) => one.deal)).toContain(deal);
  });

  it('are on sale, and their programmes open', async () => {
    const [closed, over] = [await shop.another(), await shop.another()];
    await shop.call('POST', `/affiliation/programmes/${closed}/close`, {});
    await house.query(`UPDATE marketplace_offers SET ends_at = now() - interval '1 minute' WHERE deal = (SELECT deal FROM marketplace_deals WHERE deal_id = $1)`, [over]); // prettier-ignore
    const shown = (await list()).map(({ deal }) => deal);
    expect(shown).not.toContain(closed);
    expect(shown).not.toContain(over);
    expect((await nadia.call('GET', `/affiliate/offers/${closed}`)).code).toBe('no-programme');
  });

  it('are found by words, category and city, and put in order', async () => {
    const category = await house.make.category({ name: 'Hammams', slug: 'hammams' });
    const city = await house.make.city({ name: 'Essaouira', slug: 'essaouira' });
    const deal = await shop.deal({ discountedPrice: '90000', originalPrice: '99000' }, { title: 'Hammam aux roses', category: category.documentId, city: city.documentId }); // prettier-ignore
    await shop.call('PUT', `/affiliation/programmes/${deal}`, { rules: [TEN], follows: 0 });
    for (const query of [
      '?q=roses',
      '?category=hammams',
      '?city=essaouira',
      '?q=hammam&city=essaouira&category=hammams',
    ])
      expect(
        (await list(query)).map((one) => one.deal),
        query,
      ).toEqual([deal]);
    expect(await list('?q=introuvablement')).toEqual([]);
    expect((await list('?sort=earnings'))[0]!.deal).toBe(deal);
    expect((await list('?sort=newest'))[0]!.deal).toBe(deal);
    const ends = (await list('?sort=ending')).map(({ endsAt }) => endsAt);
    expect(ends).toEqual([...ends].sort());
    expect((await nadia.call('GET', '/affiliate/offers?sort=random')).status).toBe(400);
  });

  it('are seen by influencers alone', async () => {
    const answer = await fetch(`${house.cms.url}/api/affiliate/offers`);
    expect(answer.status).toBe(403);
    expect((await shop.call('GET', '/../affiliate/offers')).code).toBe('not-influencer');
  });
});

describe('an offer in full', () => {
  it('brings what its merchant says of it', async () => {
    const { data } = await nadia.call<PromotedOfferInFull>('GET', `/affiliate/offers/${shop.promoted}`);
    expect(data).toMatchObject({ deal: shop.promoted, brief: 'Dites que le thé est offert.', pictures: [] });
    expect(data.summary).not.toBe('');
    expect((await nadia.call('GET', '/affiliate/offers/abcdefghijklmnopqrstuvwx')).code).toBe('no-programme');
    expect((await nadia.call('GET', '/affiliate/offers/x')).code).toBe('no-deal');
  });

  it('tells a rate of sales once there are enough clicks', async () => {
    const sara = await influencer(house);
    const deal = await shop.another();
    await decide(shop, [(await sara.ask(deal)).data.id], 'approve');
    const [link] = await house.query<{ id: string }>(`INSERT INTO affiliate_links (key, code, influencer, deal, merchant) VALUES ('sara-x', 'sara-x', $1, $2, $3) RETURNING id::text`, [sara.id, deal, shop.merchant]); // prettier-ignore
    const count = (clicks: number) =>
      house.query(`INSERT INTO affiliate_click_counts (link, day, dimension, value, clicks, visitors) VALUES ($1, current_date, 'total', '', $2, 1) ON CONFLICT (link, day, dimension, value) DO UPDATE SET clicks = $2`, [link!.id, clicks]); // prettier-ignore
    const rate = async () =>
      (await nadia.call<PromotedOfferInFull>('GET', `/affiliate/offers/${deal}`)).data.conversion;
    await count(99);
    expect(await rate()).toBeNull();
    await count(100);
    expect(await rate()).toBe(0);
  });
});
