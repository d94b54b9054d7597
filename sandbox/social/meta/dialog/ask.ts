import { randomBytes } from 'node:crypto';

export interface Grant {
  redirectUri: string;
  /** A person of Facebook, or an account of Instagram. */
  whose: string;
  pages: string[];
  scopes: string[];
  /** In seconds. */
  until: number;
}

/** What a browser asks a dialog, or why it is not let through. */
export type Asked = { ok: true; redirectUri: string; state: string; scopes: string[] } | { ok: false; reason: string };

/** Where people of the shop come back to. */
const REGISTERED = /^\/.*social\/.*callback$/;

/** Reads the address a browser was sent to. Without a state, our own app and our own callback nobody is let through. */
export function readAsked(query: URLSearchParams, client: string, known: readonly string[]): Asked {
  const redirectUri = query.get('redirect_uri') ?? '';
  const state = query.get('state') ?? '';
  const scopes = (query.get('scope') ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = scopes.filter((scope) => !known.includes(scope));
  if (query.get('client_id') !== client) return { ok: false, reason: 'Invalid App ID.' };
  if (!URL.canParse(redirectUri) || !REGISTERED.test(new URL(redirectUri).pathname))
    return { ok: false, reason: 'URL blocked: this redirect_uri is not registered.' };
  if (query.get('response_type') !== 'code') return { ok: false, reason: 'response_type has to be "code".' };
  if (state.length < 20) return { ok: false, reason: 'There is no state that nobody could guess.' };
  if (scopes.length === 0 || unknown.length > 0)
    return { ok: false, reason: `Invalid Scopes: ${unknown.join(', ') || 'none'}.` };
  return { ok: true, redirectUri, state, scopes };
}

const MINUTES = 60;

/** Codes that are good once, for ten minutes. */
export class Codes {
  readonly #open = new Map<string, Grant>();
  readonly #seconds: () => number;

  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  issue(grant: Omit<Grant, 'until'>): string {
    const code = randomBytes(60).toString('base64url');
    this.#open.set(code, { ...grant, until: this.#seconds() + 10 * MINUTES });
    return code;
  }

  /** What a code was for. It is used up also by who had no right to it. */
  redeem(code: string | undefined, redirectUri: string | undefined): Grant | 'used' | 'expired' | 'elsewhere' {
    const grant = this.#open.get(code ?? '');
    this.#open.delete(code ?? '');
    if (!grant) return 'used';
    if (grant.until <= this.#seconds()) return 'expired';
    return grant.redirectUri === redirectUri ? grant : 'elsewhere';
  }
}

/** The way back, with `#_=_` or the like at its end, as both dialogs put it. */
export function wayBack(redirectUri: string, answer: Record<string, string>, tail: string): string {
  const target = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, value);
  target.hash = tail;
  return target.href;
}
