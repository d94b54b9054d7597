import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { readEnvironment } from '@sys/config';

/** What a signed token may be for; one that is for another thing opens nothing. */
export type Purpose = 'reader' | 'link' | 'basket' | 'stop' | 'open';
/** The first letter of a token says what it is for. */
const LETTERS: Record<Purpose, string> = { reader: 's', link: 'l', basket: 'b', stop: 'r', open: 'o' };

const derived = new Map<string, Buffer>();

/** One key for each purpose, of the one in the settings. */
function keyFor(purpose: string): Buffer {
  const { LETTERS_KEY } = readEnvironment();
  const name = `${purpose} ${LETTERS_KEY}`;
  const known = derived.get(name) ?? Buffer.from(hkdfSync('sha256', LETTERS_KEY, '', `letters ${purpose}`, 32));
  derived.set(name, known);
  return known;
}

/** Of 128 bits: enough that nobody finds one, and short enough for a line of a mail. */
const macOf = (purpose: Purpose, body: string, seed: Buffer): string =>
  createHmac('sha256', keyFor(purpose)).update(`${body}|`).update(seed).digest().subarray(0, 16).toString('base64url');

const NO_SEED = Buffer.alloc(0);

/** A token that says `body` (letters, digits, `_` and `-`) and that we alone can make; `seed` can end all that were made with it. */
export function sign(purpose: Purpose, body: string, seed: Buffer = NO_SEED): string {
  return `${LETTERS[purpose]}${body}.${macOf(purpose, body, seed)}`;
}

/** What a token says, before it is known to be ours: by it the row with its seed is found. Null for what has another form. */
export function bodyOf(purpose: Purpose, token: string): string | null {
  const [, letter, body] = /^([a-z])([\w-]{1,100})\.[\w-]{22}$/.exec(token) ?? [];
  return letter === LETTERS[purpose] ? body! : null;
}

export function isOurs(purpose: Purpose, token: string, seed: Buffer = NO_SEED): boolean {
  const body = bodyOf(purpose, token);
  if (body === null) return false;
  const given = Buffer.from(token.slice(token.lastIndexOf('.') + 1));
  const right = Buffer.from(macOf(purpose, body, seed));
  return given.length === right.length && timingSafeEqual(given, right);
}

/** The number of a row, short: part of what a token says. */
export const base36 = (id: string): string => Number(id).toString(36);

export const drawSeed = (): Buffer => randomBytes(16);
/** 256 bits: what is looked up by its hash cannot be guessed, so the hash needs no salt. */
export const drawToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Says that two network addresses, or two mail addresses, are the same, and not which. */
export const traceOf = (what: 'source' | 'whom', text: string): Buffer =>
  createHmac('sha256', keyFor(what)).update(text).digest();
