import type { Product } from '@sys/cms/contracts';

/** Where the links of a deal lead. Promoting takes an account, so it passes by the sign-in page, which says why. */
export function useDealLinks(product: () => Pick<Product, 'slug' | 'breadcrumb'>) {
  const localePath = useLocalePath();
  return {
    elsewhere: computed(() =>
      localePath({ name: 'categories-slug', params: { slug: product().breadcrumb.at(-1)!.slug } }),
    ),
    promote: computed(() => localePath({ name: 'connexion', query: { pour: 'affiliation', offre: product().slug } })),
  };
}
