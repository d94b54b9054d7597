import type { Category } from '@sys/cms/contracts';

/** The category of this page with its place in the tree, or a 404. */
export async function useCategory(slug: string) {
  const { locale } = useI18n();
  const localePath = useLocalePath();
  const { data, error } = await useApi<{ data: Category[] }>('/categories', { query: { locale }, deep: false });
  if (error.value) throw toPageError(error.value);

  const path = computed(() => categoryPath(data.value?.data ?? [], slug));
  const category = path.value.at(-1);
  if (!category) throw createError({ statusCode: 404, fatal: import.meta.client });
  const crumbs = path.value.map(({ slug, name }) => ({
    name,
    to: localePath({ name: 'categories-slug', params: { slug } }),
  }));
  return { category, crumbs };
}
