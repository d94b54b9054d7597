import type { Format } from '../networks.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const range = (count: number, step: number, from = step) => Array.from({ length: count }, (_, i) => from + i * step);
/** Hours and days after a post became public at which its values are asked for: densely while they move. */
const POINTS = [1 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, ...range(14, DAY), ...range(10, 7 * DAY, 21 * DAY), 90 * DAY];
/** A story is there for a day, and what is known of it goes with it. */
const STORY_POINTS = [1, 3, 6, 12, 18, 23].map((hours) => hours * HOUR);

/** Milliseconds to the first time. */
export const FIRST_MEASURE = HOUR;

/**
 * When the values of a post are asked for next, UTC; null: no more. One that was missed is made up for at once, those
 * before it are not: what they would have said is gone.
 */
export function nextMeasure(format: Format, publishedAt: Date, last: Date): Date | null {
  const age = last.getTime() - publishedAt.getTime();
  const next = (format === 'story' ? STORY_POINTS : POINTS).find((point) => point > age);
  return next === undefined ? null : new Date(publishedAt.getTime() + next);
}
