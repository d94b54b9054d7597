import type { Category } from '@sys/cms/contracts';

/** The category of this page with its place in the tree, also by a slug of the past; or a 404, or a 410. */
export async function useCategory(slug: string) {
  const { locale } = useI18n();
  const localePath = useLocalePath();
  const formerSlug = useFormerSlug();
  const { data, error } = await useApi<{ data: Category[] }>('/categories', { query: { locale }, deep: false });
  if (error.value) throw toPageError(error.value);

  const tree = data.value?.data ?? [];
  let path = categoryPath(tree, slug);
  if (path.length === 0) path = categoryPath(tree, await formerSlug('categories', slug));
  const category = path.at(-1);
  if (!category) throw toPageError({ statusCode: 404 });
  const crumbs = path.map(({ slug, name }) => ({
    name,
    to: localePath({ name: 'categories-slug', params: { slug } }),
  }));
  return { category, crumbs };
}
