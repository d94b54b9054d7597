import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readEnvironment } from '@sys/config';

const IV = 12;
const TAG = 16;

interface Keys {
  /** Names the key; says nothing of it. */
  id: string;
  seal: Buffer;
  index: Buffer;
}
const derived = new Map<string, Keys>();

/** One key for each purpose, of one in the settings. */
function keysOf(secret: string): Keys {
  let known = derived.get(secret);
  if (!known) {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `kyc ${purpose}`, 32));
    const id = createHash('sha256').update(derive('name')).digest('hex').slice(0, 16);
    known = { id, seal: derive('values'), index: derive('index') };
    derived.set(secret, known);
  }
  return known;
}

/** The key in use, and those beside it: former ones, or the next. */
function ring(): [Keys, ...Keys[]] {
  const { CASES_KEY, CASES_OLD_KEYS } = readEnvironment();
  return [keysOf(CASES_KEY), ...CASES_OLD_KEYS.map(keysOf)];
}

/** Which key this process seals under. */
export const keyInUse = (): string => ring()[0].id;

/** It was changed, sealed for somebody else, or under a key that is not among the settings. */
export class UnsealError extends Error {
  constructor(owner: string) {
    super(`What is sealed for ${owner} cannot be opened.`);
    this.name = 'UnsealError';
  }
}

/** AES-256-GCM: nonce, text, tag. `owner` (e.g. `case:7`) is authenticated, so that one row's bytes open in no other. */
export function seal(value: unknown, owner: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', ring()[0].seal, iv).setAAD(Buffer.from(owner));
  return Buffer.concat([iv, cipher.update(JSON.stringify(value)), cipher.final(), cipher.getAuthTag()]);
}

/** What `seal` was given, under whichever of the keys. Throws an `UnsealError`. */
export function open(sealed: Buffer, owner: string): unknown {
  for (const keys of ring()) {
    const text = opened(keys.seal, sealed, owner);
    if (text) return JSON.parse(text.toString());
  }
  throw new UnsealError(owner);
}

/** Null under another key: the tag does not fit. */
function opened(key: Buffer, sealed: Buffer, owner: string): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(IV, -TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

export type Numbered = 'cin' | 'rib' | 'ice';

const fingerprint = (key: Buffer, what: Numbered, number: string) =>
  createHmac('sha256', key).update(`${what}:${number}`).digest();

/** By which the same number is found again, and which tells nobody the number. */
export const blindIndex = (what: Numbered, number: string): Buffer => fingerprint(ring()[0].index, what, number);

/** The same under each of the keys: while one takes the place of another, others' stand under both. */
export const blindIndexes = (what: Numbered, number: string): Buffer[] =>
  ring().map(({ index }) => fingerprint(index, what, number));
