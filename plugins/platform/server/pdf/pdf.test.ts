import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate, plain, runsOf, Sheet } from './index.ts';
import { shape, widthOf, wrap } from './shape.ts';

const seen = (line: string, direction: 'ltr' | 'rtl') => runsOf(line, direction).map(({ text }) => text);

describe('a line', () => {
  it('of French is one run', () => {
    expect(runsOf('Œuf à la coque, 2 ×', 'ltr')).toEqual([
      { text: 'Œuf à la coque, 2 ×', direction: 'ltr', face: 'latin' },
    ]);
  });

  it('of Arabic has its Latin words from left to right, in their place', () => {
    expect(seen(`لدى ${isolate('Dar Nassim')}، فاس`, 'rtl')).toEqual(['، فاس', 'Dar Nassim', 'لدى ']);
  });

  it('keeps an amount together, whatever stands around it', () => {
    expect(seen('المبلغ 1\u202F290,50 درهم', 'rtl')).toEqual(['درهم', ' ', '1 290,50', 'المبلغ ']);
  });

  it('turns brackets to where they open', () => {
    expect(
      runsOf('(درهم)', 'rtl')
        .map(({ text }) => text.replace('درهم', 'x'))
        .join(''),
    ).toBe(')x('.split('').reverse().join(''));
  });

  it('draws what has no letter here without its accent, or as a question mark', () => {
    expect(seen('ẽ 漢 😀', 'ltr').join('')).toBe('e ? ?');
  });

  it('is not turned round by a name', () => {
    expect(plain('a\u202Eb\u2067c\u0000d\ne')).toBe('abcd e');
    expect(seen(`${isolate('عمر')} 12`, 'ltr')).toEqual(['عمر', ' ', '12']);
  });

  it('loses no letter, in either direction', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcÉœ 12,()%اعرغلامحب،ة'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(letters, fc.constantFrom('ltr' as const, 'rtl' as const), (line, direction) => {
        const drawn = [...seen(line, direction).join('').replace(/[()]/g, '|')].sort();
        expect(drawn).toEqual([...line.replace(/[()]/g, '|')].sort());
      }),
    );
  });
});

describe('the shape of a line', () => {
  it('joins Arabic letters: a word is narrower than its letters apart', () => {
    const apart = [...'بعض'].reduce((sum, letter) => sum + widthOf(letter, 'rtl', 1000), 0);
    expect(widthOf('بعض', 'rtl', 1000)).toBeLessThan(apart);
  });

  it('knows of each glyph the letters it is of, for who copies', () => {
    const texts = ['à Été gommage', 'غير عادل، زرت الرباط: ضيعة وتجهيزات بثمن خاص'];
    for (const text of texts)
      for (const run of shape(text, 'rtl'))
        for (const { glyph } of run.glyphs) expect(glyph.codePoints.length).toBeGreaterThan(0);
  });
});

describe('breaking lines', () => {
  it('leaves none wider than the box, and no word out', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abmعلى'), minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 12 }); // prettier-ignore
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 300 }), (all, width) => {
        const lines = wrap(all.join(' '), 'ltr', 12, width);
        for (const line of lines) expect(widthOf(line, 'ltr', 12)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(all.join(''));
      }),
      { numRuns: 30 },
    );
  });

  it('ends what is too long with an ellipsis', () => {
    const lines = wrap('un mot après un autre mot encore', 'ltr', 12, 60, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});

describe('a sheet', () => {
  it('is a PDF with its fonts in it, whatever is written', async () => {
    const sheet = await Sheet.open({ title: 'Bon 😀', locale: 'ar', at: new Date(0) });
    sheet.text('صالحة إلى غاية 21 فبراير', { x: 40, y: 40, width: 500 }, { size: 14, bold: true });
    sheet.squares([[true, false]], 40, 200, 50);
    const read = await PDFDocument.load(await sheet.bytes());
    expect(read.getPageCount()).toBe(1);
    expect(read.getTitle()).toBe('Bon 😀');
    const files = read.context.enumerateIndirectObjects().filter(([, object]) => String(object).includes('/FontFile2'));
    expect(files).toHaveLength(3);
  });
});
