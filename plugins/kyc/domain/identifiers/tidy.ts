// Arabic-Indic digits and their Persian forms; NFKC leaves both as they are.
const EASTERN = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** Spaces of all kinds, marks that cannot be seen, and what people put between groups. */
const BETWEEN = /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF.\-\u2010-\u2015\u2212/_]/gu;

/** A number as people paste it, reduced to its letters and digits: NFKC, Latin digits, upper case, no separators. */
export function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(EASTERN, (digit) => String(digit.codePointAt(0)! & 15))
    .replace(BETWEEN, '')
    .toUpperCase();
}

/** The remainder of a number too long for JavaScript's; only digits. */
export function modulo97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
