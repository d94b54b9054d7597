import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  errorSchema,
  productResponseSchema,
  sitemapResponseSchema,
  type Product,
} from '../../contracts/marketplace.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { turnClock } from '../../src/marketplace/clock.ts';
import { list, reader, withClient, type Get } from './support.ts';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

interface Purge {
  authorization: string | undefined;
  tags: string[];
}

let cms: TestCms;
let get: Get;
let make: ReturnType<typeof factories>;
let storefront: Server;
/** The next purge of this is refused. */
let refused: string | null = null;
const purges: Purge[] = [];

beforeAll(async () => {
  storefront = createServer((request, response) => {
    void receive(request).then((purge) => {
      if (refused !== null && purge.tags.includes(refused)) {
        refused = null;
        return response.writeHead(503).end();
      }
      purges.push(purge);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => storefront.listen(0, '127.0.0.1', resolve));
  const { port } = storefront.address() as AddressInfo;
  cms = await startTestCms({ env: { ROLE: 'all', SITE_URL: `http://127.0.0.1:${port}` } });
  get = reader(cms);
  make = factories(cms.strapi);
});
afterAll(async () => {
  await cms?.close();
  storefront.close();
});
beforeEach(() => {
  refused = null;
});

async function receive(request: IncomingMessage): Promise<Purge> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return { authorization: request.headers.authorization, tags: (JSON.parse(text) as { tags: string[] }).tags };
}

async function purged(tag: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (purges.some(({ tags }) => tags.includes(tag))) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

const written = (text: string) => ({
  __component: 'blog.text',
  body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});
const documents = (uid: string) => cms.strapi.documents(uid as 'api::product.product');
const rename = (documentId: string, title: string) =>
  documents('api::product.product').update({ documentId, locale: 'fr', data: { title }, status: 'published' });
const page = async (id: string, locale = 'fr'): Promise<Product> =>
  productResponseSchema.parse((await get(`products/${id}?locale=${locale}`)).body).data;
const titles = async () => (await list(get, 'limit=48')).data.map((card) => card.title);

describe('an edit is seen at once', () => {
  it('of a draft only when it is published', async () => {
    const product = await make.product({ title: 'Brouillon', slug: 'brouillon' }, { publish: false });
    await make.deal({ product: product.documentId });
    expect((await get('products/brouillon')).status).toBe(404);
    expect(await titles()).not.toContain('Brouillon');
    await documents('api::product.product').publish({ documentId: product.documentId, locale: 'fr' });
    expect((await get('products/brouillon')).status).toBe(200);
    expect(await titles()).toContain('Brouillon');
  });

  it('of a price and a stock', async () => {
    const product = await make.product();
    const deal = await make.deal({ product: product.documentId });
    await documents('api::deal.deal').update({
      documentId: deal.documentId,
      data: { discountedPrice: '9999', stock: 1 } as never,
    });
    expect((await page(product.documentId)).deal).toMatchObject({ price: 9999, discount: 50, stock: 1 });
    const card = (await list(get, 'limit=48')).data.find(({ id }) => id === deal.documentId);
    expect(card).toMatchObject({ price: 9999, discount: 50, stock: 1 });
  });

  it('of a review: only an approved one counts', async () => {
    const product = await make.product();
    await make.deal({ product: product.documentId });
    await make.review({ product: product.documentId, rating: 4 });
    const pending = await make.review({ product: product.documentId, rating: 1, state: 'pending' });
    expect((await page(product.documentId)).rating).toEqual({ average: 4, count: 1, breakdown: [0, 0, 0, 1, 0] });
    await documents('api::review.review').update({
      documentId: pending.documentId,
      data: { state: 'approved' } as never,
    });
    expect((await page(product.documentId)).rating).toEqual({ average: 2.5, count: 2, breakdown: [1, 0, 0, 1, 0] });
    await documents('api::review.review').delete({ documentId: pending.documentId });
    expect((await page(product.documentId)).rating.count).toBe(1);
  });

  it.each(['category', 'city', 'merchant'] as const)('of the name of a %s', async (kind) => {
    const place = await make[kind]();
    const product = await make.product({ [kind]: place.documentId });
    await make.deal({ product: product.documentId });
    await documents(`api::${kind}.${kind}`).update({
      documentId: place.documentId,
      locale: 'fr',
      data: { name: 'Nouveau nom' } as never,
    });
    const shown = await page(product.documentId);
    expect((kind === 'category' ? shown.breadcrumb.at(-1) : shown[kind])?.name).toBe('Nouveau nom');
  });

  it('of the tree: a category moved with its products', async () => {
    const [old, parent] = [
      await make.category({ slug: 'ancien-rayon' }),
      await make.category({ slug: 'nouveau-rayon' }),
    ];
    const category = await make.category({ parent: old.documentId });
    const product = await make.product({ category: category.documentId });
    await make.deal({ product: product.documentId });
    expect((await list(get, 'category=ancien-rayon')).data).toHaveLength(1);
    await documents('api::category.category').update({
      documentId: category.documentId,
      locale: 'fr',
      data: { parent: parent.documentId } as never,
    });
    expect((await list(get, 'category=ancien-rayon')).data).toHaveLength(0);
    expect((await list(get, 'category=nouveau-rayon')).data).toHaveLength(1);
  });

  it('of a deal that moves to another product, and of one deleted', async () => {
    const [a, b] = [await make.product(), await make.product()];
    const deal = await make.deal({ product: a.documentId });
    await documents('api::deal.deal').update({ documentId: deal.documentId, data: { product: b.documentId } as never });
    expect([(await page(a.documentId)).deal, (await page(b.documentId)).deal?.id]).toEqual([null, deal.documentId]);
    await documents('api::deal.deal').delete({ documentId: deal.documentId });
    expect((await page(b.documentId)).deal).toBeNull();
  });

  it('of a picture described anew', async () => {
    const file = (await cms.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'p.jpg',
        hash: 'p',
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: '/uploads/p.jpg',
        provider: 'local',
        width: 10,
        height: 10,
        folderPath: '/',
      },
    })) as { id: number };
    const product = await make.product({ gallery: [file.id] });
    await cms.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: file.id }, data: { alternativeText: 'Un bassin' } });
    expect((await page(product.documentId)).gallery[0]?.alt).toBe('Un bassin');
    await cms.strapi.db.query('plugin::upload.file').delete({ where: { id: file.id } });
    expect((await page(product.documentId)).gallery).toEqual([]);
  });

  it('or not at all: what fails leaves no trace', async () => {
    const product = await make.product({ title: 'Avant' });
    await expect(
      cms.strapi.db.transaction(async () => {
        await rename(product.documentId, 'Après');
        throw new Error('given up');
      }),
    ).rejects.toThrow('given up');
    expect((await page(product.documentId)).title).toBe('Avant');
  });

  it('of one product by many at a time', async () => {
    const product = await make.product();
    const deal = await make.deal({ product: product.documentId });
    await Promise.all([
      ...[11, 12, 13].map((price) =>
        documents('api::deal.deal').update({
          documentId: deal.documentId,
          data: { discountedPrice: String(price * 1000) } as never,
        }),
      ),
      ...[1, 2, 3].map(() => make.review({ product: product.documentId })),
    ]);
    const shown = await page(product.documentId);
    expect(shown.rating.count).toBe(3);
    const card = (await list(get, 'limit=48')).data.find(({ id }) => id === deal.documentId);
    expect(card).toMatchObject({ price: shown.deal!.price, rating: { count: 3 } });
  });
});

describe('the state of a deal', () => {
  it.each([
    ['live', { startsAt: inDays(-1), endsAt: inDays(1) }, 'live', true],
    ['upcoming', { startsAt: inDays(1), endsAt: inDays(2) }, 'upcoming', false],
    ['expired', { startsAt: inDays(-2), endsAt: inDays(-1) }, 'expired', false],
    ['archived and over', { state: 'archived', startsAt: inDays(-2), endsAt: inDays(-1) }, 'expired', false],
    ['archived before its end', { state: 'archived', startsAt: inDays(-2), endsAt: inDays(1) }, null, false],
    ['a draft', { state: 'draft' }, null, false],
    ['in review', { state: 'review' }, null, false],
    ['paused', { state: 'paused' }, null, false],
  ])('%s', async (_, data, state, listed) => {
    const product = await make.product();
    const deal = await make.deal({ product: product.documentId, ...data });
    expect((await page(product.documentId)).deal?.state ?? null).toBe(state);
    expect((await list(get, 'limit=48&sort=newest')).data.some(({ id }) => id === deal.documentId)).toBe(listed);
    const live = (await get(`live?deals=${deal.documentId}`)).body as { deals: Array<{ state: string }> };
    expect(live.deals.map((entry) => entry.state)).toEqual(state === null ? [] : [state]);
  });

  it('prefers the live deal, then the next, then the last', async () => {
    const product = await make.product();
    const shown = async () => (await page(product.documentId)).deal?.id;
    const expired = await make.deal({ product: product.documentId, startsAt: inDays(-9), endsAt: inDays(-8) });
    expect(await shown()).toBe(expired.documentId);
    const upcoming = await make.deal({ product: product.documentId, startsAt: inDays(1), endsAt: inDays(2) });
    expect(await shown()).toBe(upcoming.documentId);
    const live = await make.deal({ product: product.documentId });
    expect(await shown()).toBe(live.documentId);
  });

  it('featured and deals of the day hold those alone, and nothing when there are none', async () => {
    const ids = async (path: string) =>
      ((await get(path)).body as { data: Array<{ id: string }> }).data.map(({ id }) => id);
    expect([await ids('featured'), await ids('deals')]).toEqual([[], []]);
    const [featured, daily] = [await make.deal({ featured: true }), await make.deal({ dealOfDay: true })];
    await make.deal({ featured: true, dealOfDay: true, startsAt: inDays(1), endsAt: inDays(2) });
    expect([await ids('featured'), await ids('deals')]).toEqual([[featured.documentId], [daily.documentId]]);
  });
});

describe('the address of a product', () => {
  const rename = (documentId: string, slug: string, locale = 'fr') =>
    documents('api::product.product').update({ documentId, locale, data: { slug }, status: 'published' });

  it('answers an old one with one redirect to the newest', async () => {
    const product = await make.product({ slug: 'premier' });
    await rename(product.documentId, 'deuxieme');
    await rename(product.documentId, 'troisieme');
    for (const [old, path] of [
      ['premier', 'products/premier?locale=fr'],
      ['deuxieme', 'products/deuxieme'],
    ] as const) {
      const { status, headers } = await get(path);
      expect(status).toBe(301);
      expect(headers.get('location')).toBe(
        `/api/marketplace/products/troisieme${path.includes('?') ? '?locale=fr' : ''}`,
      );
      expect(old).not.toBe('troisieme');
    }
    expect((await get('products/troisieme')).status).toBe(200);
  });

  it('gives an old one to the product that takes it', async () => {
    const [first, second] = [await make.product({ slug: 'place' }), await make.product({ slug: 'ailleurs' })];
    await rename(first.documentId, 'place-bis');
    await rename(second.documentId, 'place');
    expect((await page('place')).id).toBe(second.documentId);
    expect((await page('place-bis')).id).toBe(first.documentId);
  });

  it('is gone when the product is unpublished or deleted, and comes back with it', async () => {
    const product = await make.product({ slug: 'parti' });
    await rename(product.documentId, 'bien-parti');
    await documents('api::product.product').unpublish({ documentId: product.documentId, locale: 'fr' });
    for (const path of ['products/bien-parti', 'products/parti', `products/${product.documentId}`]) {
      const { status, body } = await get(path);
      expect([path, status, errorSchema.parse(body).error.code]).toEqual([path, 410, 'gone']);
    }
    await documents('api::product.product').publish({ documentId: product.documentId, locale: 'fr' });
    expect((await get('products/bien-parti')).status).toBe(200);
    await documents('api::product.product').delete({ documentId: product.documentId });
    expect((await get('products/bien-parti')).status).toBe(410);
  });

  it('is one for each language', async () => {
    const product = await make.product({ slug: 'bonjour' });
    await documents('api::product.product').update({
      documentId: product.documentId,
      locale: 'en',
      data: { title: 'Hello', slug: 'hello', summary: 'Hi' },
      status: 'published',
    });
    expect((await page('hello', 'en')).alternates).toEqual({ fr: 'bonjour', en: 'hello' });
    expect((await page('bonjour')).alternates).toEqual({ fr: 'bonjour', en: 'hello' });
    expect((await get('products/hello?locale=fr')).status).toBe(404);
    expect((await get(`products/${product.documentId}?locale=ar`)).status).toBe(404);
    await documents('api::product.product').unpublish({ documentId: product.documentId, locale: 'en' });
    expect((await get('products/hello?locale=en')).status).toBe(410);
    expect((await page('bonjour')).alternates).toEqual({ fr: 'bonjour' });
  });

  it('is not left without its category when the language that holds it is deleted', async () => {
    const category = await make.category();
    const merchant = await make.merchant();
    const links = { category: category.documentId, merchant: merchant.documentId };
    const { documentId } = await make.product({ slug: 'seule-langue', ...links });
    const products = documents('api::product.product');
    const english = { title: 'Only', slug: 'only-language', summary: 'Hi' };
    await products.update({ documentId, locale: 'en', data: english, status: 'published' });
    await expect(products.delete({ documentId, locale: 'fr' })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('autres langues'),
    });
    expect((await get('products/only-language?locale=en')).status).toBe(200);
    expect((await get('products/seule-langue')).status).toBe(200);

    // Once its category and merchant are written in English too, the English page stands by itself.
    await documents('api::category.category').update({ documentId: category.documentId, locale: 'en', data: { name: 'Shelf', slug: 'shelf' } }); // prettier-ignore
    await documents('api::merchant.merchant').update({ documentId: merchant.documentId, locale: 'en', data: { name: 'Shop', slug: 'shop' } }); // prettier-ignore
    await products.update({ documentId, locale: 'en', data: links, status: 'published' });
    await products.delete({ documentId, locale: 'fr' });
    expect((await get('products/only-language?locale=en')).status).toBe(200);
    expect((await get('products/seule-langue')).status).toBe(410);

    await products.delete({ documentId, locale: '*' });
    expect((await get('products/only-language?locale=en')).status).toBe(410);
  });

  it('that another product has is refused with a reason', async () => {
    await make.product({ slug: 'unique' });
    await expect(make.product({ slug: 'unique' })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('déjà prise'),
    });
    expect((await get('products/unique')).status).toBe(200);
  });

  it('needs a category and a merchant behind it', async () => {
    const lonely = documents('api::product.product').create({
      data: { title: 'Seul', slug: 'seul', summary: 'Rien.', kind: 'goods' } as never,
      locale: 'fr',
      status: 'published',
    });
    await expect(lonely).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it.each([
    ['merchant', 'merchants/'],
    ['category', 'products?category='],
    ['city', 'products?city='],
    ['category', 'categories/'],
    ['city', 'cities/'],
  ] as const)('of a %s keeps its history as well', async (kind, path) => {
    const place = await make[kind]({ slug: `${kind}-a` });
    await documents(`api::${kind}.${kind}`).update({
      documentId: place.documentId,
      locale: 'fr',
      data: { slug: `${kind}-b` } as never,
    });
    const { status, headers } = await get(`${path}${kind}-a`);
    expect([status, headers.get('location')]).toEqual([301, `/api/marketplace/${path}${kind}-b`]);
    expect((await get(`${path}${kind}-b`)).status).toBe(200);
    await documents(`api::${kind}.${kind}`).delete({ documentId: place.documentId, locale: '*' });
    expect((await get(`${path}${kind}-b`)).status).toBe(410);
    expect((await get(`${path}${kind}-jamais`)).status).toBe(404);
  });

  it('of a list leads there in one hop, whatever of it was renamed', async () => {
    for (const kind of ['category', 'city', 'merchant'] as const) {
      const place = await make[kind]({ slug: `${kind}-hier` });
      const data = { slug: `${kind}-maintenant` } as never;
      await documents(`api::${kind}.${kind}`).update({ documentId: place.documentId, locale: 'fr', data });
    }
    const asked = (when: string) =>
      `/api/marketplace/products?category=category-${when}&city=city-${when}&merchant=merchant-${when}&sort=price`;
    const { status, headers } = await get(asked('hier').slice('/api/marketplace/'.length));
    expect([status, headers.get('location')]).toEqual([301, asked('maintenant')]);
  });

  it('of a category or city stands in the sitemap while a deal stands there, in the languages it does', async () => {
    const [category, city] = [await make.category({ slug: 'plan-rayon' }), await make.city({ slug: 'plan-ville' })];
    await documents('api::category.category').update({ documentId: category.documentId, locale: 'en', data: { name: 'Plan', slug: 'plan-shelf' } }); // prettier-ignore
    const listed = async () =>
      (await Promise.all(['categories', 'cities', 'places'].map((type) => get(`sitemap?type=${type}`))))
        .flatMap(({ body }) => sitemapResponseSchema.parse(body).data.flatMap(({ alternates }) => Object.values(alternates)))
        .filter((slug) => slug.startsWith('plan-')); // prettier-ignore
    const product = await make.product({ category: category.documentId, city: city.documentId });
    expect(await listed()).toEqual([]);
    const deal = await make.deal({ product: product.documentId, startsAt: inDays(1), endsAt: inDays(2) });
    expect(await listed()).toEqual([]);
    const move = (data: object) =>
      documents('api::deal.deal').update({ documentId: deal.documentId, data: data as never });
    await move({ startsAt: inDays(-1) });
    expect(await listed()).toEqual(['plan-rayon', 'plan-ville', 'plan-rayon/plan-ville']);
    await move({ state: 'paused' });
    expect(await listed()).toEqual([]);
  });

  it('of an article and a legal page keeps its history as well', async () => {
    for (const [uid, path, data] of [
      [
        'api::article.article',
        'articles',
        { title: 'Un', slug: 'un', excerpt: 'E', publishedOn: '2026-01-01', parts: [written('Texte.')] },
      ],
      ['api::legal-page.legal-page', 'pages', { title: 'Un', slug: 'un' }],
    ] as const) {
      const { documentId } = await documents(uid).create({ data: data as never, locale: 'fr', status: 'published' });
      await documents(uid).update({ documentId, locale: 'fr', data: { slug: 'deux' }, status: 'published' });
      expect((await get(`${path}/un`)).headers.get('location')).toBe(`/api/marketplace/${path}/deux`);
      await documents(uid).unpublish({ documentId, locale: 'fr' });
      expect((await get(`${path}/deux`)).status).toBe(410);
    }
  });
});

describe('the storefront is told', () => {
  it('which pages to renew, with the secret', async () => {
    const product = await make.product();
    expect(await purged(`product:${product.documentId}`)).toBe(true);
    expect(purges.every(({ authorization }) => authorization === `Bearer ${process.env.PURGE_SECRET}`)).toBe(true);
  });

  it('once for edits in quick succession', async () => {
    const product = await make.product();
    const deal = await make.deal({ product: product.documentId });
    await purged(`product:${product.documentId}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
    purges.length = 0;
    await cms.strapi.db.transaction(async () => {
      for (const stock of [5, 4, 3])
        await documents('api::deal.deal').update({ documentId: deal.documentId, data: { stock } as never });
    });
    expect(await purged(`product:${product.documentId}`)).toBe(true);
    expect(purges).toHaveLength(1);
  });

  it('again when it was not there', async () => {
    const { documentId } = await make.product();
    const tag = `product:${documentId}`;
    expect(await purged(tag)).toBe(true);
    purges.length = 0;
    refused = tag;
    await rename(documentId, 'Nouveau');
    expect(await purged(tag)).toBe(true);
    expect(refused).toBeNull();
  });

  it('nothing of an edit that failed', async () => {
    const { documentId } = await make.product();
    await purged(`product:${documentId}`);
    purges.length = 0;
    await cms.strapi.db
      .transaction(async () => {
        await rename(documentId, 'Non');
        throw new Error('given up');
      })
      .catch(() => {});
    // What is told after it would come after it.
    const after = await make.product();
    expect(await purged(`product:${after.documentId}`)).toBe(true);
    expect(purges.flatMap(({ tags }) => tags)).not.toContain(`product:${documentId}`);
  });
});

describe('time', () => {
  it('takes a deal that is over out of the lists, and renews its page', async () => {
    const product = await make.product();
    const deal = await make.deal({ product: product.documentId });
    await purged(`product:${product.documentId}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
    purges.length = 0;
    const end = (interval: string) =>
      withClient(cms, async (client) => {
        await client.query(
          `UPDATE deals SET ends_at = now() AT TIME ZONE 'UTC' + $2::interval WHERE document_id = $1`,
          [deal.documentId, interval],
        );
        await client.query(
          `UPDATE marketplace_offers SET ends_at = now() + $2::interval WHERE deal = (SELECT deal FROM marketplace_deals WHERE deal_id = $1)`,
          [deal.documentId, interval],
        );
      });
    await end('-1 second');
    expect((await list(get, 'limit=48&sort=newest')).data.some(({ id }) => id === deal.documentId)).toBe(false);
    await withClient(cms, turnClock);
    expect(await purged(`product:${product.documentId}`)).toBe(true);
    expect(purges.flatMap(({ tags }) => tags)).toEqual(expect.arrayContaining(['list', 'home']));
    const left = await withClient(cms, (client) =>
      client.query('SELECT 1 FROM marketplace_offers WHERE product_id = $1', [product.documentId]),
    );
    expect(left.rows).toEqual([]);
    expect((await page(product.documentId)).deal?.state).toBe('expired');
  });
});

describe('filling anew', () => {
  it('makes the very rows that edits had made', async () => {
    const snapshot = () =>
      withClient(cms, async (client) => {
        const rows: unknown[] = [];
        for (const sql of [
          'SELECT * FROM marketplace_pages ORDER BY product_id, locale',
          'SELECT * FROM marketplace_cards ORDER BY deal, locale',
          'SELECT * FROM marketplace_offers ORDER BY deal, scope',
          'SELECT * FROM marketplace_search ORDER BY deal, locale',
          'SELECT * FROM marketplace_deals ORDER BY deal',
        ]) rows.push((await client.query(sql)).rows); // prettier-ignore
        return rows;
      });
    const { rebuildMarketplace } = await import('@sys/database/marketplace');
    const before = await snapshot();
    await withClient(cms, async (client) => {
      await client.query('BEGIN');
      await rebuildMarketplace(client);
      await client.query('COMMIT');
    });
    expect(await snapshot()).toEqual(before);
  });
});
