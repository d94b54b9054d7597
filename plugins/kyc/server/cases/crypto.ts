import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readEnvironment } from '@sys/config';

const IV = 12;
const TAG = 16;

interface Keys {
  seal: Buffer;
  index: Buffer;
}
const derived = new Map<string, Keys>();

/** One key for each purpose, of the one in the settings. */
function keys(): Keys {
  const { CASES_KEY } = readEnvironment();
  let known = derived.get(CASES_KEY);
  if (!known) {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', CASES_KEY, '', `kyc ${purpose}`, 32));
    known = { seal: derive('values'), index: derive('index') };
    derived.set(CASES_KEY, known);
  }
  return known;
}

/** AES-256-GCM: nonce, text, tag. `owner` (e.g. `case:7`) is authenticated, so that one row's bytes open in no other. */
export function seal(value: unknown, owner: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', keys().seal, iv).setAAD(Buffer.from(owner));
  return Buffer.concat([iv, cipher.update(JSON.stringify(value)), cipher.final(), cipher.getAuthTag()]);
}

/** What `seal` was given. Throws when it was changed, or sealed for somebody else or under another key. */
export function open(sealed: Buffer, owner: string): unknown {
  const decipher = createDecipheriv('aes-256-gcm', keys().seal, sealed.subarray(0, IV)).setAAD(Buffer.from(owner));
  decipher.setAuthTag(sealed.subarray(-TAG));
  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(IV, -TAG)), decipher.final()]).toString());
}

/** By which the same number is found again, and which tells nobody the number. */
export function blindIndex(what: 'cin' | 'rib' | 'ice', number: string): Buffer {
  return createHmac('sha256', keys().index).update(`${what}:${number}`).digest();
}
