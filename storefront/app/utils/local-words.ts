import { LOCALE_FACTS, type Locale } from '@sys/config/locales';

/** A clock on a wall (`2026-12-24T09:00`) in words, as whoever chose it said it: browsers differ about zones, not about this. */
export const localWords = (local: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LOCALE_FACTS[locale].tag, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`${local}:00Z`),
  );
