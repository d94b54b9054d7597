import type { Category, Settings } from '@sys/cms/contracts';
import type { NavCategory } from '~/utils/navigation';

interface Site {
  settings: Settings | null;
  categories: NavCategory[];
}

declare module '#app' {
  interface NuxtPayload {
    site?: Site;
  }
}

/**
 * What the header and the footer need. Read once for a document, which keeps it for all the
 * pages opened in it: kept small, because it travels with every page. Without an answer of the CMS the
 * header has no categories.
 */
export async function useSite(): Promise<Site> {
  const { payload, $locale: locale } = useNuxtApp();
  if (payload.site) return payload.site;
  const read = useRead();
  const ask = <T>(path: string) =>
    read<{ data: T }>(path, { query: { locale } }).then(
      ({ data }) => data,
      () => null,
    );
  const [settings, categories] = await Promise.all([ask<Settings>('/settings'), ask<Category[]>('/categories')]);
  return (payload.site ??= { settings, categories: (categories ?? []).filter(({ count }) => count > 0).map(toNav) });
}

const toNav = ({ slug, name, icon, count }: Category): NavCategory => ({ slug, name, icon, count });
