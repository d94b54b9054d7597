import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readEnvironment } from '@sys/config';

const NONCE = 12;
const TAG = 16;

/** A key for one purpose, of the one in the settings. */
const keyFor = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', readEnvironment().VOUCHERS_KEY, '', `orders/${purpose}`, 32));

/** What opens a voucher: `token` stands in the QR code, `code` is typed. */
export interface Secrets {
  token: string;
  code: string;
}

/** The unit that a voucher is for; what is sealed for one opens in no other row. */
export interface Unit {
  line: string;
  unit: number;
}
const ownerOf = ({ line, unit }: Unit) => Buffer.from(`voucher:${line}:${unit}`);

/** AES-256-GCM: nonce, text, tag. */
export function seal({ token, code }: Secrets, unit: Unit): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFor('vouchers'), nonce).setAAD(ownerOf(unit));
  return Buffer.concat([nonce, cipher.update(`${token} ${code}`, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when it was changed, is another unit's, or was sealed under another key. */
export function unseal(sealed: Buffer, unit: Unit): Secrets {
  const nonce = sealed.subarray(0, NONCE);
  const decipher = createDecipheriv('aes-256-gcm', keyFor('vouchers'), nonce, { authTagLength: TAG })
    .setAAD(ownerOf(unit))
    .setAuthTag(sealed.subarray(-TAG));
  const text = Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
  const [token, code] = text.split(' ') as [string, string];
  return { token, code };
}

/** A token of 256 bits, which needs no more than a plain hash. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A code has 45 bits: only with the key can they be tried. */
export const codeHash = (merchant: string, code: string): Buffer =>
  createHmac('sha256', keyFor('voucher-codes')).update(`${merchant}\0${code}`).digest();
