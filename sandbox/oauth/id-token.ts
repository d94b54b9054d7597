import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';

/** An RSA key as an issuer publishes and uses it. */
export class Issuer {
  readonly #kid = randomUUID();
  readonly #own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  #strange: KeyObject | undefined;

  jwks(): object {
    return { keys: [{ ...this.#own.publicKey.export({ format: 'jwk' }), kid: this.#kid, use: 'sig', alg: 'RS256' }] };
  }

  /** Signs claims; with `strange` by a key that is not ours under the name of ours. */
  sign(claims: object, { strange = false } = {}): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'RS256', typ: 'JWT', kid: this.#kid })}.${part(claims)}`;
    this.#strange ??= strange ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : undefined;
    const key = strange ? this.#strange! : this.#own.privateKey;
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
  }
}
