import { article, articleCategory, author, story, tag } from './blog.ts';
import { blogParts } from './blog-parts.ts';
import { category, city, merchant } from './catalogue.ts';
import { componentLayouts as sharedComponents } from './components.ts';
import { deal } from './deal.ts';
import { home, homeComponents } from './home.ts';
import { review } from './inbox.ts';
import { faq, legalPage, siteSetting, testimonial } from './pages.ts';
import { product } from './product.ts';
import { redirect } from './redirect.ts';
import type { ComponentLayout, TypeLayout } from './types.ts';

export const typeLayouts: readonly TypeLayout[] = [
  product,
  deal,
  category,
  city,
  merchant,
  review,
  article,
  author,
  tag,
  faq,
  legalPage,
  testimonial,
  home,
  siteSetting,
  redirect,
  articleCategory,
  story,
];
export const componentLayouts: readonly ComponentLayout[] = [...sharedComponents, ...homeComponents, ...blogParts];
export { SYSTEM_LABELS, type Cell, type ComponentLayout, type FieldText, type TypeLayout } from './types.ts';
