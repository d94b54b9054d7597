import type { Locale } from '@sys/config/locales';
import type { LocationQueryRaw } from 'vue-router';

export interface LocaleLocation {
  /** The route's name without its language, as in i18n/routes.ts. */
  name: string;
  params?: Record<string, string>;
  query?: LocationQueryRaw;
  hash?: string;
}

/** The address of a page in the language of this one, or in another. */
export function useLocalePath() {
  const router = useRouter();
  const { $locale } = useNuxtApp();
  return (to: string | LocaleLocation, locale: Locale = $locale): string => {
    const { name, ...rest } = typeof to === 'string' ? { name: to } : to;
    return router.resolve({ ...rest, name: routeName(name, locale) }).fullPath;
  };
}

/** The address of this very page in another language, its parameters unchanged; home where there is no page. */
export function useSwitchLocalePath() {
  const route = useRoute();
  const localePath = useLocalePath();
  return (locale: Locale): string => {
    const { base } = route.meta;
    return typeof base === 'string'
      ? localePath({ name: base, params: route.params as Record<string, string> }, locale)
      : localePath('index', locale);
  };
}
