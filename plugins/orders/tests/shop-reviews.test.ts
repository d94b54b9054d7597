import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShopReview, ShopReviews } from '../contracts/reviews.ts';
import { reviewerOf, reviewIn } from './reviews-support.ts';
import { openShop, type TestShop } from './shop-support.ts';
import { openOrdersHouse, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
beforeAll(async () => void (house = await openOrdersHouse()));
afterAll(() => house?.close());

const approve = (id: string) =>
  house.cms.strapi.documents('api::review.review' as never).update({ documentId: id, data: { state: 'approved' } } as never); // prettier-ignore
/** A buyer’s review of something of the shop that is shown. */
async function shown(shop: TestShop, more: object = {}): Promise<{ id: string; product: string }> {
  const buyer = await reviewerOf(house, shop);
  const { id } = reviewIn(await buyer.write(more));
  await approve(id);
  return { id, product: buyer.product };
}
const listOf = async (shop: TestShop, query = ''): Promise<ShopReviews> =>
  JSON.parse((await shop.call('GET', `/reviews${query}`)).text) as ShopReviews;
const replyOn = async (product: string) => {
  const response = await fetch(`${house.cms.url}/api/marketplace/products/${product}?locale=fr`);
  return ((await response.json()) as { data: { reviews: { data: { reply: string | null }[] } } }).data.reviews.data[0]!.reply; // prettier-ignore
};

describe('what buyers say of a shop', () => {
  it('is listed with what it amounts to, and filtered', async () => {
    const shop = await openShop(house);
    expect(await listOf(shop)).toEqual({ data: [], summary: { count: 0, average: null, breakdown: [0, 0, 0, 0, 0], unanswered: 0 }, next: null }); // prettier-ignore
    const [five, two] = [await shown(shop, { rating: 5 }), await shown(shop, { rating: 2 })];
    const waiting = reviewIn(await (await reviewerOf(house, shop)).write({ rating: 1 }));
    const seeded = await house.make.review({ product: two.product, rating: 4, author: 'Omar T.', postedAt: new Date(0).toISOString() }); // prettier-ignore
    const page = await listOf(shop);
    expect(page.data.map(({ id, verified }) => [id, verified])).toEqual([[two.id, true], [five.id, true], [seeded.documentId, false]]); // prettier-ignore
    expect(page.data[0]).toMatchObject({ author: 'Nadia A.', reply: null, reported: false, product: { title: /./ } });
    expect(JSON.stringify(page)).not.toMatch(/Alami|@example|\+212/);
    expect(page.data.map(({ id }) => id)).not.toContain(waiting.id);
    expect(page.summary).toEqual({ count: 3, average: 3.7, breakdown: [0, 1, 0, 1, 1], unanswered: 3 });
    await shop.call('PUT', `/reviews/${two.id}/reply`, { text: 'Merci.' });
    const open = await listOf(shop, '?unanswered=1');
    expect(open.data.map(({ id }) => id)).toEqual([five.id, seeded.documentId]);
    expect(open.summary.unanswered).toBe(2);
    expect((await listOf(shop, '?rating=2')).data.map(({ id }) => id)).toEqual([two.id]);
    expect((await listOf(shop, `?after=${two.id}`)).data.map(({ id }) => id)).toEqual([five.id, seeded.documentId]);
  });

  it('is answered by its shop, changed and taken away, and shown so', async () => {
    const shop = await openShop(house);
    const { id, product } = await shown(shop);
    const text = 'Merci !\n\n<script>alert(1)</script>';
    const answered = await shop.call<ShopReview>('PUT', `/reviews/${id}/reply`, { text });
    expect([answered.status, answered.data.reply]).toEqual([200, text]);
    expect(await replyOn(product)).toBe(text);
    await shop.call('PUT', `/reviews/${id}/reply`, { text: 'Merci, et à bientôt.' });
    expect(await replyOn(product)).toBe('Merci, et à bientôt.');
    expect((await shop.call('DELETE', `/reviews/${id}/reply`)).status).toBe(200);
    expect(await replyOn(product)).toBeNull();
    for (const body of [
      {},
      { text: ' ' },
      { text: 'x'.repeat(2001) },
      { text: 'x', rating: 5 },
      { text: 'x', state: 'rejected' },
    ])
      expect([body, (await shop.call('PUT', `/reviews/${id}/reply`, body)).status]).toEqual([body, 400]);
    const trail = await house.query<{ actor: string }>(`SELECT actor ->> 'id' AS actor FROM platform_audit WHERE subject ->> 'id' = $1 ORDER BY seq`, [id]); // prettier-ignore
    expect(trail.slice(-3).map(({ actor }) => actor)).toEqual(Array(3).fill(String(shop.owner)));
  });

  it('is reported to the staff once, with a reason', async () => {
    const shop = await openShop(house);
    const { id, product } = await shown(shop);
    expect((await shop.call('POST', `/reviews/${id}/report`, { reason: ' ' })).status).toBe(400);
    const reported = await shop.call<ShopReview>('POST', `/reviews/${id}/report`, { reason: 'Il nomme une employée.' });
    expect([reported.status, reported.data.reported]).toEqual([200, true]);
    expect(await shop.call('POST', `/reviews/${id}/report`, { reason: 'Encore.' })).toMatchObject({ status: 409, code: 'wrong-state' }); // prettier-ignore
    const [row] = await house.query<{ report: string }>('SELECT report FROM reviews WHERE document_id = $1', [id]);
    expect(row!.report).toBe('Il nomme une employée.');
    expect(await replyOn(product)).toBeNull();
  });

  it('of another shop, not shown or not there, is not there whatever is asked', async () => {
    const [shop, other] = [await openShop(house), await openShop(house)];
    const { id } = await shown(shop);
    const waiting = reviewIn(await (await reviewerOf(house, shop)).write());
    const asks = (of: string) => [['PUT', `/reviews/${of}/reply`, { text: 'Merci.' }], ['DELETE', `/reviews/${of}/reply`], ['POST', `/reviews/${of}/report`, { reason: 'Faux' }]] as const; // prettier-ignore
    for (const [method, path, body] of asks(id)) expect(await other.call(method, path, body)).toMatchObject({ status: 404, code: 'no-review' }); // prettier-ignore
    for (const [method, path, body] of asks(waiting.id)) expect(await shop.call(method, path, body)).toMatchObject({ status: 404, code: 'no-review' }); // prettier-ignore
    for (const bad of ['1', "'%20OR%201=1", '%00'])
      expect([bad, (await shop.call('PUT', `/reviews/${bad}/reply`, { text: 'x' })).status]).toEqual([bad, 404]);
    const unverified = await openShop(house, { verified: false });
    expect(await unverified.call('GET', '/reviews')).toMatchObject({ status: 403, code: 'not-verified' });
    const shopper = await openShop(house, { role: 'shopper' });
    expect(await shopper.call('GET', '/reviews')).toMatchObject({ status: 404, code: 'no-shop' });
    expect((await listOf(other)).data).toEqual([]);
    expect([401, 403]).toContain((await fetch(`${house.cms.url}/api/shop/reviews`)).status);
  });
});
