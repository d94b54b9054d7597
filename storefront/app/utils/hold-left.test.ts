import { expect, it } from 'vitest';
import { clockLeft } from './hold-left.ts';

it.each([
  [29 * 60_000 + 7_000, '29:07'],
  [59_001, '1:00'],
  [900, '0:01'],
  [-5, '0:00'],
  [86_400_000 + 4 * 60_000 + 30_000, '24:04:30'],
])('shows %i ms as %s', (left, shown) => {
  expect(clockLeft(left)).toBe(shown);
});
