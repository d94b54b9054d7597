import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterCodeOf, printedCode, readLetterCode } from './index.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const printed = bytes.map((random) => printedCode(letterCodeOf(random)));

describe('a code of letters', () => {
  it('is two groups of five letters that cannot be mistaken', () => {
    fc.assert(
      fc.property(printed, (code) => void expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)),
    );
  });

  it('is read however it was typed', () => {
    const sloppily = (code: string, seed: number) =>
      [...code]
        .map((letter, index) => {
          const way = (seed >> (index % 24)) & 3;
          if (letter === '0') return 'Oo0O'[way]!;
          if (letter === '1') return 'IlL1'[way]!;
          if (letter === '-') return [' ', '–', '', ' - '][way]!;
          return (way & 1 ? letter.toLowerCase() : letter) + (way === 2 ? ' ' : '');
        })
        .join('');
    fc.assert(
      fc.property(printed, fc.nat(0xffffff), (code, seed) => {
        const plain = code.replace('-', '');
        expect(readLetterCode(sloppily(code, seed))).toBe(plain);
      }),
    );
  });

  it.each(['', 'ABCDE', 'ABCDE-FGHJ', 'ABCDE-FGHJKM', 'UUUUU-UUUUU', 'ABCDE-FGHJ!', `${' '.repeat(100)}ABCDE-FGHJK`])(
    'is not %j',
    (typed) => expect(readLetterCode(typed)).toBeNull(),
  );

  it('is never what was not typed as it', () => {
    fc.assert(fc.property(fc.string(), (typed) => void expect(readLetterCode(typed) ?? '0000000000').toHaveLength(10)));
  });
});
