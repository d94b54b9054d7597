import { REDACTED, isSecretKey, redactText } from '../audit/secrets.ts';

const LONGEST = 300;
/** Nothing in it that needs a closer look: words, and numbers of at most four digits. */
const PLAIN = /^\/(?:[a-z_-]|(?<!\d{4})\d|[/.]){0,160}$/;
/** The address that ends what a mail belongs to is all that it takes to do so. */
const LETTER_TOKEN = /^\/_lettre\/[a-z]{2}\/.+/;
const MAIL = /[^/\s@]+@[^/\s@]+/g;

/**
 * The path of a request target as it may stand in a log: without its query, which may hold anything a
 * person typed, and without what looks like a secret, is named one by the part before it
 * (`/otp/123456`), is the token of a mail, or is a mail address. Percent signs are read first, or a secret could hide behind them.
 */
export function safePath(target: string): string {
  const end = target.search(/[?#]/);
  const path = end < 0 ? target : target.slice(0, end);
  if (LETTER_TOKEN.test(path)) return `${path.slice(0, '/_lettre/fr/'.length)}${REDACTED}`;
  if (PLAIN.test(path) && !NAMES_A_SECRET.test(path)) return path;
  const parts = decode(path.slice(0, LONGEST * 4))
    .replaceAll(/\p{Cc}/gu, '')
    .split('/');
  const kept = parts.map((part, place) => (part && isSecretKey(parts[place - 1] ?? '') ? REDACTED : part));
  const clean = redactText(kept.join('/').replaceAll(MAIL, REDACTED));
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}

/** A hint that `isSecretKey` is worth asking; it may be wrong in that direction only. */
const NAMES_A_SECRET =
  /pass|secret|token|auth|cookie|cred|key|iban|card|code|otp|cin|cnie|rib|pan|pin|cv|jwt|pwd|sign|sess|mfa|mrz|salt|mot/;

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Half a character is cut or forged: what can be read of it is read.
    return path.replaceAll(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
  }
}
