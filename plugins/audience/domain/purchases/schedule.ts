import type { Verdict } from './answers.ts';
import type { Platform } from './platforms.ts';

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/** Seconds from one attempt that failed to the next: some two days in all. */
const WAITS = [30, 2 * MINUTE, 10 * MINUTE, HOUR, 4 * HOUR, 12 * HOUR, DAY] as const;
/** Asked for patience without being told how much. */
const PATIENCE = 15 * MINUTE;
const LONGEST = DAY;

/**
 * How old what happened may be. Meta refuses the whole request beyond seven days, TikTok does not count it; Google takes
 * three days back.
 */
const OLDEST: Record<Platform, number> = { meta: 7 * DAY, tiktok: 7 * DAY, google: 3 * DAY };

/** Whether it can still be told. */
export const isTooOld = (platform: Platform, happenedAt: Date, now: Date): boolean =>
  now.getTime() - happenedAt.getTime() > OLDEST[platform] * 1000;

/**
 * When it is tried again, in seconds, after so many attempts that failed, this one included; null: it is given up. Who was
 * only asked for patience has not failed. Never sooner than the platform wants.
 */
export function nextWait({ after, held }: Extract<Verdict, { kind: 'later' }>, failed: number): number | null {
  if (held) return Math.min(Math.max(after ?? PATIENCE, 1), LONGEST);
  const wait = WAITS[failed - 1];
  return wait === undefined ? null : Math.min(Math.max(wait, after ?? 0), LONGEST);
}
