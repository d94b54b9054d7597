import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, isSettled, SETTLED_MS, type Seen } from './match.ts';

const since = new Date('2026-12-01T10:00:00Z');
const after = (seconds: number) => new Date(since.getTime() + seconds * 1000);
const post = (more: Partial<Seen> = {}): Seen => ({
  ...{ id: '1', text: 'Hammam à -30 %\n#publicité', links: [], at: after(5), permalink: null },
  ...more,
});
const sought = { text: 'Hammam à -30 %\n#publicité', link: null, since };

describe('which posts can be the one that was sought', () => {
  it('are those of its words and of its minutes', () => {
    expect(candidates([post()], sought)).toHaveLength(1);
    const others = [
      post({ text: 'Hammam à -40 %\n#publicité' }),
      post({ text: null }),
      // The same words, last week and tomorrow.
      post({ at: after(-7 * 86_400) }),
      post({ at: after(86_400) }),
      post({ at: null }),
    ];
    expect(candidates(others, sought)).toEqual([]);
  });

  it('are found by words that a platform has tidied, and by clocks that differ a little', () => {
    expect(candidates([post({ text: '  Hammam à -30 % #publicité ', at: after(-30) })], sought)).toHaveLength(1);
    expect(candidates([post({ text: sought.text.normalize('NFD') })], sought)).toHaveLength(1);
  });

  it('may be of any hour up to the one by which it was there, where that is known', () => {
    const late = post({ at: after(20 * 3_600) });
    expect(candidates([late], sought)).toEqual([]);
    expect(candidates([late], { ...sought, until: after(21 * 3_600) })).toEqual([late]);
    expect(candidates([late], { ...sought, until: after(19 * 3_600) })).toEqual([]);
  });

  it('bear the link, where it is told apart: it is of one delivery alone', () => {
    const mine = { ...sought, link: 'https://shop.example/r/abc?n=facebook&c=p17' };
    const links = [mine.link];
    const other = ['https://shop.example/r/abc?n=facebook&c=p18'];
    expect(candidates([post({ links: other }), post({ id: '2', links }), post({ links: [] })], mine)).toEqual([post({ id: '2', links })]); // prettier-ignore
  });

  it('are never of another text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const found = candidates([post({ text: other })], { ...sought, text });
        const plain = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').trim();
        expect(found.length).toBe(plain(text) === plain(other) ? 1 : 0);
      }),
    );
  });
});

describe('a lost call', () => {
  it('is over after a while, and not before', () => {
    expect(isSettled(since, new Date(since.getTime() + SETTLED_MS - 1))).toBe(false);
    expect(isSettled(since, new Date(since.getTime() + SETTLED_MS))).toBe(true);
  });
});
