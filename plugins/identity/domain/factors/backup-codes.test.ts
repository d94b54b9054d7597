import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupCodeOf, printedCode, readBackupCode } from './backup-codes.ts';
import { readTypedCode } from './typed-code.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const printed = bytes.map((random) => printedCode(backupCodeOf(random)));

describe('a backup code', () => {
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
        expect(readBackupCode(sloppily(code, seed))).toBe(plain);
        expect(readTypedCode(sloppily(code, seed))).toEqual({ kind: 'backup', code: plain });
      }),
    );
  });

  it.each(['', 'ABCDE', 'ABCDE-FGHJ', 'ABCDE-FGHJKM', 'UUUUU-UUUUU', 'ABCDE-FGHJ!', `${' '.repeat(100)}ABCDE-FGHJK`])(
    'is not %j',
    (typed) => expect(readBackupCode(typed)).toBeNull(),
  );

  it('is never what was not typed as it', () => {
    fc.assert(fc.property(fc.string(), (typed) => void expect(readBackupCode(typed) ?? '0000000000').toHaveLength(10)));
  });
});

describe('what is typed for a code', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['۱۲۳۴۵۶', '123456'],
  ])('%j is the digits %s', (typed, code) => expect(readTypedCode(typed)).toEqual({ kind: 'digits', code }));

  it.each(['', '12345', '1234567', 'abc', '12.456'])('%j is nothing', (typed) =>
    expect(readTypedCode(typed)).toBeNull(),
  );
});
