import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { AffiliationRequest, ShopRequests } from '../contracts/requests.ts';
import { decide, deedsOf, influencer, promotedShop, productOf } from './programmes-support.ts';

let house: OrdersHouse;
let shop: Awaited<ReturnType<typeof promotedShop>>;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await promotedShop(house);
});
afterAll(() => house?.close());

const waiting = async (state = 'asked', of = shop) =>
  (await of.call<ShopRequests['data']>('GET', `/affiliation/requests?state=${state}`)).data;
const used = async (of = shop) =>
  (await house.query<{ used: number }>(`SELECT used FROM billing_usage WHERE user_id = $1 AND quota = 'activeAffiliates'`, [of.owner]))[0]?.used ?? 0; // prettier-ignore
const mailTo = (email: string, words: string) =>
  house.mailbox.waitFor(({ recipients, subject }) => recipients.includes(email) && subject.includes(words), 15_000);

describe('who wants to promote a deal', () => {
  it('asks once, and the shop sees who they are, with no number that nobody knows', async () => {
    const nadia = await influencer(house);
    const asked = await nadia.ask<AffiliationRequest>(shop.promoted, 'J’habite à côté.');
    expect([asked.status, asked.data.state, asked.data.deal]).toEqual([201, 'asked', shop.promoted]);
    expect((await nadia.ask(shop.promoted)).code).toBe('asked-already');
    const [seen] = await waiting();
    expect(seen).toMatchObject({ id: asked.data.id, message: 'J’habite à côté.', by: { tier: 'micro', verified: false, audience: '10k-50k', niche: 'food' } }); // prettier-ignore
    expect(seen!.by.networks).toEqual([{ network: 'instagram', handle: expect.stringContaining('nadia') as string, url: expect.stringContaining('https://') as string }]); // prettier-ignore
    const [owner] = await house.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [shop.owner]);
    const mail = await mailTo(owner!.email, 'souhaite promouvoir');
    expect(mail.text).toContain('de 10 000 à 50 000 abonnés');
    expect(await deedsOf(house, asked.data.id)).toEqual(['affiliation.asked']);
    const events = await house.query<{ state: string }>(`SELECT payload ->> 'state' AS state FROM platform_events WHERE name = 'affiliate.request.moved' AND payload ->> 'request' = $1`, [asked.data.id]); // prettier-ignore
    expect(events).toEqual([{ state: 'asked' }]);
  });

  it('asks by the slug of the page as well', async () => {
    const nadia = await influencer(house);
    const [page] = await house.query<{ slug: string }>('SELECT slug FROM marketplace_pages WHERE product_id = $1', [await productOf(house, shop.promoted)]); // prettier-ignore
    expect((await nadia.call('POST', `/marketplace/products/${page!.slug}/request-affiliation`, {})).status).toBe(201);
  });

  it('is told why not', async () => {
    const nadia = await influencer(house);
    expect((await nadia.call('POST', '/marketplace/products/rien-du-tout/request-affiliation', {})).code).toBe(
      'no-deal',
    );
    const bare = await shop.deal();
    expect((await nadia.ask(bare)).code).toBe('no-programme');
    const closed = await shop.another();
    await shop.call('POST', `/affiliation/programmes/${closed}/close`, {});
    expect((await nadia.ask(closed)).code).toBe('no-programme');
    const over = await shop.another();
    await house.query(`UPDATE deals SET ends_at = now() AT TIME ZONE 'UTC' - interval '1 minute' WHERE document_id = $1`, [over]); // prettier-ignore
    expect((await nadia.ask(over)).code).toBe('no-deal');
    const buyer = await house.person();
    const asBuyer = await fetch(`${house.cms.url}/api/marketplace/products/${await productOf(house, shop.promoted)}/request-affiliation`, { method: 'POST', headers: { authorization: `Bearer ${buyer.token}` } }); // prettier-ignore
    expect(asBuyer.status).toBe(403);
    expect(((await asBuyer.json()) as { error: { details: { code: string } } }).error.details.code).toBe(
      'not-influencer',
    );
  });

  it('does not promote what their own shop sells', async () => {
    const sara = await influencer(house);
    await house.query(
      `INSERT INTO orders_seats (merchant, role, state, user_id, locale, joined_at) VALUES ($1, 'cashier', 'active', $2, 'fr', now())`,
      [shop.merchant, sara.id],
    );
    const answer = await sara.ask(shop.promoted);
    expect([answer.status, answer.code]).toEqual([403, 'own-shop']);
  });

  it('sees their own requests alone, and withdraws no other’s', async () => {
    const [nadia, sara] = [await influencer(house), await influencer(house)];
    const { data } = await nadia.ask(shop.promoted);
    const mine = await nadia.call<AffiliationRequest[]>('GET', '/affiliate/requests');
    expect(mine.data.map(({ id }) => id)).toEqual([data.id]);
    expect((await sara.call<AffiliationRequest[]>('GET', '/affiliate/requests')).data).toEqual([]);
    expect((await sara.call('POST', `/affiliate/requests/${data.id}/withdraw`)).code).toBe('no-request');
    expect((await nadia.call<AffiliationRequest>('POST', `/affiliate/requests/${data.id}/withdraw`)).data.state).toBe('withdrawn'); // prettier-ignore
    expect((await nadia.call('POST', `/affiliate/requests/${data.id}/withdraw`)).code).toBe('wrong-state');
    expect((await nadia.ask(shop.promoted)).status).toBe(201);
  });
});

describe('a merchant', () => {
  it('decides several at once, each by itself, and none of another shop', async () => {
    const other = await promotedShop(house);
    const [a, b, c] = [await influencer(house), await influencer(house, { locale: 'ar' }), await influencer(house)];
    const [one, two, foreign] = [await a.ask(shop.promoted), await b.ask(shop.promoted), await c.ask(other.promoted)];
    const before = await used();
    const { data } = await decide(shop, [one.data.id, two.data.id, foreign.data.id, 'req_999999'], 'approve');
    expect(data.done).toEqual([one.data.id, two.data.id]);
    expect(data.left).toEqual([foreign.data.id, 'req_999999'].map((request) => ({ request, because: 'no-request' })));
    expect(await used()).toBe(before + 2);
    await mailTo(a.email, 'Demande acceptée');
    expect((await mailTo(b.email, 'قُبل طلبكم')).text).toContain('/ar/mouathir/rawabit');
    expect(await deedsOf(house, one.data.id)).toEqual(['affiliation.asked', 'affiliation.approved']);
    expect((await decide(shop, [one.data.id], 'approve')).data.left[0]!.because).toBe('wrong-state');
  });

  it('refuses with a reason, and is asked again after two weeks', async () => {
    const nadia = await influencer(house);
    const { data } = await nadia.ask(shop.promoted);
    expect((await decide(shop, [data.id], 'refuse')).status).toBe(400);
    await decide(shop, [data.id], 'refuse', 'Une autre ville');
    expect((await mailTo(nadia.email, 'Votre demande pour')).text).toContain('Une autre ville');
    const again = await nadia.ask(shop.promoted);
    expect(again.code).toBe('ask-later');
    expect(Object.keys(again.problems as object)).toEqual(['againFrom']);
    await house.query(`UPDATE affiliate_requests SET decided_at = decided_at - interval '14 days' WHERE id = $1`, [data.id.slice(4)]); // prettier-ignore
    expect((await nadia.ask(shop.promoted)).status).toBe(201);
  });

  it('lets in at once whom the programme says, but nobody whom it refused', async () => {
    const easy = await promotedShop(house, { autoApproval: { verified: true, tier: 'micro' } });
    const small = await influencer(house, { audience: '1k-10k', verified: true });
    expect((await small.ask(easy.promoted)).data.state).toBe('asked');
    expect((await (await influencer(house)).ask(easy.promoted)).data.state).toBe('asked');
    const known = await influencer(house, { verified: true });
    const { data } = await known.ask(easy.promoted);
    expect(data.state).toBe('approved');
    expect(await deedsOf(house, data.id)).toEqual(['affiliation.asked', 'affiliation.approved']);
    expect(await used(easy)).toBe(1);
    // Refused once, they are looked at ever after, whatever they withdraw.
    const refused = await influencer(house, { verified: true });
    const hand = await promotedShop(house);
    const { data: first } = await refused.ask(hand.promoted);
    await decide(hand, [first.id], 'refuse', 'Non');
    await hand.call('PUT', `/affiliation/programmes/${hand.promoted}`, { rules: [{ id: 'a', value: { kind: 'percent', rate: 500 } }], follows: 1, autoApproval: { verified: true, tier: 'nano' } }); // prettier-ignore
    await house.query(`UPDATE affiliate_requests SET decided_at = decided_at - interval '15 days' WHERE id = $1`, [first.id.slice(4)]); // prettier-ignore
    for (let n = 0; n < 2; n++) {
      const asked = await refused.ask(hand.promoted);
      expect(asked.data.state).toBe('asked');
      await refused.call('POST', `/affiliate/requests/${asked.data.id}/withdraw`);
    }
  });
});
