import { LOCALE_FACTS, type Locale } from '@sys/config/locales';
import { SITE } from '@sys/config/site';

/** A day in Morocco's time, in words: `12 mars 2026`. Arabic keeps Latin digits and Moroccan month names. */
export function formatDate(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LOCALE_FACTS[locale].tag, { dateStyle: 'long', timeZone: SITE.timeZone }).format(
    new Date(iso),
  );
}

/** A day and an hour in Morocco's time. */
export function formatDateTime(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LOCALE_FACTS[locale].tag, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: SITE.timeZone,
  }).format(new Date(iso));
}

/** A day and a month, for a date that is near: `25 novembre`. */
export function formatDay(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LOCALE_FACTS[locale].tag, {
    day: 'numeric',
    month: 'long',
    timeZone: SITE.timeZone,
  }).format(new Date(iso));
}
