import type { ProductsResponse } from '@sys/cms/contracts';

export type ListingScope = Pick<Filters, 'category' | 'city' | 'merchant'>;

/**
 * A list of deals that lives in its address: the page gives what it is about (`scope`), the query
 * holds the rest. Every choice is a link, so the list works without JavaScript.
 */
export function useListing(scope: MaybeRefOrGetter<ListingScope>) {
  const route = useRoute();
  const localePath = useLocalePath();
  const { locale } = useI18n();

  const filters = computed<Filters>(() => ({ ...parseFilters(route.query), ...withoutEmpty(toValue(scope)) }));

  const reading = useApi<ProductsResponse>('/products', {
    query: computed(() => ({ ...toApiQuery(filters.value), locale: locale.value, facets: '1' })),
    deep: false,
    lazy: true,
  });
  const { data, error, status } = reading;
  // While the next list is on its way, the last one stays in view.
  const shown = shallowRef(data.value);
  watch(data, (value) => value && (shown.value = value), { immediate: true });

  /** The address of the same list with some choices changed; a category and a city are part of the path. */
  function linkTo(change: Partial<Filters>): string {
    const next: Filters = { ...filters.value, after: undefined, ...change };
    const { category, city, merchant, ...rest } = next;
    if (merchant)
      return localePath({
        name: 'boutiques-slug',
        params: { slug: merchant },
        query: { category, city, ...rest },
      });
    if (category && city)
      return localePath({ name: 'categories-slug-city', params: { slug: category, city }, query: rest });
    if (category) return localePath({ name: 'categories-slug', params: { slug: category }, query: rest });
    if (city) return localePath({ name: 'villes-slug', params: { slug: city }, query: rest });
    return localePath({ name: 'produits', query: rest });
  }

  return {
    filters,
    linkTo,
    error,
    /** On the server the list is waited for; in the browser the page comes at once, with skeletons. */
    ready: reading.then(() => {}),
    result: computed(() => data.value ?? shown.value ?? null),
    pending: computed(() => status.value === 'pending'),
  };
}

function withoutEmpty<T extends object>(object: T): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>;
}
