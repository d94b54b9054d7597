import { article, articleCategory, author, story, tag } from './blog.ts';
import { blogParts } from './blog-parts.ts';
import { category, city, merchant } from './catalogue.ts';
import { componentLayouts as sharedParts } from './components.ts';
import { deal } from './deal.ts';
import { contactMessage, review } from './inbox.ts';
import { faq, home, legalPage, siteSetting, testimonial } from './pages.ts';
import { product } from './product.ts';
import type { ComponentLayout, TypeLayout } from './types.ts';

export const typeLayouts: readonly TypeLayout[] = [
  product,
  deal,
  category,
  city,
  merchant,
  review,
  contactMessage,
  article,
  author,
  tag,
  faq,
  legalPage,
  testimonial,
  home,
  siteSetting,
  articleCategory,
  story,
];
export const componentLayouts: readonly ComponentLayout[] = [...sharedParts, ...blogParts];
export { SYSTEM_LABELS, type Cell, type ComponentLayout, type FieldText, type TypeLayout } from './types.ts';
