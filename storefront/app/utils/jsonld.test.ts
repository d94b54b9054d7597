import type { Product, Review } from '@sys/cms/contracts';
import { PERIODS, PLAN_NAMES, PLANS } from '@sys/config/plans';
import { describe, expect, it } from 'vitest';
import {
  articleThing,
  breadcrumbList,
  faqPage,
  localBusiness,
  organization,
  plansThing,
  productThing,
  toJsonLd,
  webSite,
  type ProductContext,
} from './jsonld.ts';

const review: Review = {
  id: 'r1',
  author: 'Nadia B.',
  rating: 5,
  title: null,
  body: 'Très bien',
  locale: 'fr',
  publishedAt: '2026-01-02T00:00:00.000Z',
  reply: null,
  verified: false,
  pictures: [],
};
const product: Product = {
  id: 'p1',
  slug: 'hammam',
  alternates: { fr: 'hammam' },
  title: 'Hammam et massage',
  summary: 'Une heure et demie de calme.',
  description: [],
  highlights: [],
  included: [],
  howItWorks: [],
  conditions: [],
  faq: [],
  kind: 'service',
  location: { address: '12, rue des Roses', district: 'Médina', latitude: 31.6, longitude: -7.9, phone: null },
  gallery: [],
  breadcrumb: [
    { slug: 'bien-etre', name: 'Bien-être' },
    { slug: 'hammam', name: 'Hammam' },
  ],
  city: { slug: 'marrakech', name: 'Marrakech' },
  merchant: { slug: 'al-andalous', name: 'Al Andalous', description: null, logo: null, city: null },
  seo: { title: null, description: null, image: null, noindex: false },
  updatedAt: '2026-01-01T00:00:00.000Z',
  deal: {
    id: 'd1',
    state: 'live',
    price: 39050,
    originalPrice: 65000,
    discount: 39,
    startsAt: '2026-01-01T00:00:00.000Z',
    endsAt: '2026-02-01T00:00:00.000Z',
    minPurchase: 1,
    maxPurchase: null,
    stock: null,
    featured: false,
    dealOfDay: false,
    voucherDays: 180,
  },
  rating: { average: 4.6, count: 12, breakdown: [0, 0, 1, 3, 8] },
  reviews: { data: [review], nextCursor: null },
  related: [],
};
const context: ProductContext = {
  url: 'https://shop.example/produits/hammam',
  images: ['https://shop.example/_img/1200/a.jpg.jpg'],
  merchantUrl: 'https://shop.example/boutiques/al-andalous',
  reviews: [review],
};
const withDeal = (change: Partial<NonNullable<Product['deal']>>): Product => ({
  ...product,
  deal: { ...product.deal!, ...change },
});

describe('toJsonLd', () => {
  it('cannot be left by any text, and says the same when it is read back', () => {
    const things = [{ '@type': 'Thing', name: '</script><script>alert(1)</script><!-- & \u2028' }];
    const text = toJsonLd(things);
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': things });
  });
});

describe('productThing', () => {
  it('states the price that is seen, in dirhams, with the struck one', () => {
    expect(productThing(product, context).offers).toMatchObject({
      price: '390.50',
      priceCurrency: 'MAD',
      priceValidUntil: '2026-02-01T00:00:00.000Z',
      availability: 'https://schema.org/InStock',
      seller: { name: 'Al Andalous', url: context.merchantUrl },
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        priceType: 'https://schema.org/StrikethroughPrice',
        price: '650.00',
        priceCurrency: 'MAD',
      },
      availableAtOrFrom: { '@id': `${context.url}#place` },
    });
  });

  it('has no struck price when nothing was struck', () => {
    expect(productThing(withDeal({ originalPrice: 39050 }), context).offers).not.toHaveProperty('priceSpecification');
  });

  it.each([
    [{ stock: 0 }, 'OutOfStock'],
    [{ state: 'upcoming', stock: 0 }, 'PreOrder'],
    [{ stock: 3 }, 'InStock'],
    [{ state: 'upcoming' }, 'PreOrder'],
    [{ state: 'expired', stock: 4 }, 'Discontinued'],
  ] as const)('says of a deal with %j that it is %s', (change, expected) => {
    expect(productThing(withDeal(change), context).offers).toMatchObject({
      availability: `https://schema.org/${expected}`,
    });
  });

  it('carries the rating and the reviews shown', () => {
    expect(productThing(product, context)).toMatchObject({
      aggregateRating: { ratingValue: 4.6, reviewCount: 12, bestRating: 5 },
      review: [{ author: { name: 'Nadia B.' }, reviewRating: { ratingValue: 5 }, reviewBody: 'Très bien' }],
    });
  });

  it('leaves out the rating without reviews, the offer without a deal, the picture without one', () => {
    const bare = productThing(
      { ...product, deal: null, rating: { average: 0, count: 0, breakdown: [0, 0, 0, 0, 0] } },
      { ...context, images: [], reviews: [] },
    );
    for (const absent of ['aggregateRating', 'review', 'offers', 'image']) expect(bare).not.toHaveProperty(absent);
  });
});

describe('localBusiness', () => {
  it('is the place the offer points to', () => {
    expect(localBusiness(product, context)).toMatchObject({
      '@id': `${context.url}#place`,
      name: 'Al Andalous',
      address: { streetAddress: '12, rue des Roses, Médina', addressLocality: 'Marrakech', addressCountry: 'MA' },
      geo: { latitude: 31.6, longitude: -7.9 },
    });
  });

  it('is nothing for goods, and has no point on the map that is not known', () => {
    expect(localBusiness({ ...product, location: null }, context)).toBeNull();
    const nowhere = { ...product, location: { ...product.location!, latitude: null, longitude: null } };
    expect(localBusiness(nowhere, context)).not.toHaveProperty('geo');
  });
});

describe('the other things', () => {
  it('numbers the crumbs from one', () => {
    const list = breadcrumbList([
      { name: 'Accueil', url: 'https://shop.example/' },
      { name: 'Hammam', url: 'https://shop.example/categories/hammam' },
    ]);
    expect(list.itemListElement).toMatchObject([
      { position: 1, item: 'https://shop.example/' },
      { position: 2, name: 'Hammam' },
    ]);
  });

  it('pairs questions with answers', () => {
    expect(faqPage([{ question: 'Quand ?', answer: 'Demain.' }]).mainEntity).toEqual([
      { '@type': 'Question', name: 'Quand ?', acceptedAnswer: { '@type': 'Answer', text: 'Demain.' } },
    ]);
  });

  it('tells who runs the site and how to search it', () => {
    const settings = { email: 'a@b.ma', phone: null, social: [{ network: 'x' as const, url: 'https://x.com/a' }] };
    expect(organization('https://shop.example', settings)).toMatchObject({
      email: 'a@b.ma',
      sameAs: ['https://x.com/a'],
    });
    expect(organization('https://shop.example', null)).not.toHaveProperty('email');
    expect(webSite('https://shop.example', 'https://shop.example/produits', 'fr-MA').potentialAction).toMatchObject({
      target: { urlTemplate: 'https://shop.example/produits?q={query}' },
    });
  });

  it('names the author of an article, or the house when it has none', () => {
    const article = {
      slug: 'a', title: 'T', excerpt: 'E', cover: null, author: 'Salma', tags: [], publishedOn: '2026-01-01', readingMinutes: 4,
      alternates: {}, parts: [], words: 700, category: { slug: 'g', name: 'Guides' }, authorPhoto: null, related: [], authorBio: null, updatedAt: '2026-01-02T00:00:00.000Z', seo: { title: null, description: null, image: null, noindex: false },
    }; // prettier-ignore
    const where = {
      url: 'https://shop.example/blog/a',
      images: [],
      siteUrl: 'https://shop.example',
      language: 'fr-MA',
    };
    expect(articleThing(article, where)).toMatchObject({
      author: { name: 'Salma' },
      dateModified: '2026-01-02T00:00:00.000Z',
    });
    expect(articleThing({ ...article, author: null }, where).author).toEqual({
      '@id': 'https://shop.example/#organization',
    });
  });
});

it('says of the plans what they cost, each a month and a year', () => {
  const page = { name: 'Tarifs', description: 'Quatre plans', url: 'https://shop.example/tarifs', siteUrl: 'https://shop.example' }; // prettier-ignore
  const { offers } = plansThing(page) as unknown as { offers: { name: string; price: string; priceSpecification: { unitCode: string } }[] }; // prettier-ignore
  const said = offers.map(({ name, price, priceSpecification: { unitCode } }) => [name, unitCode, Number(price) * 100]);
  const meant = PLAN_NAMES.flatMap((plan) =>
    PERIODS.map((period) => [PLANS[plan].label, period === 'month' ? 'MON' : 'ANN', PLANS[plan].price[period]]),
  );
  expect(said).toEqual(meant);
});
