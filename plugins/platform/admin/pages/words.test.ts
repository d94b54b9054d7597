import { expect, it } from 'vitest';
import { duration, instant } from './words.ts';

it.each([
  [-1, '0 s'],
  [0.4, '0 s'],
  [89, '89 s'],
  [90, '2 min'],
  [5399, '90 min'],
  [5400, '2 h'],
  [200_000, '2 j'],
])('%d seconds are said as %s', (seconds, said) => expect(duration(seconds)).toBe(said));

it('shows instants in the time of Morocco', () => {
  expect(instant('2026-07-01T12:00:00Z')).toContain('13:00:00');
});
