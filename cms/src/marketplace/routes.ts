import type { Endpoint } from './endpoint.ts';
import { dealsOfDay, featured, live, suggest } from './endpoints/cards.ts';
import { article, articles } from './endpoints/blog/articles.ts';
import { articleCategories, articleCategory, articleTag } from './endpoints/blog/shelves.ts';
import { stories, story } from './endpoints/blog/stories.ts';
import { faq, legalPage, settings } from './endpoints/editorial.ts';
import { home } from './endpoints/home.ts';
import { categories, category, cities, city, merchant } from './endpoints/places.ts';
import { product } from './endpoints/product.ts';
import { products } from './endpoints/products.ts';
import { redirect } from './endpoints/redirects.ts';
import { reviews } from './endpoints/reviews.ts';
import { sitemap } from './endpoints/sitemap.ts';

export const PREFIX = '/api/marketplace/';

const LISTS: Record<string, Endpoint> = {
  products,
  categories,
  cities,
  featured,
  deals: dealsOfDay,
  suggest,
  live,
  sitemap,
  home,
  settings,
  articles,
  faq,
  redirects: redirect,
  'article-categories': articleCategories,
  stories,
};
const DETAILS: Record<string, Endpoint> = {
  products: product,
  merchants: merchant,
  articles: article,
  pages: legalPage,
  'article-categories': articleCategory,
  'article-tags': articleTag,
  stories: story,
  categories: category,
  cities: city,
};

export interface Route {
  endpoint: Endpoint;
  id: string;
}

/** The endpoint of a path below the prefix; null leaves the request to Strapi. */
export function findRoute(pathname: string): Route | null {
  const [name = '', id, part, ...rest] = pathname.slice(PREFIX.length).split('/');
  if (rest.length > 0) return null;
  const table =
    id === undefined
      ? LISTS
      : part === undefined
        ? DETAILS
        : name === 'products' && part === 'reviews'
          ? { products: reviews }
          : {};
  const endpoint = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!endpoint) return null;
  try {
    return { endpoint, id: id === undefined ? '' : decodeURIComponent(id) };
  } catch {
    return null;
  }
}
