import { LOCALE_FACTS, type Locale } from '@sys/config/locales';
import { SITE } from '@sys/config/site';

/** A day in Morocco's time, in words: `12 mars 2026`, `1er mars 2026`. Arabic keeps Latin digits and Moroccan month names. */
export const formatDate = inWords({ dateStyle: 'long' });

/** A day and an hour in Morocco's time. */
export const formatDateTime = inWords({ dateStyle: 'long', timeStyle: 'short' });

/** A day and a month, for a date that is near: `25 novembre`. */
export const formatDay = inWords({ day: 'numeric', month: 'long' });

/** A month and its year: `novembre 2026`. */
export const formatMonth = inWords({ month: 'long', year: 'numeric' });

/** Making a formatter costs far more than using it: one is kept a language. */
function inWords(style: Intl.DateTimeFormatOptions) {
  const made = new Map<Locale, Intl.DateTimeFormat>();
  return (iso: string, locale: Locale): string => {
    let formatter = made.get(locale);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat(LOCALE_FACTS[locale].tag, { ...style, timeZone: SITE.timeZone });
      made.set(locale, formatter);
    }
    const words = formatter.format(new Date(iso));
    return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
  };
}
