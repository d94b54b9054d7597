import { latinDigits } from './digits.ts';

/** Crockford's base32: no letter that looks like another letter or a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A letter takes five bits of one random byte; ten of them are 50 bits. */
export const CODE_LENGTH = 10;

/** A code of `CODE_LENGTH` random bytes, without its dash. */
export const letterCodeOf = (random: Uint8Array): string =>
  Array.from(random.subarray(0, CODE_LENGTH), (byte) => ALPHABET[byte & 31]).join('');

/** As it is printed: `7KQ2M-X9RTA`. */
export const printedCode = (code: string): string => `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;

/**
 * A code as it was drawn, whatever of case, digits, spaces and dashes was typed, and with O, I and L read as the
 * digits they were taken for; null for what is none.
 */
export function readLetterCode(typed: string): string | null {
  if (typed.length > 60) return null;
  const code = latinDigits(typed)
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === CODE_LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
}
