import { DEFAULT_LOCALE, isLocale, type Locale } from '@sys/config/locales';

/** The language of an address: its first step when that names one, else French. */
export function localeOfPath(path: string): Locale {
  const first = path.split(/[/?#]/, 2)[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

export const routeName = (base: string, locale: Locale) => `${base}___${locale}`;
