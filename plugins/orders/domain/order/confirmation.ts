/** Minutes in which a code that was sent is good. */
export const CODE_MINUTES = 10;
/** Wrong ones for a code; then another has to be sent. */
export const CODE_GUESSES = 5;
/** How often it is sent again. */
export const CODE_RESENDS = 3;
/** Seconds between two: a message may be on its way. */
export const RESEND_SECONDS = 30;

/** What is known of the code of an order. */
export interface ConfirmationCode {
  guesses: number;
  sent: number;
  sentAt: Date;
}

export type CodeProblem = 'code-over' | 'code-too-often';

export const codeEnds = ({ sentAt }: Pick<ConfirmationCode, 'sentAt'>): Date =>
  new Date(sentAt.getTime() + CODE_MINUTES * 60_000);

/** Why no code is looked at any more; null when one may be typed. */
export const guessProblem = (code: ConfirmationCode, now: Date): CodeProblem | null =>
  code.guesses >= CODE_GUESSES || now >= codeEnds(code) ? 'code-over' : null;

/** Whether it may be sent again at all, at once or in a moment. */
export const mayResend = ({ sent }: Pick<ConfirmationCode, 'sent'>): boolean => sent <= CODE_RESENDS;

/** Why it is not sent again now; null when it is. */
export function resendProblem(code: ConfirmationCode, now: Date): CodeProblem | null {
  const soon = now.getTime() - code.sentAt.getTime() < RESEND_SECONDS * 1_000;
  return !mayResend(code) || soon ? 'code-too-often' : null;
}
