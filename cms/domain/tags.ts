/**
 * Answers of the public reads carry tags in `cache-tag`; the storefront keeps them with the pages it
 * made from those answers. A change of a document purges the pages with its tags.
 */
export type ContentKind =
  | 'product' | 'deal' | 'review' | 'category' | 'city' | 'merchant' | 'article' | 'author' | 'tag'
  | 'faq' | 'legal-page' | 'testimonial' | 'home' | 'site-setting' | 'file'
  | 'redirect' | 'article-category' | 'story'; // prettier-ignore

export interface Change {
  kind: ContentKind;
  id: string;
  /** The products that show something of the document, before or after the change. */
  products: readonly string[];
  /** The merchants whose figures the change moves. */
  merchants?: readonly string[];
}

/** Beyond this many products a list of tags would be longer than the pages it saves. */
const MANY_PRODUCTS = 200;

export function tagsOfChange({ kind, id, products, merchants = [] }: Change): string[] {
  const shown = products.length > MANY_PRODUCTS ? ['products'] : products.map((product) => `product:${product}`);
  const lists = products.length > 0 ? ['list', 'home'] : [];
  const own: Record<ContentKind, string[]> = {
    product: [`product:${id}`, 'list', 'home', 'sitemap'],
    deal: [...lists],
    review: [...lists],
    category: [`category:${id}`, 'categories', 'list', 'home', 'sitemap'],
    city: [`city:${id}`, 'cities', 'list', 'home', 'sitemap'],
    merchant: [`merchant:${id}`, 'list', 'home', 'sitemap'],
    article: [`article:${id}`, 'articles', 'sitemap'],
    author: [`author:${id}`, 'articles'],
    tag: [`tag:${id}`, 'articles', 'sitemap'],
    faq: ['faq'],
    'legal-page': [`page:${id}`, 'settings', 'sitemap'],
    testimonial: ['home'],
    home: ['home'],
    'site-setting': ['settings'],
    file: [...lists, 'home', 'articles', 'stories'],
    redirect: ['redirects'],
    'article-category': [`article-category:${id}`, 'articles', 'sitemap'],
    story: [`story:${id}`, 'stories', 'sitemap'],
  };
  return [...new Set([...own[kind], ...shown, ...merchants.map((merchant) => `merchant:${merchant}`)])];
}
