import { inspect } from 'node:util';
import { backoff } from './backoff.ts';
import { PermanentError } from './errors.ts';

export type AfterFailure = { state: 'planned'; inSeconds: number } | { state: 'dead' };

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
  if (error instanceof PermanentError || attempts >= limit) return { state: 'dead' };
  return { state: 'planned', inSeconds: backoff(attempts, base, random) };
}

const LONGEST_TEXT = 2000;

/** What the job's row says of the failure: the message, then where it came from. */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : inspect(error);
  // PostgreSQL keeps no NUL in a text.
  return text.replaceAll('\0', '').slice(0, LONGEST_TEXT);
}
