/** Crockford's base32: no letter that looks like another letter or a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

export const BACKUP_CODES = 10;
/** Random bytes that one code is made of: a letter takes five bits of one. */
export const BACKUP_CODE_BYTES = LENGTH;

/** A code of `BACKUP_CODE_BYTES` random bytes, 50 bits, without its dash. */
export const backupCodeOf = (random: Uint8Array): string =>
  Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]).join('');

/** As it is printed: `7KQ2M-X9RTA`. */
export const printedCode = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;

/**
 * A backup code as it was drawn, whatever of case, spaces and dashes was typed, and with O, I and L read as the
 * digits they were taken for; null for what is none.
 */
export function readBackupCode(typed: string): string | null {
  if (typed.length > 60) return null;
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
}
