import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PermanentError } from './errors.ts';
import { afterFailure, describeError } from './failure.ts';

describe('a failed job', () => {
  const failure = { error: new Error('busy'), base: 10, random: 0.5 };

  it('is tried exactly as often as its limit says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (limit) => {
        const states = Array.from(
          { length: limit },
          (_, i) => afterFailure({ ...failure, attempts: i + 1, limit }).state,
        );
        expect(states.slice(0, -1).every((state) => state === 'planned')).toBe(true);
        expect(states.at(-1)).toBe('dead');
      }),
    );
  });

  it('is dead at once when trying again cannot help', () => {
    expect(afterFailure({ ...failure, error: new PermanentError('no such order'), attempts: 1, limit: 8 })).toEqual({
      state: 'dead',
      hopeless: true,
    });
  });

  it('is described in a text that PostgreSQL takes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (thrown) => {
        for (const error of [thrown, new Error(`a\0b${'x'.repeat(5000)}`, { cause: thrown })]) {
          const text = describeError(error);
          expect(text).not.toContain('\0');
          expect(text.length).toBeLessThanOrEqual(2000);
        }
      }),
    );
    expect(describeError(new Error('busy'))).toMatch(/^Error: busy\n/);
  });
});
