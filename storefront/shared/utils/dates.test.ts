import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatDay, formatMonth } from './dates.ts';

describe('dates in words', () => {
  it.each([
    ['2026-12-01T12:00:00Z', 'fr', '1er décembre 2026'],
    ['2026-12-11T12:00:00Z', 'fr', '11 décembre 2026'],
    ['2026-12-21T12:00:00Z', 'fr', '21 décembre 2026'],
    // In Morocco it is the day after already.
    ['2026-06-30T23:30:00Z', 'fr', '1er juillet 2026'],
    ['2026-12-01T12:00:00Z', 'ar', '1 دجنبر 2026'],
  ] as const)('writes the day of %s in %s', (iso, locale, expected) => {
    expect(formatDate(iso, locale)).toBe(expected);
  });

  it('calls the first of a month so with an hour, without a year, and not where there is no day', () => {
    const first = '2026-12-01T12:00:00Z';
    expect(formatDay(first, 'fr')).toBe('1er décembre');
    expect(formatDateTime(first, 'fr')).toMatch(/^1er décembre 2026/);
    expect(formatMonth(first, 'fr')).toBe('décembre 2026');
  });
});
