/** Wrong guesses that a challenge stands; then whoever it is starts again with the password. */
export const MOST_GUESSES = 5;
export const CHALLENGE_MS = 10 * 60_000;
/** Mails with a code that one challenge sends. */
export const MOST_MAILS = 3;
export const MAIL_CODE_MS = 10 * 60_000;
const MOST_MAIL_TRIES = 5;

export interface Challenge {
  guesses: number;
  /** In milliseconds, as all here. */
  expiresAt: number;
  closedAt: number | null;
}

/** Whether a guess is looked at at all. */
export const isOpen = ({ guesses, expiresAt, closedAt }: Challenge, now: number): boolean =>
  closedAt === null && guesses < MOST_GUESSES && now < expiresAt;

export const mayMail = (mailsSent: number): boolean => mailsSent < MOST_MAILS;

/** Whether the newest code that was mailed can still be right. */
export const mailCodeCounts = (sent: { expiresAt: number; tries: number } | null, now: number): boolean =>
  sent !== null && now < sent.expiresAt && sent.tries < MOST_MAIL_TRIES;
