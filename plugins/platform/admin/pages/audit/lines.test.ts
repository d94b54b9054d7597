import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';

it('shows a change as one line a value', () => {
  expect(
    linesOf({ fr: { draft: { title: 'Avant', tags: ['a'] } } }, { fr: { draft: { title: 'Après', tags: [] } } }),
  ).toEqual([
    { place: 'fr › draft › title', before: 'Avant', after: 'Après' },
    { place: 'fr › draft › tags', before: 'a', after: null },
  ]);
});

it('shows what was made and what is gone, without their gaps', () => {
  expect(linesOf(null, { name: 'Rôle', note: null, permissions: ['x', 'y'] })).toEqual([
    { place: 'name', before: null, after: 'Rôle' },
    { place: 'permissions', before: null, after: 'x\ny' },
  ]);
  expect(linesOf({ size: 3, on: true }, null)).toEqual([
    { place: 'size', before: '3', after: null },
    { place: 'on', before: 'true', after: null },
  ]);
  expect(linesOf(null, null)).toEqual([]);
});
