import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { list, staffApi, type Refusal } from '../../../cms/tests/editors/support.ts';
import type { MyOrders } from '../contracts/orders.ts';
import type { MyReviews, OwnReview } from '../contracts/reviews.ts';
import { askBuyers } from '../server/reviews/ask.ts';
import { reviewsOfPeople } from '../server/reviews/personal-data.ts';
import { photograph } from './deals-support.ts';
import { reviewerOf, reviewIn, WORDS } from './reviews-support.ts';
import { committed, openShop, type TestShop } from './shop-support.ts';
import { openOrdersHouse, tally, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
let shop: TestShop;
let moderator: Awaited<ReturnType<typeof staffApi>>;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
  moderator = await staffApi(house.cms, 'sys-moderator');
});
afterAll(() => house?.close());

const decide = (id: string, data: object) => moderator<Refusal>('PUT', list(`api::review.review/${id}`), data);
interface Shown {
  rating: { average: number; count: number };
  reviews: { data: { id: string; author: string; body: string; verified: boolean; reply: string | null; pictures: { src: string }[] }[] }; // prettier-ignore
}
const pageOf = async (product: string): Promise<Shown> => {
  const response = await fetch(`${house.cms.url}/api/marketplace/products/${product}?locale=fr`);
  return ((await response.json()) as { data: Shown }).data;
};
const rowsOf = (product: string) =>
  house.query<{ count: number }>('SELECT count(*)::integer AS count FROM orders_reviews WHERE product = $1', [product]);

describe('a review', () => {
  it('of a guest waits, is approved, shown with a first name and as verified, and told', async () => {
    const buyer = await reviewerOf(house, shop);
    expect((await buyer.say('GET')).data).toMatchObject([{ product: buyer.product, may: 'yes', review: null }]);
    const written = await buyer.write();
    expect(written.status).toBe(201);
    const review = reviewIn(written);
    expect(review).toMatchObject({
      ...{ rating: 4, title: WORDS.title, body: WORDS.body },
      state: 'pending',
      reply: null,
    });
    expect((await pageOf(buyer.product)).reviews.data).toEqual([]);

    expect((await decide(review.id, { state: 'approved' })).status).toBe(200);
    const page = await pageOf(buyer.product);
    expect(page.rating).toMatchObject({ average: 4, count: 1 });
    expect(page.reviews.data).toMatchObject([{ author: 'Nadia A.', body: WORDS.body, verified: true, pictures: [] }]);
    const listed = await fetch(`${house.cms.url}/api/marketplace/products/${buyer.product}/reviews`);
    expect(((await listed.json()) as Shown['reviews']).data).toEqual(page.reviews.data);
    const mail = await house.mailbox.waitFor(({ recipients, subject }) => recipients.includes(buyer.buyer.email) && subject.startsWith('Votre avis est en ligne'), 15_000); // prettier-ignore
    expect(mail.text).toContain(`/commande/${buyer.number}?cle=${buyer.key}#avis`);
    const [told] = await house.query<{ body: string }>(`SELECT texts::text AS body FROM platform_notifications WHERE kind = 'review-received' AND user_id = $1`, [shop.owner]); // prettier-ignore
    expect(told!.body).toContain('Nadia A.');
    expect(told!.body).not.toContain('Alami');
  });

  it('is nobody’s who did not buy, who has had nothing of it, or who was given all back', async () => {
    const [one, other] = [await reviewerOf(house, shop), await reviewerOf(house, shop)];
    expect(await one.say('POST', '/reviews', { product: one.product, ...WORDS }, other.key)).toMatchObject({ status: 404, code: 'no-order' }); // prettier-ignore
    expect(await one.say('GET', '/reviews', undefined, other.key)).toMatchObject({ status: 404, code: 'no-order' });
    expect(await one.write({ product: other.product })).toMatchObject({ status: 404, code: 'no-review' });
    const account = await house.buyer({ signedIn: true });
    const asked = await account.call('POST', `/${one.number}/reviews`, { product: one.product, ...WORDS });
    expect(asked).toMatchObject({ status: 404, code: 'no-order' });

    const waiting = await reviewerOf(house, shop, { had: false });
    expect(await waiting.write()).toMatchObject({ status: 409, code: 'review-refused', problems: 'not-yet' });
    expect(await waiting.bring(await photograph(600, 600))).toMatchObject({ status: 409, code: 'review-refused' });
    await house.query(`UPDATE orders_lines SET refunded = paid, returned = quantity WHERE "order" = $1`, [one.id]);
    expect(await one.write()).toMatchObject({ status: 409, code: 'review-refused', problems: 'refunded' });
    expect(await rowsOf(one.product)).toEqual([{ count: 0 }]);
  });

  it('is nobody’s who works in the shop, by their account or their address', async () => {
    const place = await openShop(house);
    const guest = await reviewerOf(house, place);
    const [owner] = await house.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [place.owner]);
    await house.query('UPDATE orders_orders SET email = upper($2) WHERE id = $1', [guest.id, owner!.email]);
    expect(await guest.write()).toMatchObject({ status: 409, code: 'review-refused', problems: 'own' });
    expect((await guest.say('GET')).data).toMatchObject([{ may: 'own' }]);

    const colleague = await reviewerOf(house, place, { by: await house.buyer({ signedIn: true }) });
    expect((await colleague.say('GET')).data).toMatchObject([{ may: 'yes' }]);
    await house.query(
      `INSERT INTO orders_seats (merchant, role, state, locale, user_id, joined_at) VALUES ($1, 'cashier', 'active', 'fr', $2, now())`,
      [place.merchant, colleague.buyer.user],
    );
    expect(await colleague.write()).toMatchObject({ status: 409, code: 'review-refused', problems: 'own' });
  });

  it('is one of each buyer for a product, however often it is sent and from whichever order', async () => {
    const deal = await shop.deal();
    const by = await house.buyer({ signedIn: true });
    const [one, again] = [await reviewerOf(house, shop, { by, deal }), await reviewerOf(house, shop, { by, deal })];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? one : again).write()));
    expect(tally(answers)).toEqual({ 201: 1, 'review-exists': 19 });
    expect(await rowsOf(one.product)).toEqual([{ count: 1 }]);
    const [count] = await house.query<{ count: number }>(`SELECT count(*)::integer AS count FROM reviews WHERE purchase = ANY ($1)`, [[one.number, again.number]]); // prettier-ignore
    expect(count).toEqual({ count: 1 });
    const seen = [(await one.say('GET')).data[0]!, (await again.say('GET')).data[0]!];
    expect(seen.map(({ review, elsewhere }) => [review !== null, elsewhere]).sort()).toEqual([[false, true], [true, false]]); // prettier-ignore
  });

  it('takes nothing from who writes it that is not theirs to say', async () => {
    const buyer = await reviewerOf(house, shop);
    const more = [
      { author: 'La Direction' }, { state: 'approved' }, { verified: true }, { reply: 'Merci' }, { purchase: '1' },
      { postedAt: '2020-01-01T00:00:00Z' }, { rating: 0 }, { rating: 6 }, { rating: 4.5 }, { rating: '5' }, { body: ' ' },
      { body: 'x'.repeat(3001) }, { title: 'x'.repeat(121) }, { locale: 'de' }, { pictures: [1, 1] }, { product: "' OR 1=1" },
      { pictures: [1, 2, 3, 4, 5] }, { documentId: 'x' }, { user: 1 },
    ]; // prettier-ignore
    for (const part of more) expect([part, (await buyer.write(part)).status]).toEqual([part, 400]);
    expect(await rowsOf(buyer.product)).toEqual([{ count: 0 }]);
    const markup = { title: '<img src=x onerror=alert(1)>', body: '<script>alert(1)</script>\u202E{{7*7}}' };
    const { id } = reviewIn(await buyer.write(markup));
    expect(reviewIn(await buyer.say('GET'))).toMatchObject({ title: markup.title, body: '<script>alert(1)</script>{{7*7}}' }); // prettier-ignore
    await decide(id, { state: 'rejected', rejection: '<b>Pas</b> de code' });
    const mail = await house.mailbox.waitFor(({ recipients, subject }) => recipients.includes(buyer.buyer.email) && subject.includes('pas publié'), 15_000); // prettier-ignore
    expect(mail.html).not.toContain('<b>Pas</b>');
    expect(mail.text).toContain('<b>Pas</b> de code');
  });

  it('is changed or taken back by who wrote it, for thirty days, and looked at again', async () => {
    const [buyer, other] = [await reviewerOf(house, shop), await reviewerOf(house, shop)];
    const { id } = reviewIn(await buyer.write());
    await decide(id, { state: 'approved' });
    expect((await pageOf(buyer.product)).rating.count).toBe(1);
    expect(await other.say('PUT', `/reviews/${id}`, { ...WORDS, rating: 1 })).toMatchObject({ status: 404, code: 'no-review' }); // prettier-ignore
    expect(await other.say('DELETE', `/reviews/${id}`)).toMatchObject({ status: 404, code: 'no-review' });

    for (const bad of ['1', "'%20OR%201=1", '%00'])
      expect([bad, (await buyer.say('DELETE', `/reviews/${bad}`)).status]).toEqual([bad, 404]);

    const changed = await buyer.say('PUT', `/reviews/${id}`, { ...WORDS, rating: 2, body: 'Moins bien cette fois.' });
    expect(reviewIn(changed)).toMatchObject({ id, rating: 2, state: 'pending', body: 'Moins bien cette fois.' });
    expect((await pageOf(buyer.product)).rating.count).toBe(0);
    await decide(id, { state: 'approved' });
    expect(await pageOf(buyer.product)).toMatchObject({ rating: { average: 2, count: 1 } });

    await house.query(`UPDATE reviews SET posted_at = now() - interval '31 days' WHERE document_id = $1`, [id]);
    expect(reviewIn(await buyer.say('GET')).changeableUntil).toBeNull();
    expect(await buyer.say('PUT', `/reviews/${id}`, WORDS)).toMatchObject({ status: 409, code: 'review-closed' });
    expect(await buyer.say('DELETE', `/reviews/${id}`)).toMatchObject({ status: 409, code: 'review-closed' });
    await house.query(`UPDATE reviews SET posted_at = now() WHERE document_id = $1`, [id]);
    expect((await buyer.say('DELETE', `/reviews/${id}`)).data[0]!.review).toBeNull();
    expect((await pageOf(buyer.product)).rating.count).toBe(0);
    expect((await buyer.write()).status).toBe(201);
  });

  it('shows the pictures of its own order alone, made anew, and leaves none behind', async () => {
    const [buyer, other] = [await reviewerOf(house, shop), await reviewerOf(house, shop)];
    const bytes = await photograph(900, 600);
    const pictures = [(await buyer.bring(bytes)).data, (await buyer.bring(bytes)).data];
    const served = await fetch(`${house.cms.url}${pictures[0]!.url}`);
    const kept = await sharp(Buffer.from(await served.arrayBuffer())).metadata();
    expect([kept.format, kept.exif]).toEqual(['webp', undefined]);
    expect(await other.write({ pictures: [pictures[0]!.id] })).toMatchObject({ status: 400, code: 'not-yours' });
    expect(await rowsOf(other.product)).toEqual([{ count: 0 }]);
    const ids = pictures.map(({ id }) => id).reverse();
    const { id } = reviewIn(await buyer.write({ pictures: ids }));
    expect(reviewIn(await buyer.say('GET')).pictures.map((one) => one.id)).toEqual(ids);
    await decide(id, { state: 'approved' });
    expect((await pageOf(buyer.product)).reviews.data[0]!.pictures.map(({ src }) => src)).toEqual([pictures[1]!.url, pictures[0]!.url]); // prettier-ignore
    await buyer.say('DELETE', `/reviews/${id}`);
    expect(await house.query('SELECT 1 FROM files WHERE id = ANY ($1)', [ids])).toEqual([]);
    expect((await fetch(`${house.cms.url}${pictures[0]!.url}`)).status).toBe(404);
    const many = await Promise.all(Array.from({ length: 10 }, () => other.bring(bytes)));
    expect(tally(many)).toEqual({ 201: 8, 'too-many': 2 });
  });
});

describe('the staff', () => {
  it('decides and says why, and neither writes a buyer’s words nor makes up a purchase', async () => {
    const by = await house.buyer({ signedIn: true });
    const buyer = await reviewerOf(house, shop, { by });
    const { id } = reviewIn(await buyer.write());
    expect((await decide(id, { state: 'rejected' })).body.error.details.errors).toMatchObject([
      { path: ['rejection'] },
    ]);
    const admin = await staffApi(house.cms, 'strapi-super-admin');
    const edits = [{ body: 'Parfait !' }, { rating: 5 }, { author: 'Omar T.' }, { title: null }, { reply: 'Merci !' }, { report: 'x' }, { purchase: '1' }, { pictures: [] , body: 'x' }, { postedAt: '2020-01-01T00:00:00.000Z' }]; // prettier-ignore
    for (const edit of edits)
      expect([edit, (await admin('PUT', list(`api::review.review/${id}`), { state: 'approved', ...edit })).status]).toEqual([edit, 400]); // prettier-ignore
    const made = { author: 'Omar T.', rating: 5, body: 'Parfait', language: 'fr', state: 'approved', postedAt: '2026-11-01T10:00:00.000Z', purchase: buyer.number }; // prettier-ignore
    expect((await admin('POST', list('api::review.review'), made)).status).toBe(400);
    expect((await admin('POST', list(`api::review.review/clone/${id}`), {})).status).toBe(400);
    expect((await decide(id, { state: 'rejected', rejection: 'Il donne un nom complet.' })).status).toBe(200);
    const mine = await fetch(`${house.cms.url}/api/reviews/mine`, { headers: { authorization: `Bearer ${by.token}` } }); // prettier-ignore
    const { data } = (await mine.json()) as MyReviews;
    expect(data).toMatchObject([{ id, state: 'rejected', rejection: 'Il donne un nom complet.', order: buyer.number }]);
    const mail = await house.mailbox.waitFor(({ recipients, subject }) => recipients.includes(by.email) && subject.includes('pas publié'), 15_000); // prettier-ignore
    expect(mail.text).toContain('Il donne un nom complet.');
    const [told] = await house.query<{ count: number }>(`SELECT count(*)::integer AS count FROM platform_notifications WHERE kind = 'review-rejected' AND user_id = $1`, [by.user]); // prettier-ignore
    expect(told).toEqual({ count: 1 });
    // Of people’s words the trail keeps that they changed.
    const trail = await house.query<{ row: string }>(`SELECT a::text AS row FROM platform_audit a WHERE subject ->> 'id' = $1`, [id]); // prettier-ignore
    expect(trail.length).toBeGreaterThan(1);
    expect(trail.map(({ row }) => row).join()).not.toMatch(/Accueil chaleureux|Nadia/);
  });
});

describe('who has an account', () => {
  it('sees what is left to say in their orders, and what they have said', async () => {
    const by = await house.buyer({ signedIn: true });
    const buyer = await reviewerOf(house, shop, { by });
    const mine = async () => (await by.call<MyOrders['data']>('GET', '/mine')).data.map(({ toReview }) => toReview);
    expect(await mine()).toEqual([1]);
    await buyer.write();
    expect(await mine()).toEqual([0]);
    const stranger = await fetch(`${house.cms.url}/api/reviews/mine`);
    expect([401, 403]).toContain(stranger.status);
  });

  it('is asked once, some days after they have had it, unless they have said it or it is long ago', async () => {
    const by = await house.buyer({ signedIn: true });
    const [open, said, late] = [await reviewerOf(house, shop, { by }), await reviewerOf(house, shop, { by }), await reviewerOf(house, shop, { by })]; // prettier-ignore
    const guest = await reviewerOf(house, shop);
    await said.write();
    const served = (order: { id: string }, days: number) =>
      house.query(`UPDATE orders_history SET at = now() - make_interval(days => $2) WHERE "order" = $1`, [order.id, days]); // prettier-ignore
    const asked = async () =>
      (await house.query<{ texts: string }>(`SELECT texts::text AS texts FROM platform_notifications WHERE kind = 'review-ask' AND user_id = $1`, [by.user])).length; // prettier-ignore
    await served(open, 2);
    await committed(house, (db) => askBuyers(db, new Date()));
    expect(await asked()).toBe(0);
    await Promise.all([served(open, 4), served(said, 4), served(late, 40), served(guest, 4)]);
    for (let n = 0; n < 3; n++) await committed(house, (db) => askBuyers(db, new Date()));
    expect(await asked()).toBe(1);
    await house.mailbox.waitFor(({ recipients, subject }) => recipients.includes(by.email) && subject.startsWith('Votre avis sur'), 15_000); // prettier-ignore
    expect(house.mailbox.messages().filter(({ recipients, subject }) => recipients.includes(guest.buyer.email) && subject.startsWith('Votre avis sur'))).toEqual([]); // prettier-ignore
  });

  it('takes what they said along, in an export and when their account goes', async () => {
    const by = await house.buyer({ signedIn: true });
    const buyer = await reviewerOf(house, shop, { by });
    const { id } = reviewIn(await buyer.write({ pictures: [(await buyer.bring(await photograph(600, 600))).data.id] }));
    await decide(id, { state: 'approved' });
    const exported = await fetch(`${house.cms.url}/api/accounts/export`, { headers: { authorization: `Bearer ${by.token}` } }); // prettier-ignore
    const { data: all } = (await exported.json()) as { data: { reviews: OwnReview[] } };
    expect(all.reviews).toMatchObject([{ body: WORDS.body, state: 'approved' }]);
    expect(all.reviews[0]!.pictures).toHaveLength(1);
    await committed(house, (db) => reviewsOfPeople.erase(db, by.user!));
    await expect.poll(() => rowsOf(buyer.product)).toEqual([{ count: 0 }]);
    await expect.poll(async () => (await pageOf(buyer.product)).rating.count).toBe(0);
    expect(await house.query('SELECT 1 FROM reviews WHERE document_id = $1', [id])).toEqual([]);
  });
});
