import { articlesA } from './articles-a.ts';
import { articlesB } from './articles-b.ts';
import { categoriesA } from './categories-a.ts';
import { categoriesB } from './categories-b.ts';
import { categoriesC } from './categories-c.ts';
import { dealsBeauty } from './deals-beauty.ts';
import { dealsFamily } from './deals-family.ts';
import { dealsFashion } from './deals-fashion.ts';
import { dealsFood } from './deals-food.ts';
import { dealsHome } from './deals-home.ts';
import { dealsLeisure } from './deals-leisure.ts';
import { dealsSport } from './deals-sport.ts';
import { dealsStays } from './deals-stays.ts';
import { dealsTech } from './deals-tech.ts';
import { dealsTerroir } from './deals-terroir.ts';
import { merchantsA } from './merchants-a.ts';
import { merchantsB } from './merchants-b.ts';
import { merchantsC } from './merchants-c.ts';

export { articleCategories } from './article-categories.ts';
export { authors } from './authors.ts';
export { cities } from './cities.ts';
export { questions } from './faq.ts';
export { homeSections } from './home.ts';
export { legalPages } from './legal.ts';
export { authorPortraits, portraits } from './portraits.ts';
export { reviewers } from './reviewers.ts';
export { reviewTexts } from './reviews.ts';
export { site } from './site.ts';
export { stories } from './stories.ts';
export { tags } from './tags.ts';
export { testimonials } from './testimonials.ts';

export const articles = [...articlesA, ...articlesB];
/** Parents first, as the writer links a child to its parent's row. */
export const categories = [...categoriesA, ...categoriesB, ...categoriesC].sort(
  (a, b) => Number(a.parent !== null) - Number(b.parent !== null),
);
export const merchants = [...merchantsA, ...merchantsB, ...merchantsC];
export const deals = [
  ...dealsBeauty, ...dealsFood, ...dealsSport, ...dealsStays, ...dealsLeisure, ...dealsFamily, ...dealsHome, ...dealsFashion, ...dealsTech, ...dealsTerroir,
]; // prettier-ignore
