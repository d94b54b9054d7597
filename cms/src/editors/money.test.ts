import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CENTIMES, formatDirhams, parseDirhams, readCentimes } from './money.ts';

describe('parseDirhams', () => {
  it.each([
    ['450', '45000'],
    ['450,00', '45000'],
    ['450.00', '45000'],
    ['450,5', '45050'],
    ['450,', '45000'],
    ['0,05', '5'],
    ['0', '0'],
    ['007', '700'],
    ['1 450,00', '145000'],
    ['1\u202f234\u00a0567,89', '123456789'],
    [' 450 MAD ', '45000'],
    ['450 dh', '45000'],
    ['٤٥٠٫٥٠', '45050'],
    ['10000000', '1000000000'],
  ])('reads %s as %s centimes', (text, centimes) => {
    expect(parseDirhams(text)).toEqual({ ok: true, centimes });
  });

  it.each([
    ['', 'empty'],
    ['MAD', 'empty'],
    ['abc', 'not-a-number'],
    ['12abc', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1,450.00', 'not-a-number'],
    ['1.450,00', 'not-a-number'],
    ['14 50', 'not-a-number'],
    [',50', 'not-a-number'],
    ['+5', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['-5', 'negative'],
    ['−5,00', 'negative'],
    ['1,234', 'too-precise'],
    ['19.999', 'too-precise'],
    ['10000000,01', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('refuses %s as %s', (text, problem) => {
    expect(parseDirhams(text)).toEqual({ ok: false, problem });
  });

  it('gives back every amount that it has written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_CENTIMES }), (centimes) => {
        expect(parseDirhams(formatDirhams(centimes))).toEqual({ ok: true, centimes: String(centimes) });
      }),
    );
  });

  it('never answers with anything but whole centimes within the limit', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseDirhams(text);
        if (parsed.ok) expect(readCentimes(parsed.centimes)).not.toBeNull();
      }),
    );
  });
});

describe('formatDirhams', () => {
  it.each([
    ['45000', '450,00'],
    [5, '0,05'],
    ['0', '0,00'],
    ['145000', '1\u00a0450,00'],
    ['123456789', '1\u00a0234\u00a0567,89'],
    ['-250', '-2,50'],
    [null, ''],
    [undefined, ''],
    ['4.5', ''],
    ['x', ''],
  ])('writes %s as "%s"', (centimes, text) => {
    expect(formatDirhams(centimes)).toBe(text);
  });
});

describe('readCentimes', () => {
  it.each([
    [45000, 45000],
    ['45000', 45000],
    [0, 0],
    [-1, null],
    [4.5, null],
    ['4.5', null],
    ['', null],
    [null, null],
    [true, null],
    [Number.NaN, null],
    [MAX_CENTIMES + 1, null],
  ])('reads %s as %s', (value, centimes) => {
    expect(readCentimes(value)).toBe(centimes);
  });
});
