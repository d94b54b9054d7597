const LONGEST_SECONDS = 3600;

/** Seconds to wait at most after this many attempts: doubling from `base`, an hour at the most. */
export function longestWait(attempts: number, base: number): number {
  return Math.min(LONGEST_SECONDS, base * 2 ** Math.max(0, attempts - 1));
}

/**
 * Seconds until the next attempt. Full jitter: anything from nothing to the longest wait, so that
 * jobs that failed together do not come back together.
 *
 * @param random a number in [0, 1)
 */
export function backoff(attempts: number, base: number, random: number): number {
  return longestWait(attempts, base) * random;
}
