import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_MEASURE, nextMeasure } from './rhythm.ts';

const HOUR = 3_600_000;
const published = new Date('2026-11-30T09:00:00Z');
const after = (ms: number) => new Date(published.getTime() + ms);
const hours = (format: 'reel' | 'story') => {
  const all: number[] = [];
  for (let at = nextMeasure(format, published, published); at; at = nextMeasure(format, published, at))
    all.push((at.getTime() - published.getTime()) / HOUR);
  return all;
};

describe('when values are asked for', () => {
  it('is within hours at first, then each day for two weeks, then each week to ninety days', () => {
    const days = (from: number, to: number, step: number) =>
      Array.from({ length: (to - from) / step + 1 }, (_, i) => (from + i * step) * 24);
    expect(hours('reel')).toEqual([1, 3, 6, 12, ...days(1, 14, 1), ...days(21, 84, 7), 90 * 24]);
    expect(hours('reel')[0]! * HOUR).toBe(FIRST_MEASURE);
  });

  it('is within the day of a story', () => expect(hours('story')).toEqual([1, 3, 6, 12, 18, 23]));

  it('never comes twice for one time, however late it was asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 * 24 * HOUR }), (late) => {
        const next = nextMeasure('reel', published, after(late));
        if (next) expect(next.getTime()).toBeGreaterThan(after(late).getTime());
        else expect(late).toBeGreaterThanOrEqual(90 * 24 * HOUR);
      }),
    );
  });
});
