import { SITE, type Locale } from '@sys/config';

const LANGUAGES: Record<Locale, string> = { fr: 'fr-MA', ar: 'ar-MA', en: 'en-GB' };

/** In French the first of a month is the “first”, and no other day is. */
const FIRST = /^1(?!\d)/;

/** The day in Morocco of an instant, without its year: a post is read now. `24 décembre`, `1er décembre` */
export const dayWords = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGES[locale], { day: 'numeric', month: 'long', timeZone: SITE.timeZone, numberingSystem: 'latn', calendar: 'gregory' })
    .format(at)
    .replace(/[\u200E\u200F\u061C]/g, '')
    .replace(FIRST, locale === 'fr' ? '1er' : '1'); // prettier-ignore
