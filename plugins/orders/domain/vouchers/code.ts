import { CODE_LENGTH, letterCodeOf, readLetterCode } from '@sys/platform/codes';

/** The letters of a code that are drawn; the last one is chosen for them. */
const DRAWN = CODE_LENGTH - 1;
/** The values of the letters, in the order of the alphabet in which they are drawn. */
const LETTERS = letterCodesInOrder();

/** A code of random bytes, its last letter chosen so that no slip of one letter, or of two neighbours, is another code. */
export function voucherCodeOf(random: Uint8Array): string {
  const drawn = letterCodeOf(random).slice(0, DRAWN);
  return drawn + LETTERS[times2(syndromeOf(drawn))]!;
}

/** What a merchant's device scanned or what was typed into it: null when it can be no voucher of ours. */
export type Shown = { kind: 'token'; token: string } | { kind: 'code'; code: string };

/** What stands in the QR code of a voucher. */
export const scannedAs = (token: string): string => `SYS1:${token}`;

export function readShown(what: string): Shown | null {
  const token = /^SYS1:([A-Za-z0-9_-]{43})$/.exec(what.trim())?.[1];
  if (token !== undefined) return { kind: 'token', token };
  const code = readLetterCode(what);
  return code !== null && syndromeOf(code) === 0 ? { kind: 'code', code } : null;
}

/**
 * The letters as numbers of the field of 32 elements, each weighed by another power of 2 there: one wrong letter
 * changes the sum by what is not zero, and so do two neighbours that changed places.
 */
const syndromeOf = (code: string): number =>
  [...code].reduce((sum, letter) => times2(sum) ^ LETTERS.indexOf(letter), 0);

/** Multiplied by 2, modulo the polynomial x⁵ + x² + 1. */
const times2 = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;

/** The alphabet of the platform's codes, as it draws it. */
function letterCodesInOrder(): string[] {
  return Array.from({ length: 32 }, (_, value) => letterCodeOf(Uint8Array.of(value)));
}
