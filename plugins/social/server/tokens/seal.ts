import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { readEnvironment } from '@sys/config';

const NONCE = 12;
const TAG = 16;

interface Key {
  /** Names the key; says nothing of it. */
  id: string;
  key: Buffer;
}
const derived = new Map<string, Key>();

function keyOf(secret: string): Key {
  let known = derived.get(secret);
  if (!known) {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `social ${purpose}`, 32));
    known = { id: createHash('sha256').update(derive('name')).digest('hex').slice(0, 16), key: derive('tokens') };
    derived.set(secret, known);
  }
  return known;
}

/** The key in use, and those beside it: former ones, or the next. */
function ring(): [Key, ...Key[]] {
  const { SOCIAL_KEY, SOCIAL_OLD_KEYS } = readEnvironment();
  return [keyOf(SOCIAL_KEY), ...SOCIAL_OLD_KEYS.map(keyOf)];
}

/** Which key this process seals under; it stands beside what is sealed. */
export const keyInUse = (): string => ring()[0].id;

/** Whose a token is: an account of somebody (owner null: of the house) at a network, and which of its two. */
export interface SealedFor {
  owner: number | null;
  network: string;
  remote: string;
}
type Which = 'token' | 'refresh';
// Authenticated with the text, so that one row’s bytes open in no other, nor in the other column.
const bound = ({ owner, network, remote }: SealedFor, which: Which) =>
  Buffer.from(JSON.stringify([owner, network, remote, which]));

/** AES-256-GCM: nonce, text, tag; under the key in use. */
export function sealToken(token: string, owner: SealedFor, which: Which): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', ring()[0].key, nonce).setAAD(bound(owner, which));
  return Buffer.concat([nonce, cipher.update(token, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Null when it was changed, is another’s, or was sealed under a key that is not among the settings. */
export function openToken(sealed: Buffer, keyId: string, owner: SealedFor, which: Which): string | null {
  const key = ring().find(({ id }) => id === keyId)?.key;
  if (!key || sealed.length < NONCE + TAG) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(bound(owner, which))
    .setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
