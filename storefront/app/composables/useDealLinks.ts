import type { Product } from '@sys/cms/contracts';

/** Where the buttons of a deal lead. Buying and promoting take an account, so both pass by the sign-in page, which says why. */
export function useDealLinks(product: () => Pick<Product, 'slug' | 'breadcrumb'>) {
  const localePath = useLocalePath();
  const signIn = (pour: 'achat' | 'affiliation') =>
    localePath({ name: 'connexion', query: { pour, offre: product().slug } });
  return {
    buy: computed(() => ({
      link: signIn('achat'),
      elsewhere: localePath({ name: 'categories-slug', params: { slug: product().breadcrumb.at(-1)!.slug } }),
    })),
    promote: computed(() => signIn('affiliation')),
  };
}
