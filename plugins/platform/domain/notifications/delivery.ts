import { longestWait } from '../jobs/backoff.ts';

/** What came of handing a message to a push service. */
export type PushOutcome =
  | { kind: 'answer'; status: number; retryAfter?: string }
  /** Our own rules forbid the address. */
  | { kind: 'refused' }
  /** No answer that could be read. */
  | { kind: 'failed' };

export type AfterPush =
  | { do: 'note-success' }
  /** The device is gone for good. */
  | { do: 'forget' }
  | { do: 'try-again'; inSeconds: number }
  /** This message will not arrive; another may. */
  | { do: 'give-up' };

export interface PushAttempt {
  /** How often it was tried by now. */
  tries: number;
  /** Until the message is of no use any more. */
  secondsLeft: number;
  /** For how long nothing has arrived at this device; 0 when the last did. */
  failingSeconds: number;
  nowMs: number;
  /** In [0, 1). */
  random: number;
}

const BASE_SECONDS = 30;
const MOST_TRIES = 12;
export const PATIENCE_SECONDS = 14 * 86_400;

/** What becomes of a message and its device after an attempt. */
export function afterPush(outcome: PushOutcome, attempt: PushAttempt): AfterPush {
  const { tries, secondsLeft, failingSeconds } = attempt;
  if (outcome.kind === 'refused') return { do: 'forget' };
  const status = outcome.kind === 'answer' ? outcome.status : 0;
  if (status >= 200 && status < 300) return { do: 'note-success' };
  if (status === 404 || status === 410 || failingSeconds > PATIENCE_SECONDS) return { do: 'forget' };
  const mayPass = status === 0 || status === 408 || status === 429 || status >= 500;
  if (!mayPass || tries >= MOST_TRIES) return { do: 'give-up' };
  const asked = outcome.kind === 'answer' ? secondsOf(outcome.retryAfter, attempt.nowMs) : 0;
  // Half of the wait is drawn, so that what failed together does not come back together.
  const inSeconds = Math.max(asked, longestWait(tries, BASE_SECONDS) * (0.5 + attempt.random / 2));
  return inSeconds < secondsLeft ? { do: 'try-again', inSeconds } : { do: 'give-up' };
}

/** `Retry-After`: seconds, or a date. What is neither asks for nothing. */
function secondsOf(retryAfter: string | undefined, nowMs: number): number {
  if (!retryAfter) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? 0 : Math.max(0, (at - nowMs) / 1000);
}
