import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromMoroccanInput, toMoroccanInput } from './morocco-time.ts';

it('knows the hour of Morocco, in and out of Ramadan', () => {
  expect(toMoroccanInput('2024-07-15T12:00:00Z')).toBe('2024-07-15T13:00');
  // Clocks go back an hour for Ramadan.
  expect(toMoroccanInput('2024-03-20T12:00:00Z')).toBe('2024-03-20T12:00');
  expect(fromMoroccanInput('2024-07-15T13:00')).toBe('2024-07-15T12:00:00.000Z');
  expect(fromMoroccanInput('2024-03-20T12:00')).toBe('2024-03-20T12:00:00.000Z');
  for (const typed of ['', 'demain', '2026-13-40T99:99']) expect(fromMoroccanInput(typed)).toBeNull();
});

it('reads back what it has written', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2021, 0), max: Date.UTC(2035, 0) }), (at) => {
      const minute = new Date(Math.floor(at / 60_000) * 60_000).toISOString();
      const shown = toMoroccanInput(minute);
      // The hour that comes twice when clocks go back is one of the two; both show the same.
      expect(toMoroccanInput(fromMoroccanInput(shown)!)).toBe(shown);
    }),
  );
});
