import type { PlaceAddress } from '@sys/cms/contracts';

/**
 * Asks what a slug that no category or city of today has stood for before, and answers its slug of today: the page then
 * leads there (useAlternates). Throws a 404 for what never was, a 410 for what is gone.
 */
export function useFormerSlug(): (kind: 'categories' | 'cities', slug: string) => Promise<string> {
  const read = useRead();
  const { locale } = useI18n();
  return async (kind, slug) => {
    const found = await read<{ data: PlaceAddress }>(`/${kind}/${encodeURIComponent(slug)}`, {
      query: { locale: locale.value },
    }).catch((error: Parameters<typeof toPageError>[0]) => {
      throw toPageError(error);
    });
    return found.data.slug;
  };
}
