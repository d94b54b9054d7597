export const COUNTDOWN_UNITS = ['days', 'hours', 'minutes', 'seconds'] as const;
export type Countdown = Record<(typeof COUNTDOWN_UNITS)[number], number>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A time that is left, in whole units; rounded up, so that the last second shows 1 and the end shows 0. */
export function countdown(milliseconds: number): Countdown {
  const left = Math.ceil(Math.max(0, milliseconds) / SECOND) * SECOND;
  return {
    days: Math.floor(left / DAY),
    hours: Math.floor((left % DAY) / HOUR),
    minutes: Math.floor((left % HOUR) / MINUTE),
    seconds: Math.floor((left % MINUTE) / SECOND),
  };
}
