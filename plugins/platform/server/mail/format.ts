import { SITE, type Locale } from '@sys/config';

/** Figures as the shop writes them: Latin digits everywhere, the French way in Arabic as Moroccans do. */
const NUMBERS: Record<Locale, string> = { fr: 'fr', ar: 'fr', en: 'en' };
const DATES: Record<Locale, string> = { fr: 'fr-MA', ar: 'ar-MA', en: 'en-GB' };
const UNIT: Record<Locale, string> = { fr: 'DH', ar: 'درهم', en: 'MAD' };

/** `1 290`; Outlook’s fonts lack the narrow space that Intl groups by. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return new Intl.NumberFormat(NUMBERS[locale], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(value)
    .replace(/\u202F/g, '\u00A0');
}

/** Centimes of MAD as people write them: `1 290 DH`, `149,50 DH`. */
export function formatMoney(centimes: number, locale: Locale): string {
  return `${formatNumber(centimes / 100, locale, centimes % 100 === 0 ? 0 : 2)}\u00A0${UNIT[locale]}`;
}

/** Basis points as a percentage: 1250 is `12,5 %`. */
export function formatShare(basisPoints: number, locale: Locale): string {
  const decimals = basisPoints % 100 === 0 ? 0 : basisPoints % 10 === 0 ? 1 : 2;
  const share = formatNumber(basisPoints / 100, locale, decimals);
  return locale === 'fr' ? `${share}\u00A0%` : `${share}%`;
}

/** The day in Morocco of an instant in UTC: `24 novembre 2026`. */
export function formatDate(iso: string, locale: Locale): string {
  return format(iso, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The day and the time of day in Morocco. */
export function formatDateTime(iso: string, locale: Locale): string {
  return `${formatDate(iso, locale)}${AT[locale]}${formatTime(iso, locale)}`;
}

/** The time of day in Morocco: `14:30`. */
export function formatTime(iso: string, locale: Locale): string {
  const time = format(iso, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return locale === 'fr' ? time.replace(':', '\u00A0h\u00A0') : time;
}

const AT: Record<Locale, string> = { fr: ' à ', ar: ' على الساعة ', en: ' at ' };

function format(iso: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(DATES[locale], {
    ...options,
    timeZone: SITE.timeZone,
    numberingSystem: 'latn',
    calendar: 'gregory',
  })
    .format(new Date(iso))
    .replace(/[\u200E\u200F\u061C]/g, '');
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}
