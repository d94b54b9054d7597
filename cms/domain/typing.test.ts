import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendWords, typingDistance } from './typing.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeéمساج'), maxLength: 9 });

describe('the typing distance', () => {
  it('is none from a word to itself, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typingDistance(a, b) === 0).toBe(a === b);
        expect(typingDistance(a, b)).toBe(typingDistance(b, a));
      }),
    );
  });

  it('is at most the longer word and at least the difference of lengths', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typingDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(typingDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  it('of one letter lost, added, changed or swapped is one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 2, maxLength: 9 }),
        fc.nat(8),
        (text, place) => {
          const at = place % (text.length - 1);
          expect(typingDistance(text, text.slice(0, at) + text.slice(at + 1))).toBe(1);
          expect(typingDistance(text, `${text.slice(0, at)}z${text.slice(at)}`)).toBe(1);
          expect(typingDistance(text, `${text.slice(0, at)}z${text.slice(at + 1)}`)).toBe(1);
          const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
          expect(typingDistance(text, swapped)).toBe(swapped === text ? 0 : 1);
        },
      ),
    );
  });
});

describe('mending', () => {
  const known = (text: string) => ({ word: text, known: true, candidates: [] });
  const unknown = (text: string, ...candidates: string[]) => ({ word: text, known: false, candidates });

  it.each([
    ['one unknown word', [unknown('masage', 'message', 'massage')], 'massage'],
    ['only the unknown one', [known('hammam'), unknown('marakech', 'marrakech')], 'hammam marrakech'],
    ['two errors in a long word', [unknown('restorant', 'restaurant')], 'restaurant'],
    ['nothing when all are known', [known('hammam')], null],
    ['nothing when one has no neighbour', [unknown('masage', 'massage'), unknown('xylophone', 'telephone')], null],
    ['nothing of a short word', [unknown('spa', 'sea')], null],
  ])('mends %s', (_, words, mended) => expect(mendWords(words)).toBe(mended));
});
