import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPersonName, readShopName } from './names.ts';

const problem = (read: ReturnType<typeof readPersonName>) => (read.ok ? null : read.problem);

describe('the name of a person', () => {
  it.each(['Nadia El Idrissi', 'نادية الإدريسي', 'ⵏⴰⴷⵢⴰ', 'Jean-Pierre d’Arc', "O'Neil", 'J. R. Fassi', 'Ed'])('may be %s', (name) => {
    expect(readPersonName(name)).toEqual({ ok: true, name });
  }); // prettier-ignore

  it('is kept in composed letters with single spaces', () => {
    expect(readPersonName('  Rene\u0301e \u00a0 Alami ')).toEqual({ ok: true, name: 'Renée Alami' });
  });
});

describe('names', () => {
  it.each(['<b>Nadia</b>', '"><script>alert(1)</script>', 'nadia@example.ma', 'https://evil.example', 'Gagnez www.evil.ma',
    'evil.com', '=HYPERLINK("x")', '+212600', '-1+1', '@SUM(A1)', 'Nadia\u202Eaidan', 'Na\u0000dia', 'Nadia\r\nBcc: x',
    '{{7*7}}', '${7*7}', 'Na\u200Bdia', '..', 'a'.padEnd(9, '\u0301')])('are refused as %j', (name) => {
    expect(problem(readPersonName(name))).toBe('characters');
    expect(problem(readShopName(name))).toBe('characters');
  }); // prettier-ignore

  it('say when they are missing, too short or too long', () => {
    expect(problem(readPersonName('  '))).toBe('required');
    expect(problem(readPersonName('N'))).toBe('too-short');
    expect(problem(readPersonName('N'.repeat(61)))).toBe('too-long');
    expect(problem(readShopName('x'.repeat(100_000)))).toBe('too-long');
  });

  it('are inert whatever was typed: no markup, no formula, nothing unseen', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (typed) => {
        for (const read of [readPersonName(typed), readShopName(typed)]) {
          if (!read.ok) continue;
          expect(read.name).not.toMatch(/[<>"`@=\\/;{}\p{C}]|^[-+]/u);
          expect(readShopName(read.name)).toEqual(read);
        }
      }),
    );
  });
});

describe('the name of a shop', () => {
  it.each(['Dar Nassim', 'Café n° 7 (Maârif)', 'Argan & Co.', 'متجر الأطلس 2', '7 Saveurs !'])('may be %s', (name) => {
    expect(readShopName(name)).toEqual({ ok: true, name });
  });
});
