import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { list, staffApi } from '../../../cms/tests/editors/support.ts';
import type { ShopDeal } from '../contracts/deals.ts';
import { claimPlaces, releaseEnded } from '../server/deals/places.ts';
import { dealTexts, inDays, merchantAt } from './deals-support.ts';
import { committed, openShop, paidOrder } from './shop-support.ts';
import { openOrdersHouse, tally, type OrdersHouse } from './support.ts';

let house: OrdersHouse;
let editor: Awaited<ReturnType<typeof staffApi>>;
beforeAll(async () => {
  house = await openOrdersHouse();
  editor = await staffApi(house.cms, 'sys-editor');
});
afterAll(() => house?.close());

/** What an editor does with a deal that was handed in: the product first, then the deal. */
async function approve({ id }: { id: string }, languages = ['fr']): Promise<string> {
  const deal = await house.cms.strapi.documents('api::deal.deal' as never).findOne({ documentId: id, populate: ['product'] } as never); // prettier-ignore
  const product = (deal as unknown as { product: { documentId: string } }).product.documentId;
  for (const locale of languages) {
    const path = list(`api::product.product/${product}/actions/publish`, `?locale=${locale}`);
    expect((await editor('POST', path, {})).status).toBe(200);
  }
  expect((await editor('PUT', list(`api::deal.deal/${id}`), { state: 'live' })).status).toBe(200);
  return product;
}
const stateOf = async ({ id }: { id: string }): Promise<string | undefined> =>
  (await house.query<{ state: string }>('SELECT state FROM deals WHERE document_id = $1', [id]))[0]?.state;
const inShop = async (slug: string, locale = 'fr') => {
  const response = await fetch(`${house.cms.url}/api/marketplace/products/${slug}?locale=${locale}`);
  return { status: response.status, body: (await response.json()) as { data: { title: string; description: unknown; merchant: { name: string }; deal: { id: string; price: number } | null } } }; // prettier-ignore
};

describe('a shop', () => {
  it('is opened once for a verified merchant, by their profile, however many tabs come first', async () => {
    for (const locale of ['fr', 'en'] as const)
      await house.make.city({ name: 'Rabat', slug: `rabat-${locale}` }, locale);
    const merchant = await merchantAt(house, { shopName: 'Hammam Zohra' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => merchant.call('GET', '/deals')));
    expect(tally(answers as never)).toEqual({ 200: 8 });
    const shops = await house.query<{ locale: string; name: string; city: string | null }>(
      `SELECT m.locale, m.name, c.name AS city FROM orders_shops s JOIN merchants m ON m.document_id = s.merchant
       LEFT JOIN merchants_city_lnk l ON l.merchant_id = m.id LEFT JOIN cities c ON c.id = l.city_id
       WHERE s.owner_id = $1 ORDER BY m.locale`,
      [merchant.user],
    );
    expect(shops.map(({ locale, name }) => [locale, name])).toEqual(['ar', 'en', 'fr'].map((locale) => [locale, 'Hammam Zohra'])); // prettier-ignore
    expect(shops.find(({ locale }) => locale === 'fr')!.city).toBe('Rabat');
    const [opened] = await house.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM platform_audit WHERE action = 'shop.opened' AND actor ->> 'id' = $1`,
      [String(merchant.user)],
    );
    expect(opened!.count).toBe(1);
  });

  it('is nobody’s who is not verified, sells nothing or is not there', async () => {
    const unverified = await merchantAt(house, { verified: false });
    expect(await unverified.call('GET', '/deals')).toMatchObject({ status: 404, code: 'no-shop' });
    const shopper = await merchantAt(house, { role: 'shopper' });
    expect(await shopper.call('POST', '/deals', {})).toMatchObject({ status: 400 });
    expect(await shopper.call('GET', '/deals')).toMatchObject({ status: 404, code: 'no-shop' });
    expect(await house.query('SELECT 1 FROM orders_shops WHERE owner_id = ANY ($1)', [[unverified.user, shopper.user]])).toEqual([]); // prettier-ignore
    const stranger = await fetch(`${house.cms.url}/api/shop/deals`);
    expect([401, 403]).toContain(stranger.status);
  });
});

describe('a deal', () => {
  it('is written as a draft in its languages, handed in, put on sale by an editor and shown', async () => {
    const merchant = await merchantAt(house);
    const arabic = dealTexts({ title: 'حمّام تقليدي', summary: 'ساعة من الحمّام.' });
    const deal = await merchant.create({ texts: { fr: dealTexts(), ar: arabic } });
    expect(deal).toMatchObject({ state: 'draft', taken: 0, ended: false, shown: {}, missing: [] });
    expect(deal.content.texts).toEqual({ fr: dealTexts(), ar: arabic });
    expect(deal.content.location).toEqual({
      address: '4, rue des Consuls',
      district: 'Médina',
      phone: '0537 00 00 00',
    });
    expect(Object.keys(deal.preview).sort()).toEqual(['ar', 'fr']);
    expect(new URL(deal.preview.fr!).pathname).toBe('/_preview');
    expect(deal.may).toEqual({
      change: true,
      submit: true,
      withdraw: false,
      pause: false,
      resume: false,
      archive: true,
    });

    expect((await merchant.move(deal.id, 'submit')).data).toMatchObject({ state: 'review' });
    const waiting = await editor<{ results: { documentId: string; name: string }[] }>(
      'GET',
      list('api::deal.deal', '?filters[state][$eq]=review&pageSize=100'),
    );
    expect(waiting.body.results.map(({ documentId }) => documentId)).toContain(deal.id);
    await approve(deal, ['fr', 'ar']);

    const { data } = await merchant.call<ShopDeal>('GET', `/deals/${deal.id}`);
    expect(data.state).toBe('live');
    const page = await inShop(data.shown.fr!);
    expect(page.status).toBe(200);
    expect(page.body.data).toMatchObject({ title: 'Hammam traditionnel', deal: { id: deal.id, price: 15_000 } });
    expect((await inShop(data.shown.ar!, 'ar')).body.data.title).toBe('حمّام تقليدي');
    expect(await merchant.list('?state=live')).toMatchObject({
      data: [{ id: deal.id, languages: ['ar', 'fr'] }],
      counts: { live: 1, draft: 0 },
      next: null,
    });
    expect((await merchant.list('?q=TRADITIONNEL')).data).toHaveLength(1);
    expect((await merchant.list('?q=couscous')).data).toEqual([]);
  });

  it('is told to its merchant when an editor has decided, with what was to be mended, and nobody else', async () => {
    const [merchant, other] = [await merchantAt(house), await merchantAt(house)];
    const told = async ({ user }: { user: number }) =>
      (
        await house.query<{ kind: string; body: string; path: string }>(
          `SELECT kind, texts #>> '{fr,body}' AS body, path FROM platform_notifications WHERE user_id = $1 AND kind LIKE 'deal-%' ORDER BY id`,
          [user],
        )
      ).map(({ kind, body, path }) => [kind, body, path]);
    const deal = await merchant.create();
    const noteOf = async () => (await merchant.call<ShopDeal>('GET', `/deals/${deal.id}`)).data.note;
    const edit = (data: object) => editor('PUT', list(`api::deal.deal/${deal.id}`), data);
    await merchant.move(deal.id, 'submit');
    // What its merchant does themselves, and what an editor changes besides, is no decision.
    await merchant.move(deal.id, 'withdraw');
    await merchant.move(deal.id, 'submit');
    expect((await edit({ featured: false })).status).toBe(200);
    expect(await told(merchant)).toEqual([]);
    const reviewNote = 'La première photo est floue.';
    expect((await edit({ state: 'draft', reviewNote })).status).toBe(200);
    const path = `/marchand/offres/${deal.id}`;
    const declined = ['deal-declined', expect.stringContaining(reviewNote), path];
    expect(await told(merchant)).toEqual([declined]);
    expect(await noteOf()).toBe(reviewNote);
    const { email } = (await house.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [merchant.user]))[0]!; // prettier-ignore
    const mail = await house.mailbox.waitFor(({ recipients, subject }) => recipients.includes(email) && subject.includes('à revoir'), 15_000); // prettier-ignore
    expect(mail.text).toContain(reviewNote);
    await merchant.move(deal.id, 'submit');
    expect(await noteOf()).toBeNull();
    await approve(deal);
    expect(await told(merchant)).toEqual([declined, ['deal-approved', expect.any(String), path]]);
    // Nor is it one to take it off sale and put it on again.
    for (const state of ['paused', 'live']) expect((await edit({ state })).status).toBe(200);
    expect(await told(merchant)).toHaveLength(2);
    expect(await told(other)).toEqual([]);
  });

  it('of another shop is not there, whatever is asked of it', async () => {
    const [one, other] = [await merchantAt(house), await merchantAt(house)];
    const deal = await one.create();
    expect((await other.list()).data).toEqual([]);
    expect(await other.call('GET', `/deals/${deal.id}`)).toMatchObject({ status: 404, code: 'no-deal' });
    expect(await other.change(deal, { stock: 1 })).toMatchObject({ status: 404, code: 'no-deal' });
    for (const move of ['submit', 'withdraw', 'pause', 'resume', 'archive', 'duplicate'])
      expect([move, (await other.move(deal.id, move)).status]).toEqual([move, 404]);
    for (const id of ['1', 'x'.repeat(24), "' OR 1=1", '%00'])
      expect([id, (await other.call('GET', `/deals/${encodeURIComponent(id)}`)).status]).toEqual([id, 404]);
    expect(await stateOf(deal)).toBe('draft');
  });

  it('takes nothing from its merchant that is not theirs to say', async () => {
    const merchant = await merchantAt(house);
    const { content, id } = await merchant.create();
    const { documentId: foreign } = await house.make.merchant();
    const more = [
      { state: 'live' }, { merchant: foreign }, { owner: 1 }, { featured: true }, { dealOfDay: true }, { product: 'x' },
      { id: 1 }, { documentId: id }, { publishedAt: inDays(0) }, { taken: 0 }, { originalPrice: '20000' },
      { originalPrice: 0 }, { discountedPrice: -1 }, { discountedPrice: 1.5 }, { stock: -1 }, { minPurchase: 0 },
      { texts: {} }, { texts: { fr: dealTexts(), de: dealTexts() } }, { texts: { fr: { ...dealTexts(), slug: 'x' } } },
      { texts: { fr: dealTexts({ title: ' ' }) } }, { endsAt: 'demain' }, { category: "'; --" },
    ]; // prettier-ignore
    for (const part of more) {
      const made = await merchant.call('POST', '/deals', { ...content, ...part });
      expect([part, made.status]).toEqual([part, 400]);
      expect(made.fields!.length).toBeGreaterThan(0);
      const changed = await merchant.call('PUT', `/deals/${id}`, { content: { ...content, ...part } });
      expect([part, changed.status]).toEqual([part, 400]);
    }
    expect((await merchant.call('PUT', `/deals/${id}`, { content, state: 'live' })).status).toBe(400);
    expect((await merchant.move(id, 'approve')).status).toBe(404);
    expect((await merchant.call('POST', `/deals/${id}/submit`, { state: 'live' })).status).toBe(400);
    expect(await stateOf({ id })).toBe('draft');
    expect((await merchant.list()).data).toHaveLength(1);
  });

  it('is held to the rules of the editors, field by field', async () => {
    const merchant = await merchantAt(house);
    const { content } = await merchant.create();
    const wrong = await merchant.call('POST', '/deals', {
      ...content,
      discountedPrice: 20_001,
      endsAt: inDays(-2),
      minPurchase: 5,
      maxPurchase: 2,
    });
    expect(wrong.status).toBe(400);
    expect(wrong.fields).toEqual([
      { field: 'discountedPrice', problem: 'above-original' },
      { field: 'endsAt', problem: 'before-start' },
      { field: 'maxPurchase', problem: 'below-min' },
    ]);
    const unknown = await merchant.call('POST', '/deals', { ...content, category: 'z'.repeat(24), pictures: [1] });
    expect(unknown.fields).toEqual([
      { field: 'category', problem: 'unknown' },
      { field: 'pictures', problem: 'not-yours' },
    ]);
    const bare = await merchant.create({ category: null, texts: { fr: dealTexts({ summary: '' }) } });
    expect(bare.missing).toHaveLength(2);
    expect(await merchant.move(bare.id, 'submit')).toMatchObject({
      status: 409,
      code: 'deal-incomplete',
      problems: [{ field: 'category' }, { field: 'texts.fr.summary' }],
    });
    expect((await merchant.list()).data).toHaveLength(2);
  });

  it('on sale: the stock and an earlier end at once, the rest by way of an editor, who is told of first', async () => {
    const merchant = await merchantAt(house);
    const deal = await merchant.create();
    await merchant.move(deal.id, 'submit');
    await approve(deal);
    expect(await merchant.change(deal, { stock: 10, endsAt: inDays(5) })).toMatchObject({ status: 200, data: { state: 'live' } }); // prettier-ignore
    const { data: live } = await merchant.call<ShopDeal>('GET', `/deals/${deal.id}`);
    expect(live.content.stock).toBe(10);

    const dearer = { discountedPrice: 16_000, texts: { fr: dealTexts({ title: 'Hammam royal' }) } };
    expect(await merchant.change(live, dearer)).toMatchObject({
      status: 409,
      code: 'needs-review',
      problems: ['discountedPrice', 'texts'],
    });
    expect(await merchant.change(live, { endsAt: inDays(30) })).toMatchObject({ code: 'needs-review' });
    expect((await inShop(live.shown.fr!)).body.data.deal).toMatchObject({ price: 15_000 });

    expect(await merchant.change(live, dearer, true)).toMatchObject({ status: 200, data: { state: 'review' } });
    // What was approved goes on being said, without the deal, until somebody has looked.
    const meanwhile = await inShop(live.shown.fr!);
    expect([meanwhile.body.data.title, meanwhile.body.data.deal]).toEqual(['Hammam traditionnel', null]);
    expect(await merchant.change(live, { discountedPrice: 1 }, true)).toMatchObject({
      status: 409,
      code: 'wrong-state',
    });
    await approve(deal);
    expect((await inShop(live.shown.fr!)).body.data).toMatchObject({ title: 'Hammam royal', deal: { price: 16_000 } });

    expect((await merchant.move(deal.id, 'pause')).data).toMatchObject({ state: 'paused' });
    expect((await inShop(live.shown.fr!)).body.data.deal).toBeNull();
    expect((await merchant.move(deal.id, 'resume')).data).toMatchObject({ state: 'live' });
    await merchant.move(deal.id, 'pause');
    const { data: paused } = await merchant.call<ShopDeal>('GET', `/deals/${deal.id}`);
    expect((await merchant.change(paused, { discountedPrice: 1 })).data).toMatchObject({ state: 'draft' });
    expect(await merchant.move(deal.id, 'resume')).toMatchObject({ status: 409, code: 'wrong-state' });
  });

  it('never has fewer to sell than are sold', async () => {
    const shop = await openShop(house);
    const id = await shop.deal({ stock: 10, payAtMerchant: true });
    await paidOrder(house, [[id, 4]]);
    const { data: deal } = await shop.call<ShopDeal>('GET', `/deals/${id}`);
    expect(deal.taken).toBe(4);
    const change = (stock: number | null) => shop.call('PUT', `/deals/${id}`, { content: { ...deal.content, stock } });
    expect(await change(3)).toMatchObject({ status: 400, fields: [{ field: 'stock', problem: 'below-sold' }] });
    expect((await change(4)).status).toBe(200);
    const buyer = await house.buyer();
    await buyer.put(id, 1);
    expect(await buyer.order({ total: 15_000 })).toMatchObject({ code: 'line-problems' });
    expect((await change(5)).status).toBe(200);
    expect((await buyer.order()).status).toBe(201);
    expect(await change(4)).toMatchObject({ status: 400 });
    expect((await change(null)).status).toBe(200);
  });

  it('lowered while others buy it is sold as often as there are, and no oftener', async () => {
    const shop = await openShop(house);
    const id = await shop.deal({ stock: 20 });
    const { data: deal } = await shop.call<ShopDeal>('GET', `/deals/${id}`);
    const buyers = await Promise.all(Array.from({ length: 10 }, () => house.buyer()));
    for (const buyer of buyers) await buyer.put(id, 1);
    const [lowered] = await Promise.all([
      shop.call('PUT', `/deals/${id}`, { content: { ...deal.content, stock: 5 } }),
      ...buyers.map((buyer) => buyer.order({ total: 15_000 })),
    ]);
    const [row] = await house.query<{ stock: number; taken: number }>(
      'SELECT d.stock, s.taken FROM deals d JOIN orders_stock s ON s.deal = d.id WHERE d.document_id = $1',
      [id],
    );
    expect(row!.taken).toBeLessThanOrEqual(row!.stock);
    expect(row!.stock).toBe(lowered.status === 200 ? 5 : 20);
  });

  it('that nobody is meant to run shows hostile texts as texts', async () => {
    const merchant = await merchantAt(house, { shopName: 'Zellige' });
    const evil = '<img src=x onerror=alert(1)>';
    const texts = dealTexts({
      title: `${evil}{{7*7}}`,
      summary: `\u202e'; DROP TABLE deals; -- ${evil}\u0000`,
      description: `[lien](javascript:alert(1))\n\n<script>alert(1)</script>`,
      highlights: ['=HYPERLINK("http://evil")'],
    });
    const deal = await merchant.create({ texts: { fr: texts } });
    expect(deal.content.texts.fr!.summary).toBe(`'; DROP TABLE deals; -- ${evil}`);
    await merchant.move(deal.id, 'submit');
    await approve(deal);
    const { data } = await merchant.call<ShopDeal>('GET', `/deals/${deal.id}`);
    expect(data.shown.fr).toMatch(/^[a-z0-9-]+$/);
    const page = await inShop(data.shown.fr!);
    expect(page.body.data.title).toBe(texts.title);
    expect(page.body.data.description).toEqual(
      ['[lien](javascript:alert(1))', '<script>alert(1)</script>'].map((text) => ({
        type: 'paragraph',
        children: [{ type: 'text', text }],
      })),
    );
  });

  it('is copied as a draft of its own, and archived for good', async () => {
    const merchant = await merchantAt(house);
    const deal = await merchant.create();
    await merchant.move(deal.id, 'submit');
    await approve(deal);
    const { status, data: copy } = await merchant.move(deal.id, 'duplicate');
    expect(status).toBe(201);
    expect(copy).toMatchObject({ state: 'draft', taken: 0, shown: {} });
    expect(copy.id).not.toBe(deal.id);
    expect(copy.content.texts).toEqual(deal.content.texts);
    await merchant.change(copy, { texts: { fr: dealTexts({ title: 'Autre chose' }) } });
    expect((await merchant.call<ShopDeal>('GET', `/deals/${deal.id}`)).data.content.texts.fr!.title).toBe('Hammam traditionnel'); // prettier-ignore
    expect((await merchant.move(deal.id, 'archive')).data).toMatchObject({ state: 'archived' });
    for (const move of ['submit', 'resume', 'pause', 'archive'])
      expect([move, (await merchant.move(deal.id, move)).status]).toEqual([move, 409]);
    expect(await merchant.change(deal, { stock: 99 })).toMatchObject({ status: 409, code: 'wrong-state' });
  });

  it('learns and forgets languages, but not one that is in the shop', async () => {
    const merchant = await merchantAt(house);
    const deal = await merchant.create();
    const english = dealTexts({ title: 'Traditional hammam' });
    const both = (await merchant.change(deal, { texts: { fr: dealTexts(), en: english } })).data;
    expect(both.content.texts).toEqual({ fr: dealTexts(), en: english });
    // It is written in French alone: English cannot hold it.
    expect(both.content.category).toBe(deal.content.category);
    expect((await merchant.change(both, { texts: { fr: dealTexts() } })).data.content.texts).toEqual({
      fr: dealTexts(),
    });
    await merchant.change(deal, { texts: { fr: dealTexts(), en: english } });
    await merchant.move(deal.id, 'submit');
    await approve(deal, ['fr', 'en']);
    expect(await merchant.change(deal, { texts: { fr: dealTexts() } }, true)).toMatchObject({
      status: 400,
      fields: [{ field: 'texts.en', problem: 'shown' }],
    });
    expect(await stateOf(deal)).toBe('live');
  });
});

describe('the plan of a merchant', () => {
  it('of three deals lets three of twenty in that come at once, and says what to do', async () => {
    const merchant = await merchantAt(house);
    const made: ShopDeal[] = [];
    for (let n = 0; n < 20; n++) made.push(await merchant.create());
    const answers = await Promise.all(made.map(({ id }) => merchant.move(id, 'submit')));
    expect(tally(answers as never)).toEqual({ 200: 3, 'deal-quota': 17 });
    const refused = answers.find(({ status }) => status !== 200)!;
    expect(refused).toMatchObject({ status: 409, problems: { why: 'used-up', plan: 'free', label: 'Free', limit: 3 } });
    expect(refused.message).toMatch(/Free.*pause or archive one, or change to a larger plan/);
    expect(await merchant.used()).toBe(3);
    expect((await merchant.list()).counts).toMatchObject({ review: 3, draft: 17 });
  });

  it('has a place again for what is withdrawn, paused, archived, declined, deleted or over, once each', async () => {
    const merchant = await merchantAt(house, { plan: 'starter' });
    const made: ShopDeal[] = [];
    for (let n = 0; n < 6; n++) made.push(await merchant.create());
    for (const { id } of made) await merchant.move(id, 'submit');
    expect(await merchant.used()).toBe(6);
    const [withdrawn, paused, archived, declined, deleted, over] = made as [ShopDeal, ShopDeal, ShopDeal, ShopDeal, ShopDeal, ShopDeal]; // prettier-ignore
    await merchant.move(withdrawn.id, 'withdraw');
    await approve(paused);
    expect(await merchant.used()).toBe(5);
    await merchant.move(paused.id, 'pause');
    await merchant.move(archived.id, 'archive');
    expect(await merchant.used()).toBe(3);
    expect((await editor('PUT', list(`api::deal.deal/${declined.id}`), { state: 'draft' })).status).toBe(200);
    expect(await merchant.used()).toBe(2);
    expect((await editor('DELETE', list(`api::deal.deal/${deleted.id}`))).status).toBeLessThan(300);
    expect(await merchant.used()).toBe(1);
    await house.query(`UPDATE deals SET ends_at = now() AT TIME ZONE 'UTC' - interval '1 minute' WHERE document_id = $1`, [over.id]); // prettier-ignore
    for (let n = 0; n < 2; n++) await committed(house, (db) => releaseEnded(db));
    expect(await merchant.used()).toBe(0);
    await merchant.move(paused.id, 'resume');
    expect(await merchant.used()).toBe(1);
    expect(await merchant.move(paused.id, 'resume')).toMatchObject({ status: 409, code: 'wrong-state' });
    expect(await merchant.used()).toBe(1);
  });

  it('counts one deal once, however often it is handed in at the same moment', async () => {
    const merchant = await merchantAt(house);
    const deal = await merchant.create();
    const answers = await Promise.all(Array.from({ length: 10 }, () => merchant.move(deal.id, 'submit')));
    expect(tally(answers as never)).toEqual({ 200: 1, 'wrong-state': 9 });
    expect(await merchant.used()).toBe(1);
  });

  it('does not pause what it has no room for any more, and resumes nothing', async () => {
    const merchant = await merchantAt(house, { plan: 'starter' });
    const made: ShopDeal[] = [];
    for (let n = 0; n < 4; n++) made.push(await merchant.create());
    for (const deal of made) {
      await merchant.move(deal.id, 'submit');
      await approve(deal);
    }
    await house.query(`UPDATE billing_subscriptions SET status = 'canceled' WHERE user_id = $1`, [merchant.user]);
    expect((await merchant.change(made[0]!, { stock: 12 })).status).toBe(200);
    expect((await merchant.list('?state=live')).data).toHaveLength(4);
    await merchant.move(made[0]!.id, 'pause');
    expect(await merchant.move(made[0]!.id, 'resume')).toMatchObject({ status: 409, code: 'deal-quota' });
    expect(await stateOf(made[0]!)).toBe('paused');
  });

  it('counts what an editor puts on sale, beyond it too, and what a shop brings along, once each', async () => {
    const merchant = await merchantAt(house);
    const made: ShopDeal[] = [];
    for (let n = 0; n < 5; n++) made.push(await merchant.create());
    for (const deal of made.slice(0, 4)) {
      expect((await editor('PUT', list(`api::deal.deal/${deal.id}`), { state: 'live' })).status).toBe(200);
    }
    expect(await merchant.used()).toBe(4);
    expect(await merchant.move(made[4]!.id, 'submit')).toMatchObject({ status: 409, code: 'deal-quota' });
    // As if the shop had had them before it had an owner.
    await house.query('DELETE FROM orders_deal_places WHERE owner_id = $1', [merchant.user]);
    await house.query('DELETE FROM billing_usage WHERE user_id = $1', [merchant.user]);
    for (let n = 0; n < 2; n++) await committed(house, (db) => claimPlaces(db));
    expect(await merchant.used()).toBe(4);
    expect((await editor('PUT', list(`api::deal.deal/${made[0]!.id}`), { state: 'paused' })).status).toBe(200);
    expect(await merchant.used()).toBe(3);
  });
});
