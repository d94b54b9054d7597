import { latinDigits } from '@sys/platform/codes';

const MOROCCO = '212';
/** Nine digits after the country: mobiles begin with 6 or 7, fixed lines with 5, others with 8. */
const MOROCCAN = /^212[5-8]\d{8}$/;

/**
 * A telephone number as E.164, however it was typed: `06 12 34 56 78`, `00212612345678`, `+212 (0)6-12-34-56-78`.
 * Moroccan when it names no country; null for what is none.
 */
export function readPhone(typed: string): string | null {
  if (typed.length > 60) return null;
  const signs = latinDigits(typed).replace(/[\s\p{Pd}./]|\(0\)|[()]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
  const international = /^(?:\+|00)([1-9]\d{6,14})$/.exec(signs)?.[1];
  const national = /^0?([5-8]\d{8})$/.exec(signs)?.[1];
  const digits = international ?? (national && MOROCCO + national) ?? (MOROCCAN.test(signs) ? signs : undefined);
  if (!digits || digits.length < 8 || digits.length > 15) return null;
  if (!digits.startsWith(MOROCCO)) return `+${digits}`;
  const own = digits.replace(/^2120(?=[5-8]\d{8}$)/, MOROCCO);
  return MOROCCAN.test(own) ? `+${own}` : null;
}

/**
 * The last digits of a number that somebody remembers, or all of it: what is before them at home (a zero) is left out.
 * Null for fewer than four: they would name half the country.
 */
export function phoneEnding(typed: string): string | null {
  const whole = readPhone(typed);
  if (whole) return whole.slice(1);
  const digits = latinDigits(typed.slice(0, 60))
    .replace(/\D/g, '')
    .replace(/^0+(?=\d{9})/, '');
  return digits.length >= 4 && digits.length <= 15 ? digits : null;
}

/** As it may be shown to whoever holds the link of an order: its last two digits. */
export const hiddenPhone = (phone: string): string => '•'.repeat(phone.length - 2) + phone.slice(-2);
