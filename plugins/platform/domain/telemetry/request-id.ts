import { redactText } from '../audit/secrets.ts';

/** What nginx lets through as well (`docker/nginx/http.conf`). */
const LOOKS = /^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/;

/**
 * The id that a request came with, if it is one that may stand in logs and answers: short, of plain
 * letters, and not itself a number of a card, an account or a person. Otherwise null, and it gets a new one.
 */
export function acceptRequestId(given: unknown): string | null {
  return typeof given === 'string' && LOOKS.test(given) && redactText(given) === given ? given : null;
}
