import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser keeps of a subscription: the keys with which only it can read what arrives. */
export interface BrowserKeys {
  p256dh: string;
  auth: string;
  /** Throws when the body is not a message for these keys. */
  read(body: Buffer): string;
}

const SALT = 16;
const TAG = 16;

/** Draws keys as a browser does when it subscribes, and reads what is encrypted for them (RFC 8291, RFC 8188). */
export function drawBrowserKeys(): BrowserKeys {
  const curve = createECDH('prime256v1');
  const publicKey = curve.generateKeys();
  const auth = randomBytes(16);
  return {
    p256dh: publicKey.toString('base64url'),
    auth: auth.toString('base64url'),
    read(body) {
      const salt = body.subarray(0, SALT);
      const recordSize = body.readUInt32BE(SALT);
      const senderLength = body.readUInt8(SALT + 4);
      const sender = body.subarray(SALT + 5, SALT + 5 + senderLength);
      const record = body.subarray(SALT + 5 + senderLength);
      if (record.length > recordSize) throw new Error('A push is one record.');
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender]);
      const secret = Buffer.from(hkdfSync('sha256', curve.computeSecret(sender), auth, info, 32));
      const derive = (what: string, length: number) =>
        Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(`Content-Encoding: ${what}\0`), length));
      const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
      decipher.setAuthTag(record.subarray(-TAG));
      const plain = Buffer.concat([decipher.update(record.subarray(0, -TAG)), decipher.final()]);
      // The last octet that is not zero ends the text: 2 marks the last record.
      const end = plain.findLastIndex((byte) => byte !== 0);
      if (plain[end] !== 2) throw new Error('The padding is not that of a last record.');
      return plain.subarray(0, end).toString('utf8');
    },
  };
}
