import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as blog from '../../contracts/blog.ts';
import * as editorial from '../../contracts/editorial.ts';
import { homeResponseSchema } from '../../contracts/home.ts';
import * as marketplace from '../../contracts/marketplace.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { reader, type Get } from './support.ts';

let cms: TestCms;
let get: Get;
let product: { documentId: string };
let deal: { documentId: string };

beforeAll(async () => {
  cms = await startTestCms();
  get = reader(cms);
  const { strapi } = cms;
  const make = factories(strapi);
  const write = (uid: string, data: Record<string, unknown>, locale = 'fr') =>
    strapi.documents(uid as 'api::article.article').create({ data, locale, status: 'published' } as never);
  const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const image = (await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'a.jpg',
      hash: 'a',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: '/uploads/a.jpg',
      provider: 'local',
      width: 1600,
      height: 1067,
      folderPath: '/',
    },
  })) as { id: number };

  const top = await make.category({ name: 'Bien-être', slug: 'bien-etre' });
  const category = await make.category({ name: 'Spa', slug: 'spa', parent: top.documentId });
  const city = await make.city({ name: 'Fès', slug: 'fes' });
  const merchant = await make.merchant({
    name: 'Riad',
    slug: 'riad',
    city: city.documentId,
    logo: image.id,
    website: 'https://riad.example',
  });
  product = await make.product({
    title: 'Hammam « royal »', slug: 'hammam-royal', category: category.documentId, merchant: merchant.documentId, city: city.documentId, gallery: [image.id],
    description: paragraph('Une heure de "calme".\n\nEt du thé.'), highlights: [{ text: 'Gommage' }, { text: 'Thé' }], included: [{ text: 'Serviette' }],
    howItWorks: [{ title: 'Réserver', text: 'Par téléphone' }], conditions: [{ kind: 'validity', text: 'Six mois' }], faq: [{ question: 'Pour deux ?', answer: 'Oui' }],
    location: { address: '1, rue Talaa', district: 'Médina', latitude: 34.06, longitude: -4.97, phone: '+212 535 000 000' }, seo: { title: 'Hammam', description: 'À Fès' },
  }); // prettier-ignore
  deal = await make.deal({
    product: product.documentId,
    featured: true,
    dealOfDay: true,
    stock: null,
    maxPurchase: 3,
    voucherDays: 90,
  });
  for (let n = 0; n < 9; n++)
    await make.review({
      product: product.documentId,
      rating: (n % 5) + 1,
      title: n % 2 ? 'Bien' : null,
      reply: n === 0 ? 'Merci' : null,
    });
  await make.deal({
    product: (await make.product({ category: top.documentId, merchant: merchant.documentId })).documentId,
  });

  const author = await strapi
    .documents('api::author.author')
    .create({ data: { name: 'Salma', bio: 'Écrit.' }, locale: 'fr' } as never);
  const tag = await strapi
    .documents('api::tag.tag')
    .create({ data: { name: 'Conseils', slug: 'conseils' }, locale: 'fr' } as never);
  const shelf = await strapi
    .documents('api::article-category.article-category')
    .create({ data: { name: 'Guides', slug: 'guides', description: 'Pas à pas.' }, locale: 'fr' } as never);
  await write('api::story.story', {
    title: 'Une réussite',
    slug: 'une-reussite',
    excerpt: 'Courte.',
    person: 'Imane',
    role: 'merchant',
    city: city.documentId,
    publishedOn: '2026-01-01',
    figures: [{ value: '3 mois', label: 'pour commencer' }],
    parts: [{ __component: 'blog.text', body: paragraph('Un début.') }],
  });
  for (const n of [1, 2, 3]) {
    await write('api::article.article', {
      title: `Article ${n}`,
      slug: `article-${n}`,
      excerpt: 'Court.',
      parts: [{ __component: 'blog.text', body: paragraph('mot '.repeat(450)) }],
      category: shelf.documentId,
      publishedOn: `2026-01-0${n}`,
      author: author.documentId,
      tags: [tag.documentId],
      cover: image.id,
    });
  }
  await write('api::faq.faq', { question: 'Comment payer ?', answer: paragraph('Par carte.'), audience: 'shopper' });
  await write('api::legal-page.legal-page', { title: 'Conditions', slug: 'conditions', body: paragraph('Texte.') });
  await write('api::testimonial.testimonial', {
    name: 'Imane',
    role: 'influencer',
    quote: 'Bien.',
    city: city.documentId,
    photo: image.id,
  });
  await write('api::home.home', {
    title: 'Accueil',
    subtitle: 'Des offres',
    image: image.id,
    seo: { title: 'Accueil', description: null },
  });
  await write('api::site-setting.site-setting', {
    tagline: 'Partagez',
    email: 'a@example.com',
    social: [{ network: 'instagram', url: 'https://instagram.com/x' }],
  });
});
afterAll(() => cms?.close());

describe('every answer is what its contract says', () => {
  it.each<[string, () => string, z.ZodType]>([
    ['products', () => 'products?facets=1&q=hammam', marketplace.productsResponseSchema],
    ['product by slug', () => 'products/hammam-royal', marketplace.productResponseSchema],
    ['product by id', () => `products/${product.documentId}`, marketplace.productResponseSchema],
    ['reviews', () => `products/${product.documentId}/reviews`, marketplace.reviewsResponseSchema],
    ['categories', () => 'categories', marketplace.categoriesResponseSchema],
    ['cities', () => 'cities', marketplace.citiesResponseSchema],
    ['category by slug', () => 'categories/spa', marketplace.placeAddressResponseSchema],
    ['city by slug', () => 'cities/fes', marketplace.placeAddressResponseSchema],
    ['merchant', () => 'merchants/riad', marketplace.merchantResponseSchema],
    ['featured', () => 'featured', marketplace.cardsResponseSchema],
    ['deals of the day', () => 'deals', marketplace.cardsResponseSchema],
    ['suggest', () => 'suggest?q=ham', marketplace.suggestResponseSchema],
    ['live', () => `live?deals=${deal.documentId}`, marketplace.liveResponseSchema],
    ...(
      [
        'products',
        'categories',
        'merchants',
        'cities',
        'places',
        'articles',
        'pages',
        'article-categories',
        'tags',
        'stories',
      ] as const
    ).map((type): [string, () => string, z.ZodType] => [
      `sitemap of ${type}`,
      () => `sitemap?type=${type}`,
      marketplace.sitemapResponseSchema,
    ]),
    ['home', () => 'home', homeResponseSchema],
    ['settings', () => 'settings', editorial.settingsResponseSchema],
    ['articles', () => 'articles?tag=conseils&category=guides&q=mot', blog.articlesResponseSchema],
    ['article', () => 'articles/article-1', blog.articleResponseSchema],
    ['categories of the blog', () => 'article-categories', blog.shelvesResponseSchema],
    ['category of the blog', () => 'article-categories/guides', blog.shelfResponseSchema],
    ['subject', () => 'article-tags/conseils', blog.shelfResponseSchema],
    ['stories', () => 'stories', blog.storiesResponseSchema],
    ['story', () => 'stories/une-reussite', blog.storyResponseSchema],
    ['faq', () => 'faq', editorial.faqResponseSchema],
    ['legal page', () => 'pages/conditions', editorial.legalPageResponseSchema],
    ['redirect', () => 'redirects?path=/x', editorial.redirectResponseSchema],
  ])('%s', async (_, path, schema) => {
    const { status, headers, body } = await get(path());
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    schema.parse(body);
    const data = (body as { data?: unknown }).data;
    if (Array.isArray(data)) expect(data.length).toBeGreaterThan(0);
  });
});

describe('the page of a product', () => {
  it('holds everything an editor wrote', async () => {
    const { data } = marketplace.productResponseSchema.parse((await get('products/hammam-royal')).body);
    expect(data).toMatchObject({
      id: product.documentId,
      alternates: { fr: 'hammam-royal' },
      title: 'Hammam « royal »',
      highlights: ['Gommage', 'Thé'],
      included: ['Serviette'],
      howItWorks: [{ title: 'Réserver', text: 'Par téléphone' }],
      conditions: [{ kind: 'validity', text: 'Six mois' }],
      faq: [{ question: 'Pour deux ?', answer: 'Oui' }],
      location: {
        address: '1, rue Talaa',
        district: 'Médina',
        latitude: 34.06,
        longitude: -4.97,
        phone: '+212 535 000 000',
      },
      gallery: [{ src: '/uploads/a.jpg', width: 1600, height: 1067, alt: 'Hammam « royal »' }],
      breadcrumb: [
        { slug: 'bien-etre', name: 'Bien-être' },
        { slug: 'spa', name: 'Spa' },
      ],
      city: { slug: 'fes', name: 'Fès' },
      merchant: { slug: 'riad', name: 'Riad', city: { slug: 'fes' }, logo: { src: '/uploads/a.jpg' } },
      seo: { title: 'Hammam', description: 'À Fès' },
      deal: {
        id: deal.documentId,
        state: 'live',
        price: 15000,
        originalPrice: 20000,
        discount: 25,
        stock: null,
        maxPurchase: 3,
        voucherDays: 90,
      },
      rating: { average: 2.8, count: 9, breakdown: [2, 2, 2, 2, 1] },
    });
    expect(data.description).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Une heure de "calme".\n\nEt du thé.' }] },
    ]);
    expect(data.related).toHaveLength(1);
  });

  it('goes on with the reviews where its first ones end', async () => {
    const { data } = marketplace.productResponseSchema.parse((await get('products/hammam-royal')).body);
    expect(data.reviews.data).toHaveLength(6);
    const rest = marketplace.reviewsResponseSchema.parse(
      (await get(`products/hammam-royal/reviews?after=${data.reviews.nextCursor}`)).body,
    );
    expect(rest.data).toHaveLength(3);
    expect(new Set([...data.reviews.data, ...rest.data].map((review) => review.id)).size).toBe(9);
    expect(rest.nextCursor).toBeNull();
  });

  it('shows the reviews of one rating', async () => {
    const five = marketplace.reviewsResponseSchema.parse(
      (await get(`products/${product.documentId}/reviews?rating=5`)).body,
    );
    expect(five.data.map((review) => review.rating)).toEqual([5]);
  });
});

describe('articles', () => {
  it('come newest first, page by page', async () => {
    const first = blog.articlesResponseSchema.parse((await get('articles?limit=2')).body);
    const second = blog.articlesResponseSchema.parse((await get(`articles?limit=2&after=${first.nextCursor}`)).body);
    expect([...first.data, ...second.data].map((article) => article.slug)).toEqual([
      'article-3',
      'article-2',
      'article-1',
    ]);
    expect(second.nextCursor).toBeNull();
    expect(first.data[0]).toMatchObject({
      readingMinutes: 3,
      author: 'Salma',
      tags: [{ slug: 'conseils', name: 'Conseils' }],
      publishedOn: '2026-01-03',
    });
  });
});

describe('headers', () => {
  it('tell which pages an answer belongs to', async () => {
    const { headers } = await get('products/hammam-royal');
    expect(headers.get('cache-tag')?.split(' ')).toEqual(
      expect.arrayContaining([`product:${product.documentId}`, 'products']),
    );
    expect((await get('products')).headers.get('cache-tag')?.split(' ')).toEqual(
      expect.arrayContaining(['list', `product:${product.documentId}`]),
    );
  });

  it('forbid to keep what changes by the second', async () => {
    expect((await get(`live?deals=${deal.documentId}`)).headers.get('cache-control')).toBe('no-store');
  });

  it('answer HEAD without a body', async () => {
    const { status, text } = await get('products', { method: 'HEAD' });
    expect([status, text]).toEqual([200, '']);
  });
});
