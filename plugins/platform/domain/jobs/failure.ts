import { inspect } from 'node:util';
import { backoff } from './backoff.ts';
import { PermanentError } from './errors.ts';

export type AfterFailure =
  | { state: 'planned'; inSeconds: number }
  /** `hopeless`: trying again cannot help, whoever asks for it. */
  | { state: 'dead'; hopeless: boolean };

interface Failure {
  error: unknown;
  /** How often it was tried by now. */
  attempts: number;
  limit: number;
  /** Base of the back-off, in seconds. */
  base: number;
  /** In [0, 1). */
  random: number;
}

/** What becomes of a job whose handler failed. */
export function afterFailure({ error, attempts, limit, base, random }: Failure): AfterFailure {
  const hopeless = error instanceof PermanentError;
  if (hopeless || attempts >= limit) return { state: 'dead', hopeless };
  return { state: 'planned', inSeconds: backoff(attempts, base, random) };
}

const LONGEST_TEXT = 2000;

/** What the job's row says of the failure: the message, then where it came from. */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : inspect(error);
  // PostgreSQL keeps no NUL in a text.
  return text.replaceAll('\0', '').slice(0, LONGEST_TEXT);
}
