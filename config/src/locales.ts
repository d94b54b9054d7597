/** The languages of the site. French is the default and carries no prefix in addresses. */
export const LOCALES = ['fr', 'ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'fr';

/** `tag` is the BCP 47 tag used for hreflang, `lang` attributes and number formats. */
export const LOCALE_FACTS: Record<Locale, { tag: string; dir: 'ltr' | 'rtl'; name: string }> = {
  fr: { tag: 'fr-MA', dir: 'ltr', name: 'Français' },
  ar: { tag: 'ar-MA', dir: 'rtl', name: 'العربية' },
  en: { tag: 'en', dir: 'ltr', name: 'English' },
};

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}
