import type { Category } from '@sys/cms/contracts';

/** The way from the top of the tree down to the category with this slug, itself last; empty when there is none. */
export function categoryPath(tree: Category[], slug: string): Category[] {
  for (const category of tree) {
    if (category.slug === slug) return [category];
    const below = categoryPath(category.children, slug);
    if (below.length > 0) return [category, ...below];
  }
  return [];
}
