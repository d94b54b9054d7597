/** Codes that are nobody's in this time make a shop wait. What is scanned cannot be guessed and is not counted. */
const WRONG = 20;
const WITHIN_MS = 3_600_000;
const LOCK_MS = 3_600_000;

export interface Guesses {
  wrong: number;
  /** When the first of them was. */
  since: Date;
  lockedUntil: Date | null;
}

export const mayGuess = ({ lockedUntil }: Guesses, now: Date): boolean => lockedUntil === null || now >= lockedUntil;

/** After one more wrong one. */
export function afterWrong(guesses: Guesses, now: Date): Guesses {
  const fresh = guesses.lockedUntil !== null || now.getTime() - guesses.since.getTime() >= WITHIN_MS;
  const wrong = fresh ? 1 : guesses.wrong + 1;
  const since = fresh ? now : guesses.since;
  return { wrong, since, lockedUntil: wrong >= WRONG ? new Date(now.getTime() + LOCK_MS) : null };
}
