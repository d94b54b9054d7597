import type { Category, Settings } from '@sys/cms/contracts';

/** What the header and the footer need, on every page: kept small, because it travels in every payload. */
export async function useSite() {
  const { locale } = useI18n();
  const settings = useApi<{ data: Settings }, unknown>('/settings', {
    key: `settings-${locale.value}`,
    query: { locale },
    deep: false,
  });
  const categories = useApi('/categories', {
    key: `nav-${locale.value}`,
    query: { locale },
    deep: false,
    transform: ({ data }: { data: Category[] }) =>
      data.filter(({ count }) => count > 0).map(({ slug, name, icon, count }) => ({ slug, name, icon, count })),
  });
  await Promise.all([settings, categories]);
  return {
    settings: computed(() => settings.data.value?.data ?? null),
    categories: computed(() => categories.data.value ?? []),
  };
}
