/** What banks take in a file: the basic Latin set of ISO 20022. */
const OTHERS = /[^A-Za-z0-9/\-?:().,'+ ]/g;
/** Letters that do not come apart into one of these and a mark. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i', '’': "'", '‘': "'", '&': '+' }; // prettier-ignore

/**
 * Text as a bank takes it: without accents, and what has no letter there as a space. It neither begins nor ends with a
 * slash nor has two of them in a row, which say something else there. Empty when nothing is left, as of Arabic.
 */
export function bankText(text: string, most: number): string {
  const plain = [...text.normalize('NFKD')]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .replace(/\p{Mark}/gu, '')
    .replace(OTHERS, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/ +/g, ' ');
  const trim = (part: string) => part.replace(/^[ /]+|[ /]+$/g, '');
  return trim(trim(plain).slice(0, most));
}
