import { expect, it } from 'vitest';
import { formatDate, formatDateTime, formatMoney, formatShare } from './format.ts';

it('writes amounts as the shop does', () => {
  expect(formatMoney(129_000, 'fr')).toBe('1\u00A0290\u00A0DH');
  expect(formatMoney(14_950, 'fr')).toBe('149,50\u00A0DH');
  expect(formatMoney(129_005, 'ar')).toBe('1\u00A0290,05\u00A0درهم');
  expect(formatMoney(129_000, 'en')).toBe('1,290\u00A0MAD');
  expect(formatMoney(0, 'fr')).toBe('0\u00A0DH');
  expect(formatMoney(-50, 'fr')).toBe('-0,50\u00A0DH');
  expect(formatMoney(-119_905, 'en')).toBe('-1,199.05\u00A0MAD');
});

it('writes shares without needless decimals', () => {
  expect([1000, 1250, 1255].map((points) => formatShare(points, 'fr'))).toEqual([
    '10\u00A0%',
    '12,5\u00A0%',
    '12,55\u00A0%',
  ]);
  expect(formatShare(1250, 'en')).toBe('12.5%');
});

it('shows the day and the hour of Morocco', () => {
  // In summer 2026 Morocco is an hour ahead of UTC: there it is already the next day.
  expect(formatDateTime('2026-07-01T23:30:00Z', 'fr')).toBe('2 juillet 2026 à 00\u00A0h\u00A030');
  expect(formatDateTime('2026-07-01T23:30:00Z', 'en')).toBe('2 July 2026 at 00:30');
  expect(formatDateTime('2026-12-01T10:00:00Z', 'fr')).toMatch(/^1er décembre 2026 à /);
  expect(formatDate('2026-12-21T12:00:00Z', 'fr')).toBe('21 décembre 2026');
  expect(formatDate('2026-07-31T12:00:00Z', 'ar')).toBe('31 يوليوز 2026');
});
