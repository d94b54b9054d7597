import { expect, it } from 'vitest';
import { dayWords } from './days.ts';

it('names a day in Morocco as its language does', () => {
  const first = new Date('2026-12-01T10:00:00Z');
  expect([dayWords(first, 'fr'), dayWords(first, 'en')]).toEqual(['1er décembre', '1 December']);
  expect(dayWords(first, 'ar')).toMatch(/^1 \p{Script=Arabic}+$/u);
  for (const day of [10, 11, 21, 31])
    expect(dayWords(new Date(Date.UTC(2026, 11, day, 10)), 'fr')).toBe(`${day} décembre`);
});
