import type { Locale } from '@sys/config/locales';

/** A page of ours; `name` is its route's, without the language, as in i18n/routes.ts. */
export type PageLocation = { name: string } & AddressParts;

/** The address of a page in the language of this one, or in another. */
export function useLocalePath() {
  const { $locale } = useNuxtApp();
  return (to: string | PageLocation, locale: Locale = $locale): string =>
    typeof to === 'string' ? pagePath(to, locale) : pagePath(to.name, locale, to);
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
