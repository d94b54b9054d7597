import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTick } from './schedule.ts';

describe('the next tick', () => {
  it('is told in the time of Morocco, an hour ahead of UTC', () => {
    expect(nextTick('0 9 * * *', new Date('2026-06-01T00:00:00Z'))).toEqual(new Date('2026-06-01T08:00:00Z'));
  });

  it('follows the clock that is set back for Ramadan', () => {
    // In 2026 Ramadan runs from mid-February to mid-March, on UTC.
    expect(nextTick('0 9 * * *', new Date('2026-03-01T00:00:00Z'))).toEqual(new Date('2026-03-01T09:00:00Z'));
  });

  it('always lies after the time asked for, on a whole second, and is the same for any time before it', () => {
    const patterns = fc.constantFrom('*/5 * * * *', '17 * * * *', '0 3 * * 1', '*/2 * * * * *');
    const times = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(patterns, times, (pattern, after) => {
        const next = nextTick(pattern, after);
        expect(next.getTime()).toBeGreaterThan(after.getTime());
        expect(next.getMilliseconds()).toBe(0);
        const between = new Date(after.getTime() + Math.floor((next.getTime() - after.getTime()) / 2));
        expect(nextTick(pattern, between)).toEqual(next);
      }),
    );
  });

  it('refuses a pattern that is none, and one that never comes', () => {
    expect(() => nextTick('every day', new Date())).toThrow();
    expect(() => nextTick('0 0 30 2 *', new Date('2026-01-01T00:00:00Z'))).toThrow(/has no time after/);
  });
});
