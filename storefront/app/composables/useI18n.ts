import type { Locale } from '@sys/config/locales';

/** The language of the page and its texts. */
export function useI18n() {
  const { $locale, $t } = useNuxtApp();
  return { locale: readonly(shallowRef<Locale>($locale)), t: $t };
}
