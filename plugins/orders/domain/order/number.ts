import { latinDigits } from '@sys/platform/codes';

const DRAWN = 10;
const DIGITS = DRAWN + 2;

/** How many numbers can be drawn: one is a whole number from zero below it. */
export const ORDER_NUMBERS = 10 ** DRAWN;

/**
 * The number of an order, as people read it to each other: digits alone, which all our languages say and every
 * telephone has, the last two chosen so that a slip does not lead to somebody else’s order (ISO 7064 MOD 97-10). It
 * is drawn, not counted: who has one cannot guess the next, nor how many there are.
 */
export function orderNumberOf(drawn: number): string {
  const digits = String(drawn).padStart(DRAWN, '0');
  return digits + String(98 - remainder(`${digits}00`)).padStart(2, '0');
}

/** As it is shown: `4827-1936-0581`. */
export const printedOrderNumber = (number: string): string => number.match(/.{4}/g)!.join('-');

/** The number that somebody typed, in whatever digits and with whatever between them; null for what is none. */
export function readOrderNumber(typed: string): string | null {
  if (typed.length > 60) return null;
  const digits = latinDigits(typed).replace(/[\s\p{Pd}./]/gu, '');
  return digits.length === DIGITS && /^[0-9]+$/.test(digits) && remainder(digits) === 1 ? digits : null;
}

/** Fourteen digits at most: a number holds them exactly. */
const remainder = (digits: string): number => Number(digits) % 97;
