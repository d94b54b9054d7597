import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepsFacts } from './kept.ts';
import { TONES, type DealWords } from './texts.ts';
import { LENGTHS, writeCaption } from './write.ts';

const deal: DealWords = {
  title: 'Hammam et gommage',
  merchant: 'Lalla Zineb',
  city: 'Fès',
  price: '1 299 DH',
  was: '2 100 DH',
  less: '−38 %',
  ends: '24 décembre',
  coupon: { code: 'NADIA10', off: '10 %' },
  highlights: ['Savon noir', 'Thé à la menthe'],
};
const caption = writeCaption(deal, { locale: 'fr', tone: 'warm', length: 'long' });
const styles = fc.record({
  locale: fc.constantFrom('fr', 'ar', 'en' as const),
  tone: fc.constantFrom(...TONES),
  length: fc.constantFrom(...LENGTHS),
});
const written = styles.map((style) => writeCaption(deal, style));

describe('other words for a caption', () => {
  it('are good when they say the same, in whatever order of lines', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(' ', '\u00A0', '\u202F'), (text, space) => {
        expect(keepsFacts(text, text)).toBe(true);
        expect(keepsFacts(text, text.replaceAll('\u202F', space))).toBe(true);
        const [first, ...rest] = text.split('\n\n');
        expect(keepsFacts(text, [first, ...rest.toReversed()].join('\n\n'))).toBe(true);
      }),
    );
    const better = '#publicité avec Lalla Zineb\nFès, jusqu’au 24 décembre : le hammam à 1 299 DH au lieu de 2 100 DH (38 %), et 10 % de plus avec NADIA10 !'; // prettier-ignore
    expect(keepsFacts(caption, better)).toBe(true);
  });

  it('are not when a line with a number is gone', () => {
    fc.assert(
      fc.property(written, fc.nat(), (text, which) => {
        const lines = text.split('\n');
        const facts = lines.filter((line) => /\d/.test(line));
        fc.pre(facts.length > 0);
        const lost = facts[which % facts.length]!;
        expect(keepsFacts(text, lines.filter((line) => line !== lost).join('\n'))).toBe(false);
      }),
    );
  });

  it('are not when a number has come to them or is another', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 3_000, max: 99_999 }), (text, number) => {
        expect(keepsFacts(text, `${text} ${number}`)).toBe(false);
        expect(keepsFacts(text, text.replace('299', String(number)))).toBe(false);
      }),
    );
  });

  const body =
    '#publicité\nLe hammam à 199 DH au lieu de 299 DH jusqu’au 24 décembre, code NADIA10, voir https://sys.ma/r/ab';
  it.each([
    ['the prices are changed round', body.replace('199 DH au lieu de 299 DH', '299 DH au lieu de 199 DH')],
    ['a price is of something else', body.replace('199 DH', '199 euros')],
    ['the month is another', body.replace('décembre', 'janvier')],
    ['the code is gone', body.replace('NADIA10', 'promo 10')],
    ['the link is gone', body.replace('https://sys.ma/r/ab', '')],
    ['the link leads elsewhere', body.replace('sys.ma/r/ab', 'evil.example/r/ab')],
    ['the link is longer', `${body}c`],
    ['a link has come', `${body} et www.evil.example`],
    ['a bare link has come', `${body} et evil.ma`],
    ['a hashtag has come', `${body} #promo`],
    ['a mention has come', `${body} @nadia`],
    ['the disclosure is gone', body.replace('#publicité\n', '')],
    ['the disclosure is where nobody sees it', `${'Quel plaisir, '.repeat(12)}${body}`],
    ['nothing is left', '   '],
    ['it has no end', `${body} ${'encore '.repeat(800)}`],
  ])('are not when %s', (_, improved) => {
    expect(keepsFacts(body, body)).toBe(true);
    expect(keepsFacts(body, improved)).toBe(false);
  });

  it('may write digits of another script, and end a sentence behind a link', () => {
    expect(keepsFacts('إلى غاية 24 ديسمبر', 'عرض إلى غاية ٢٤ ديسمبر')).toBe(true);
    expect(keepsFacts('Voir https://sys.ma/r/ab', 'C’est ici : https://sys.ma/r/ab.')).toBe(true);
  });
});
