import type { SuggestResponse } from '@sys/cms/contracts';

export interface Suggestion {
  id: string;
  kind: 'category' | 'merchant' | 'product';
  label: string;
  to: string;
  price?: number;
}

const WAIT_MS = 160;

/** Suggestions for what is being typed: one request per pause, and a late answer never replaces a newer one. */
export function useSuggestions(query: Ref<string>) {
  const { locale } = useI18n();
  const localePath = useLocalePath();
  const suggestions = shallowRef<Suggestion[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: AbortController | undefined;

  function clear() {
    clearTimeout(timer);
    pending?.abort();
    suggestions.value = [];
  }

  async function load(q: string) {
    pending = new AbortController();
    const { signal } = pending;
    // Suggestions are a help: when they fail, the search form still works.
    const found = await $fetch<SuggestResponse>('/api/marketplace/suggest', {
      query: { locale: locale.value, q },
      signal,
    }).catch(() => null);
    if (!signal.aborted && found) suggestions.value = flatten(found);
  }

  function flatten({ categories, merchants, products }: SuggestResponse): Suggestion[] {
    const link = (name: string, slug: string) => localePath({ name, params: { slug } });
    return [
      ...categories.map(({ slug, name }) => ({
        id: `c-${slug}`,
        kind: 'category' as const,
        label: name,
        to: link('categories-slug', slug),
      })),
      ...products.map(({ slug, title, price }) => ({
        id: `p-${slug}`,
        kind: 'product' as const,
        label: title,
        price,
        to: link('produits-slug', slug),
      })),
      ...merchants.map(({ slug, name }) => ({
        id: `m-${slug}`,
        kind: 'merchant' as const,
        label: name,
        to: link('boutiques-slug', slug),
      })),
    ];
  }

  watch(query, (value) => {
    clear();
    const q = value.trim().slice(0, 80);
    if (q.length >= 2) timer = setTimeout(() => load(q), WAIT_MS);
  });
  onScopeDispose(clear);

  return { suggestions, clear };
}
