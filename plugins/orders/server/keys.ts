import { createHash, createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto';
import { readEnvironment } from '@sys/config';

const derived = new Map<string, Buffer>();

/** One key for each purpose, of the one in the settings. */
function keyFor(purpose: string): Buffer {
  const { ORDERS_KEY } = readEnvironment();
  const name = `${purpose} ${ORDERS_KEY}`;
  const known = derived.get(name) ?? Buffer.from(hkdfSync('sha256', ORDERS_KEY, '', `orders ${purpose}`, 32));
  derived.set(name, known);
  return known;
}

export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** 256 bits: what is looked up by its hash cannot be guessed, so the hash needs no salt. */
export const drawToken = (): string => randomBytes(32).toString('base64url');

/** Opens an order without an account. Made from its number, so that whoever places it twice is given the same. */
export const orderKeyOf = (number: string): string =>
  createHmac('sha256', keyFor('key')).update(number).digest('base64url');

export const drawCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Of six digits there are a million: without the key their hash would tell them. */
export const codeHashOf = (number: string, code: string): Buffer =>
  createHmac('sha256', keyFor('code')).update(`${number}:${code}`).digest();

/** Tells that two orders are of the same mail box, and nobody whose: for who bought without an account. */
export const mailHashOf = (email: string): Buffer =>
  createHmac('sha256', keyFor('mail')).update(email.trim().toLowerCase()).digest();
