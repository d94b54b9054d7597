/** The language of the page and its texts. */
export function useI18n() {
  return useNuxtApp().$i18n;
}
