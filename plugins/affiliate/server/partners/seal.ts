import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { readEnvironment } from '@sys/config';
import { signedText } from '../../domain/hooks/signing.ts';

const NONCE = 12;
const TAG = 16;

const sealingKey = (): Buffer =>
  Buffer.from(hkdfSync('sha256', readEnvironment().ENCRYPTION_KEY, '', 'affiliate/partners', 32));

/** What both sides sign with, as it is shown to the merchant once. */
export const drawSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** AES-256-GCM: nonce, text, tag. `owner` is authenticated, so that one row’s bytes open in no other. */
export function sealSecret(secret: string, owner: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), nonce).setAAD(Buffer.from(owner));
  return Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when it was changed, is of another row, or was sealed under another key. */
export function openSecret(sealed: Buffer, owner: string): string {
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(), sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
}

/** The signature of a message, in base64. */
export const signatureOf = (secret: string, id: string, seconds: number, body: string): string =>
  createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(signedText(id, seconds, body))
    .digest('base64');

/** Compares without telling by its time how much of it was right. */
export function sameSignature(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
