import type { Part } from '@sys/cms/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';

const heading = (text: string, level = 2) => ({ type: 'heading', level, children: [{ type: 'text', text }] });
const text = (...blocks: object[]): Part => ({ kind: 'text', blocks: blocks as { type: string }[] });

describe('outlineOf', () => {
  it('takes headings of both levels and the titles of other parts, in order', () => {
    const { items, ids } = outlineOf([
      text({ type: 'paragraph', children: [] }, heading('Pour commencer'), heading('Un détail', 3), heading('Trop fin', 4)),
      { kind: 'quote', text: 'x', name: null, role: null },
      { kind: 'questions', title: 'Vos questions', items: [{ question: 'a', answer: 'b' }] },
    ]);
    expect(items).toEqual([
      { id: 'pour-commencer', text: 'Pour commencer', level: 2 },
      { id: 'un-détail', text: 'Un détail', level: 3 },
      { id: 'vos-questions', text: 'Vos questions', level: 2 },
    ]);
    expect(ids).toEqual([{ 1: 'pour-commencer', 2: 'un-détail', 3: 'trop-fin' }, {}, { 0: 'vos-questions' }]);
  });

  it('keeps Arabic, and takes composed and decomposed letters for the same', () => {
    expect(outlineOf([text(heading('كيف تبدأ؟'))]).items[0]!.id).toBe('كيف-تبدأ');
    expect(outlineOf([text(heading('Cre\u0301er'))]).items[0]!.id).toBe('créer');
  });

  it('tells headings of one wording apart, and from the ids of the page', () => {
    const ids = outlineOf([text(heading('Prix'), heading('Contenu')), text(heading('Prix !'), heading('?'))]).items;
    expect(ids.map(({ id }) => id)).toEqual(['prix', 'contenu-2', 'prix-2', 'partie']);
  });

  it('leaves out headings without words', () => {
    expect(outlineOf([text(heading('  '))])).toEqual({ items: [], ids: [{}] });
  });

  it('gives every heading an id of its own that needs no escaping, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 12 }), (words) => {
        const { items, ids } = outlineOf([text(...words.map((word) => heading(word)))]);
        const all = Object.values(ids[0]!);
        expect(new Set(all).size).toBe(all.length);
        expect(items.map(({ id }) => id)).toEqual(all);
        for (const id of all) expect(id).toMatch(/^[\p{L}\p{M}\p{N}-]{1,70}$/u);
      }),
    );
  });
}); // prettier-ignore
