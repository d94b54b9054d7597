import { createHmac, timingSafeEqual } from 'node:crypto';
import { deadToken, type Death } from './errors.ts';

export interface Token {
  kind: 'user' | 'page' | 'instagram';
  /** The app that it was given to. */
  app: string;
  /** Who let it be given: a person of Facebook, or the account of Instagram itself. */
  person: string;
  /** Of a page’s token. */
  page: string | null;
  /** The Pages that whoever gave it let us see. */
  pages: string[];
  scopes: string[];
  /** What it was given before, and after: kills are counted on the same line. */
  turn: number;
  /** In seconds; `expires` 0: never. */
  issued: number;
  expires: number;
}

export interface Kill {
  /** A person, a Page or an account of Instagram; null: everybody. */
  whose: string | null;
  subcode: Death;
}

const MAC_CHARACTERS = 27;

/**
 * Tokens that bear what they say, signed: what a demo has connected stays so when the stand-in is started again. What
 * was killed is known until then.
 */
export class Tokens {
  readonly #secret: string;
  readonly #seconds: () => number;
  readonly #killed: (Kill & { before: number })[] = [];
  #turn: number;

  constructor(secret: string, seconds: () => number) {
    this.#secret = secret;
    this.#seconds = seconds;
    this.#turn = seconds() * 1000;
  }

  issue(token: Omit<Token, 'turn' | 'issued' | 'expires'>, lifetime: number): string {
    const issued = this.#seconds();
    const full: Token = { ...token, turn: ++this.#turn, issued, expires: lifetime === 0 ? 0 : issued + lifetime };
    const text = Buffer.from(JSON.stringify(full)).toString('base64url');
    return `${token.kind === 'instagram' ? 'IGAA' : 'EAA'}${this.#mac(text)}${text}`;
  }

  /** What a token says; throws Graph’s error when it opens nothing. */
  read(value: string): Token {
    const token = this.#parse(value);
    if (!token) throw deadToken();
    const kill = this.#killed.find(
      ({ whose, before }) => token.turn <= before && (whose === null || isOf(token, whose)),
    );
    if (kill) throw deadToken(kill.subcode);
    if (token.expires !== 0 && token.expires <= this.#seconds()) throw deadToken(463);
    return token;
  }

  /** All that were given until now. */
  kill(kill: Kill): void {
    this.#killed.push({ ...kill, before: this.#turn });
  }

  #parse(value: string): Token | null {
    const [, mac = '', text = ''] = new RegExp(`^(?:EAA|IGAA)(.{${MAC_CHARACTERS}})(.+)$`).exec(value) ?? [];
    if (!mac || !timingSafeEqual(Buffer.from(mac), Buffer.from(this.#mac(text)))) return null;
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as Token;
  }

  #mac(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url').slice(0, MAC_CHARACTERS);
  }
}

const isOf = (token: Token, whose: string) =>
  token.person === whose || (token.kind === 'page' ? token.page === whose : token.pages.includes(whose));
