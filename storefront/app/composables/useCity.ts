import type { City } from '@sys/cms/contracts';

/** The city of this page, also by a slug of the past; or a 404, or a 410. */
export async function useCity(slug: string): Promise<City> {
  const { locale } = useI18n();
  const formerSlug = useFormerSlug();
  const { data, error } = await useApi<{ data: City[] }>('/cities', { query: { locale }, deep: false });
  if (error.value) throw toPageError(error.value);
  const named = (wanted: string) => data.value?.data.find((known) => known.slug === wanted);
  const city = named(slug) ?? named(await formerSlug('cities', slug));
  if (!city) throw toPageError({ statusCode: 404 });
  return city;
}
