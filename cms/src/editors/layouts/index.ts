import { article, author, tag } from './blog.ts';
import { category, city, merchant } from './catalogue.ts';
import { componentLayouts as sharedComponents } from './components.ts';
import { deal } from './deal.ts';
import { home, homeComponents } from './home.ts';
import { contactMessage, review } from './inbox.ts';
import { faq, legalPage, siteSetting, testimonial } from './pages.ts';
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
];
export const componentLayouts: readonly ComponentLayout[] = [...sharedComponents, ...homeComponents];
export { SYSTEM_LABELS, type Cell, type ComponentLayout, type FieldText, type TypeLayout } from './types.ts';
