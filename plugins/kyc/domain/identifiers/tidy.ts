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

/**
 * The two digits, 01 to 97, that make a number 0 mod 97 when they stand behind it; only digits. They are to be
 * compared: 00, 98 and 99 leave the same remainder as 97, 01 and 02.
 */
export function controlKey(digits: string): string {
  let rest = 0;
  for (const digit of `${digits}00`) rest = (rest * 10 + Number(digit)) % 97;
  return String(97 - rest).padStart(2, '0');
}
