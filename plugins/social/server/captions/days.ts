import { SITE, type Locale } from '@sys/config';

const LANGUAGES: Record<Locale, string> = { fr: 'fr-MA', ar: 'ar-MA', en: 'en-GB' };

/** The day in Morocco of an instant, without its year: a post is read now. `24 décembre` */
export const dayWords = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGES[locale], { day: 'numeric', month: 'long', timeZone: SITE.timeZone, numberingSystem: 'latn', calendar: 'gregory' })
    .format(at)
    .replace(/[\u200E\u200F\u061C]/g, ''); // prettier-ignore
