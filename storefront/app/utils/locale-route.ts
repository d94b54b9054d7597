import { DEFAULT_LOCALE, isLocale, type Locale } from '@sys/config/locales';

/** The language of an address: its first step when that names one, else French. */
export function localeOfPath(path: string): Locale {
  const first = path.split(/[/?#]/, 2)[1];
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

/** The language of a `lang` attribute (`ar-MA`); French when it names none of ours. */
export function localeOfTag(tag: string): Locale {
  const language = tag.slice(0, 2);
  return isLocale(language) ? language : DEFAULT_LOCALE;
}

export const routeName = (base: string, locale: Locale) => `${base}___${locale}`;
