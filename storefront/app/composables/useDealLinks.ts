import type { Product } from '@sys/cms/contracts';

/** Where the links of a deal lead. Who promotes it asks on a page of their own, which leads a guest to sign in. */
export function useDealLinks(product: () => Pick<Product, 'breadcrumb' | 'deal'>) {
  const localePath = useLocalePath();
  return {
    elsewhere: computed(() =>
      localePath({ name: 'categories-slug', params: { slug: product().breadcrumb.at(-1)!.slug } }),
    ),
    promote: computed(() => localePath({ name: 'influenceur-offres', query: { deal: product().deal?.id ?? '' } })),
  };
}
