import type { Article, Product, Review, Settings, Story } from '@sys/cms/contracts';
import { PERIODS, PLAN_NAMES, PLANS } from '@sys/config/plans';
import { SITE } from '@sys/config/site';

/**
 * What a page says of itself to search engines, in the words of schema.org. Pure builders: each takes
 * what the page shows and states nothing that a visitor cannot read there.
 */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

const SCHEMA = 'https://schema.org';

/** Ready for a `<script>`: no text of an editor can close it or open another. */
export function toJsonLd(things: Thing[]): string {
  const text = JSON.stringify({ '@context': SCHEMA, '@graph': things });
  return text.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function organization(siteUrl: string, settings: Pick<Settings, 'email' | 'phone' | 'social'> | null): Thing {
  return {
    '@type': 'Organization',
    '@id': `${siteUrl}/#organization`,
    name: SITE.name,
    url: `${siteUrl}/`,
    logo: `${siteUrl}/favicon.svg`,
    ...(settings && {
      email: settings.email,
      ...(settings.phone && { telephone: settings.phone }),
      ...(settings.social.length > 0 && { sameAs: settings.social.map(({ url }) => url) }),
    }),
  };
}

/** `searchUrl` is the listing's address; `q` is what the search form sends. */
export function webSite(siteUrl: string, searchUrl: string, language: string): Thing {
  return {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#website`,
    name: SITE.name,
    url: `${siteUrl}/`,
    inLanguage: language,
    publisher: { '@id': `${siteUrl}/#organization` },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

export function breadcrumbList(crumbs: Array<{ name: string; url: string }>): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

export function faqPage(questions: Array<{ question: string; answer: string }>): Thing {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

export interface ProductContext {
  url: string;
  /** Absolute addresses of the pictures. */
  images: string[];
  merchantUrl: string;
  /** The reviews the page shows. */
  reviews: Review[];
}

export function productThing(product: Product, context: ProductContext): Thing {
  const { rating } = product;
  return {
    '@type': 'Product',
    '@id': `${context.url}#product`,
    name: product.title,
    description: product.summary,
    url: context.url,
    category: product.breadcrumb.map(({ name }) => name).join(' > '),
    ...(context.images.length > 0 && { image: context.images }),
    ...(product.deal && { offers: offer(product, product.deal, context) }),
    // A mean of nothing is not a rating.
    ...(rating.count > 0 && {
      aggregateRating: {
        '@type': 'AggregateRating',
        ratingValue: rating.average,
        reviewCount: rating.count,
        bestRating: 5,
        worstRating: 1,
      },
      ...(context.reviews.length > 0 && { review: context.reviews.map(review) }),
    }),
  };
}

function offer(product: Product, deal: NonNullable<Product['deal']>, context: ProductContext): Thing {
  return {
    '@type': 'Offer',
    url: context.url,
    price: money(deal.price),
    priceCurrency: SITE.currency,
    priceValidUntil: deal.endsAt,
    validFrom: deal.startsAt,
    availability: `${SCHEMA}/${availability(deal)}`,
    itemCondition: `${SCHEMA}/NewCondition`,
    seller: { '@type': 'Organization', name: product.merchant.name, url: context.merchantUrl },
    ...(deal.originalPrice > deal.price && {
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        priceType: `${SCHEMA}/StrikethroughPrice`,
        price: money(deal.originalPrice),
        priceCurrency: SITE.currency,
      },
    }),
    ...(product.location && { availableAtOrFrom: { '@id': `${context.url}#place` } }),
  };
}

function availability({ state, stock }: NonNullable<Product['deal']>): string {
  if (state === 'expired') return 'Discontinued';
  if (state === 'upcoming') return 'PreOrder';
  return stock === 0 ? 'OutOfStock' : 'InStock';
}

function review({ author, rating, title, body, publishedAt, locale }: Review): Thing {
  return {
    '@type': 'Review',
    author: { '@type': 'Person', name: author },
    reviewRating: { '@type': 'Rating', ratingValue: rating, bestRating: 5, worstRating: 1 },
    ...(title && { name: title }),
    reviewBody: body,
    datePublished: publishedAt,
    inLanguage: locale,
  };
}

/** Where a local service is given; `null` for goods that are delivered. */
export function localBusiness({ merchant, location, city }: Product, context: ProductContext): Thing | null {
  if (!location) return null;
  const { address, district, latitude, longitude, phone } = location;
  return {
    '@type': 'LocalBusiness',
    '@id': `${context.url}#place`,
    name: merchant.name,
    url: context.merchantUrl,
    ...(context.images[0] && { image: context.images[0] }),
    ...(phone && { telephone: phone }),
    address: {
      '@type': 'PostalAddress',
      streetAddress: district ? `${address}, ${district}` : address,
      ...(city && { addressLocality: city.name }),
      addressCountry: SITE.country,
    },
    ...(latitude !== null && longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

interface WritingContext {
  url: string;
  /** Absolute addresses of the pictures. */
  images: string[];
  siteUrl: string;
  language: string;
}

export const articleThing = (article: Article, context: WritingContext): Thing => ({
  ...writing(article, context),
  author: article.author
    ? { '@type': 'Person', name: article.author, ...(article.authorBio && { description: article.authorBio }) }
    : { '@id': `${context.siteUrl}/#organization` },
  ...(article.category && { articleSection: article.category.name }),
  ...(article.tags.length > 0 && { keywords: article.tags.map(({ name }) => name).join(', ') }),
});

/** A story is told about a person and written by the house. */
export const storyThing = (story: Story, context: WritingContext): Thing => ({
  ...writing(story, context),
  author: { '@id': `${context.siteUrl}/#organization` },
  about: {
    '@type': 'Person',
    name: story.person,
    ...(story.city && { homeLocation: { '@type': 'City', name: story.city } }),
  },
});

function writing(page: Article | Story, context: WritingContext): Thing {
  return {
    '@type': 'Article',
    '@id': `${context.url}#article`,
    headline: page.title,
    description: page.excerpt,
    mainEntityOfPage: context.url,
    inLanguage: context.language,
    datePublished: page.publishedOn,
    dateModified: page.updatedAt,
    wordCount: page.words,
    publisher: {
      '@type': 'Organization',
      '@id': `${context.siteUrl}/#organization`,
      name: SITE.name,
      url: `${context.siteUrl}/`,
    },
    ...(context.images.length > 0 && { image: context.images }),
  };
}

/** The page by which the house is reached, and the house with the ways that the page shows. */
export function contactThings(
  page: { name: string; description: string; url: string; siteUrl: string; language: string },
  settings: Pick<Settings, 'email' | 'phone' | 'social' | 'address' | 'point'> | null,
): Thing[] {
  const house = organization(page.siteUrl, settings);
  return [
    {
      '@type': 'ContactPage',
      '@id': `${page.url}#contact`,
      name: page.name,
      description: page.description,
      url: page.url,
      inLanguage: page.language,
      mainEntity: { '@id': house['@id'] },
    },
    {
      ...house,
      ...(settings && {
        ...(settings.address && {
          address: { '@type': 'PostalAddress', streetAddress: settings.address, addressCountry: SITE.country },
        }),
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: 'customer support',
          email: settings.email,
          ...(settings.phone && { telephone: settings.phone }),
          availableLanguage: ['fr', 'ar', 'en'],
          areaServed: SITE.country,
        },
      }),
    },
  ];
}

/** The questions that a text answers in parts of their own, when there are any. */
export function askedIn(parts: Array<{ kind: string }>): Thing | null {
  const items = (parts as Article['parts']).flatMap((part) => (part.kind === 'questions' ? part.items : []));
  return items.length > 0 ? faqPage(items) : null;
}

const PERIOD_CODES = { month: 'MON', year: 'ANN' } as const;

/** What merchants subscribe to, each at its prices. */
export function plansThing(page: { name: string; description: string; url: string; siteUrl: string }): Thing {
  return {
    '@type': 'Service',
    '@id': `${page.url}#plans`,
    name: page.name,
    description: page.description,
    url: page.url,
    provider: {
      '@type': 'Organization',
      '@id': `${page.siteUrl}/#organization`,
      name: SITE.name,
      url: `${page.siteUrl}/`,
    },
    areaServed: SITE.country,
    offers: PLAN_NAMES.flatMap((plan) =>
      PERIODS.map((period) => ({
        '@type': 'Offer',
        name: PLANS[plan].label,
        url: page.url,
        price: money(PLANS[plan].price[period]),
        priceCurrency: SITE.currency,
        priceSpecification: {
          '@type': 'UnitPriceSpecification',
          price: money(PLANS[plan].price[period]),
          priceCurrency: SITE.currency,
          unitCode: PERIOD_CODES[period],
        },
      })),
    ),
  };
}

const money = (centimes: number) => (centimes / 100).toFixed(2);
