import type { Locale } from '@sys/config';

/**
 * Money and numbers are written by hand and not by Intl: Node and the visitor's browser carry
 * different locale data, and a price that changes on hydration is a price nobody trusts.
 */
const GROUP: Record<Locale, string> = { fr: '\u00A0', ar: '\u00A0', en: ',' };
const DECIMAL: Record<Locale, string> = { fr: ',', ar: ',', en: '.' };
/** Without its mark a minus would stand behind the digits in Arabic. */
const MINUS: Record<Locale, string> = { fr: '-', ar: '\u200E-', en: '-' };
const UNIT: Record<Locale, string> = { fr: 'DH', ar: 'درهم', en: 'MAD' };

export function formatNumber(value: number, locale: Locale): string {
  return String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, GROUP[locale]);
}

/** Centimes of MAD as people write them: `1 290 DH`, `149,50 DH`. */
export function formatPrice(centimes: number, locale: Locale): string {
  return `${formatAmount(centimes, locale)}\u00A0${UNIT[locale]}`;
}

export function formatAmount(centimes: number, locale: Locale): string {
  // Between a dirham owed and one had the whole is nothing, which has no sign of its own.
  const sign = centimes < 0 ? MINUS[locale] : '';
  const whole = formatNumber(Math.abs(centimes) / 100, locale);
  const cents = Math.abs(centimes % 100);
  return sign + (cents === 0 ? whole : `${whole}${DECIMAL[locale]}${String(cents).padStart(2, '0')}`);
}

export function currencyUnit(locale: Locale): string {
  return UNIT[locale];
}

/** A mean of stars with one decimal: `4,7`. */
export function formatAverage(value: number, locale: Locale): string {
  return (Math.round(value * 10) / 10).toFixed(1).replace('.', DECIMAL[locale]);
}
