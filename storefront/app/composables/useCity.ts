import type { City } from '@sys/cms/contracts';

/** The city of this page, or a 404. */
export async function useCity(slug: string): Promise<City> {
  const { locale } = useI18n();
  const { data, error } = await useApi<{ data: City[] }>('/cities', { query: { locale }, deep: false });
  if (error.value) throw toPageError(error.value);
  const city = data.value?.data.find((known) => known.slug === slug);
  if (!city) throw createError({ statusCode: 404, fatal: import.meta.client });
  return city;
}
