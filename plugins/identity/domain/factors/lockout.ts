const GUESSES = 10;
const FIRST_MS = 15 * 60_000;
const LONGEST_MS = 24 * 3_600_000;
/** From here on only a recovery opens the account. */
export const HARD_CAP = 100;

export interface Lockout {
  /** Wrong guesses since the last right one. */
  failures: number;
  /** In milliseconds. */
  lockedUntil: number | null;
}

export const isLocked = ({ failures, lockedUntil }: Lockout, now: number): boolean =>
  failures >= HARD_CAP || (lockedUntil !== null && lockedUntil > now);

/**
 * After one more wrong guess: each tenth locks the account, a quarter of an hour at first and twice as long each
 * time, up to a day.
 */
export function afterFailure({ failures, lockedUntil }: Lockout, now: number): Lockout {
  const count = failures + 1;
  if (count % GUESSES !== 0) return { failures: count, lockedUntil };
  const length = Math.min(FIRST_MS * 2 ** (count / GUESSES - 1), LONGEST_MS);
  return { failures: count, lockedUntil: now + length };
}
