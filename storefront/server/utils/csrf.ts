import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The token of a double submit: the page's script sends in a header what the cookie holds. Only a page of ours
 * can read the cookie, and only we can write one that counts: it is signed, and bound to the session, so that
 * neither a subdomain's cookie nor a token of another session is worth anything.
 */
export class CsrfTokens {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = createHmac('sha256', secret).update('csrf-token').digest();
  }

  /** `session` names the session, and is empty for somebody who has none. */
  draw(session: string): string {
    const nonce = randomBytes(16).toString('base64url');
    return `${nonce}.${this.#sign(nonce, session)}`;
  }

  /** Whether we drew it for this session. */
  holds(token: string | undefined, session: string): token is string {
    const [, nonce, signature] = /^([\w-]{22})\.([\w-]{43})$/.exec(token ?? '') ?? [];
    return nonce !== undefined && same(signature!, this.#sign(nonce, session));
  }

  /** Whether header and cookie are the same token, of this session. */
  agree(header: string | undefined, cookie: string | undefined, session: string): boolean {
    return this.holds(header, session) && cookie !== undefined && same(header, cookie);
  }

  #sign(nonce: string, session: string): string {
    return createHmac('sha256', this.#key).update(`${nonce}\0${session}`).digest('base64url');
  }
}

/** Compares in a time that does not tell how much was right. */
export function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
