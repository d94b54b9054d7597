import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, createHash } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Whose bytes these are. It is sealed in: a file put in the place of another, or of another’s, does not open. */
export interface Label {
  owner: number;
  documentId: string;
}

export interface WrappedKey {
  keyId: string;
  wrapped: Buffer;
}

/** The bytes were changed, are another document’s, or were sealed under a key that we do not have. */
export class UnsealError extends Error {
  constructor(why: string) {
    super(`A document cannot be opened: ${why}.`);
    this.name = 'UnsealError';
  }
}

/**
 * Seals each file with a key of its own, and that key with a master key. The first secret is the one in use; the
 * others open what was sealed before the last change of it.
 */
export class Sealer {
  readonly #masters: Map<string, Buffer>;
  /** Names the master key in use; says nothing of it. */
  readonly keyId: string;

  constructor(secrets: readonly [string, ...string[]]) {
    const masters = secrets.map((secret) => {
      const derived = (info: string) => Buffer.from(hkdfSync('sha256', secret, 'sys.kyc.documents', info, KEY_BYTES));
      const id = createHash('sha256').update(derived('name')).digest('hex').slice(0, 16);
      return [id, derived('master')] as const;
    });
    this.#masters = new Map(masters);
    this.keyId = masters[0]![0];
  }

  seal(bytes: Uint8Array, label: Label): { sealed: Buffer; key: WrappedKey } {
    const fileKey = randomBytes(KEY_BYTES);
    const sealed = encrypt(fileKey, bytes, labelText('file', label));
    return { sealed, key: this.#wrap(fileKey, label) };
  }

  /** Throws an `UnsealError`. */
  open(sealed: Uint8Array, key: WrappedKey, label: Label): Buffer {
    return decrypt(this.#unwrap(key, label), sealed, labelText('file', label), 'it was changed or is another one');
  }

  /** The same file key under the master key in use. Throws an `UnsealError`. */
  rewrap(key: WrappedKey, label: Label): WrappedKey {
    return this.#wrap(this.#unwrap(key, label), label);
  }

  #wrap(fileKey: Buffer, label: Label): WrappedKey {
    const text = labelText(`key ${this.keyId}`, label);
    return { keyId: this.keyId, wrapped: encrypt(this.#masters.get(this.keyId)!, fileKey, text) };
  }

  #unwrap({ keyId, wrapped }: WrappedKey, label: Label): Buffer {
    const master = this.#masters.get(keyId);
    if (!master) throw new UnsealError(`its master key ${keyId} is not among the settings`);
    return decrypt(master, wrapped, labelText(`key ${keyId}`, label), 'its key is another document’s');
  }
}

/** One byte of format, then the nonce, the text and its tag. A file’s key seals once, a master key seldom: a random nonce is safe. */
const FORMAT = 1;

function encrypt(key: Buffer, bytes: Uint8Array, label: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(label));
  return Buffer.concat([Buffer.of(FORMAT), iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Uint8Array, label: string, otherwise: string): Buffer {
  const end = sealed.length - TAG_BYTES;
  const start = 1 + IV_BYTES;
  if (sealed[0] !== FORMAT || end < start) throw new UnsealError('it is not of a format that we write');
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(1, start), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(label)).setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(start, end)), decipher.final()]);
  } catch {
    throw new UnsealError(otherwise);
  }
}

const labelText = (what: string, { owner, documentId }: Label) => `sys kyc ${what}|${owner}|${documentId}`;
