import { expect, it } from 'vitest';
import { formatDate, formatDateTime, formatDay, formatMonth } from './dates.ts';

const FIRST = '2026-12-01T10:00:00.000Z';

it('counts the first day of a month as French does, and no other', () => {
  expect(formatDay(FIRST, 'fr')).toBe('1er décembre');
  expect(formatDate(FIRST, 'fr')).toBe('1er décembre 2026');
  expect(formatDateTime(FIRST, 'fr')).toMatch(/^1er décembre 2026/);
  expect(formatDay('2026-12-11T10:00:00.000Z', 'fr')).toBe('11 décembre');
  expect(formatMonth(FIRST, 'fr')).toBe('décembre 2026');
});

it('leaves the first day of a month to itself in Arabic and English', () => {
  expect(formatDay(FIRST, 'ar')).toBe('1 دجنبر');
  expect(formatDay(FIRST, 'en')).toMatch(/December 1|1 December/);
});
