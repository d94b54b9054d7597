import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { readEnvironment } from '@sys/config';

/** A key for one purpose: what is signed for one is worth nothing for another. */
const keyFor = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', readEnvironment().TWO_FACTOR_KEY, '', `identity/${purpose}`, 32));

const NONCE = 12;
const TAG = 16;

/** What is sealed: the secrets of apps, and what people write who have lost theirs. */
type Sealed = 'totp' | 'recovery';

/** Encrypted for `owner` alone: moved to another row, it cannot be read. */
export function seal(text: string, owner: string, purpose: Sealed = 'totp'): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(owner));
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when it was changed, is another owner's, or was sealed under another key. */
export function unseal(sealed: Buffer, owner: string, purpose: Sealed = 'totp'): string {
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
}

/** Six digits are guessed in a moment by who has the table: only with the key can they be tried. */
export const mailCodeHash = (code: string, challenge: string): Buffer =>
  createHmac('sha256', keyFor('mail-code')).update(`${challenge}\0${code}`).digest();

/** A token of 256 bits, which needs no more than a plain hash. */
export const drawToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * The link that says of a request "this was not me": the same in each mail about it, as who asks twice must not make
 * the first one worthless, and nobody can make it up without the key.
 */
export const cancelToken = (request: string): string =>
  createHmac('sha256', keyFor('recovery-cancel')).update(request).digest('base64url');

/** For backup codes; takes some tens of milliseconds, off the main thread. */
export const slowHash = (code: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(code, salt, 32, { N: 16384, r: 8, p: 1 }, (error, hash) => (error ? reject(error) : resolve(hash))),
  );
