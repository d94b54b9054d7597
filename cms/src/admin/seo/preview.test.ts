import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, saidBy } from './preview.ts';

describe('what a page says of itself', () => {
  const page = { title: 'Riad', summary: 'Deux  nuits.', gallery: [{ url: '/uploads/a.jpg' }] };
  it('is what the editor says, and else what the page has', () => {
    expect(saidBy(page)).toEqual({
      title: 'Riad',
      description: 'Deux nuits.',
      picture: '/uploads/a.jpg',
      own: { title: false, description: false, picture: false },
      noindex: false,
    });
    const seo = { title: 'Riad à Fès', description: '', image: { url: '/uploads/b.jpg' }, noindex: true };
    expect(saidBy({ ...page, seo })).toMatchObject({
      title: 'Riad à Fès',
      description: 'Deux nuits.',
      picture: '/uploads/b.jpg',
      own: { title: true, description: false, picture: true },
      noindex: true,
    });
    expect(saidBy({ seo: null })).toMatchObject({ title: '', description: '', picture: null });
  });
});

describe('cut', () => {
  const width = (text: string) => text.length;
  it('keeps what fits and ends between words', () => {
    expect(cut('un deux trois', 13, width)).toEqual({ shown: 'un deux trois', isCut: false });
    expect(cut('un deux trois', 9, width)).toEqual({ shown: 'un deux…', isCut: true });
  });
  it('never shows more than there is room for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 80 }), (text, room) => {
        expect(width(cut(text, room, width).shown)).toBeLessThanOrEqual(room);
      }),
    );
  });
});
