/** Letters and digits of which none is taken for another, however they are printed or said. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The bytes that a drawn code is made of. */
export const DRAWN_LENGTH = 8;

/** A code for who does not think one up, of random bytes. */
export const drawnCode = (random: Uint8Array): string =>
  Array.from(random.subarray(0, DRAWN_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
