import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShown, scannedAs, voucherCodeOf } from './code.ts';

const codes = fc.uint8Array({ minLength: 10, maxLength: 10 }).map((random) => voucherCodeOf(random));
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code of a voucher', () => {
  it('is read as it was drawn, dashed and small', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readShown(`${code.slice(0, 5)}-${code.slice(5)}`.toLowerCase())).toEqual({ kind: 'code', code });
      }),
    );
  });

  it('is none with one letter wrong', () => {
    fc.assert(
      fc.property(codes, fc.nat(9), fc.constantFrom(...ALPHABET), (code, at, letter) => {
        fc.pre(code[at] !== letter);
        expect(readShown(code.slice(0, at) + letter + code.slice(at + 1))).toBeNull();
      }),
    );
  });

  it('is none with two neighbours in each other’s place', () => {
    fc.assert(
      fc.property(codes, fc.nat(8), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        expect(readShown(code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2))).toBeNull();
      }),
    );
  });
});

describe('what was scanned', () => {
  const token = 'a'.repeat(43);
  it.each([
    [scannedAs(token), { kind: 'token', token }],
    [` ${scannedAs(token)}\n`, { kind: 'token', token }],
    [`SYS1:${token}x`, null],
    [`SYS2:${token}`, null],
    [token, null],
    ['https://shareyoursales.ma', null],
  ])('%j', (what, shown) => expect(readShown(what)).toEqual(shown));
});
