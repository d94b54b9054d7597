import { latinDigits } from './digits.ts';

/**
 * Digits with two more that are chosen for them, so that no slip of one digit, or of two neighbours, is another code
 * (ISO 7064 MOD 97-10). Digits alone: all our languages say them, and every telephone and bank takes them.
 */
export const withCheckDigits = (digits: string): string =>
  digits + String(98 - remainder(`${digits}00`)).padStart(2, '0');

/**
 * The code of so many digits, the last two included, that somebody typed, in whatever digits and with whatever between
 * them; null for what is none.
 */
export function readCheckedDigits(typed: string, length: number): string | null {
  if (typed.length > 60) return null;
  const digits = latinDigits(typed).replace(/[\s\p{Pd}./]/gu, '');
  return digits.length === length && /^[0-9]+$/.test(digits) && remainder(digits) === 1 ? digits : null;
}

/** In groups of four: `4827-1936-0581`. */
export const printedDigits = (digits: string): string => digits.match(/.{1,4}/g)!.join('-');

/** Fifteen digits at most: a number holds them exactly. */
const remainder = (digits: string): number => Number(digits) % 97;
