import { randomBytes } from 'node:crypto';
import { TikTokError } from './answers.ts';

/** What somebody let the app do, and the pair of tokens that stands for it now. */
export interface Grant {
  openId: string;
  scopes: string[];
  token: string;
  refreshToken: string;
  /** In milliseconds. */
  tokenEnds: number;
  refreshEnds: number;
}

interface Code {
  openId: string;
  scopes: string[];
  redirectUri: string;
}

const DAY = 24 * 3600;
const random = (prefix: string) => `${prefix}.${randomBytes(24).toString('base64url')}`;

/** Codes and tokens. A refresh token is good once: whoever comes with an old one is refused. */
export class Grants {
  readonly #codes = new Map<string, Code>();
  #grants: Grant[] = [];
  /** In seconds; TikTok changes them, so nobody may count on them. */
  lifetimes = { token: DAY, refresh: 365 * DAY };
  /** So many of the next refreshes bring no new refresh token: the old one stays good. */
  emptyRefreshes = 0;
  /** Refreshes that were granted. */
  refreshes = 0;

  issueCode(code: Code): string {
    const name = random('code');
    this.#codes.set(name, code);
    return name;
  }

  /** Null when it was used, or for another way back. */
  redeem(name: string, redirectUri: string, now: number): Grant | null {
    const code = this.#codes.get(name);
    this.#codes.delete(name);
    if (!code || code.redirectUri !== redirectUri) return null;
    return this.grant(code.openId, code.scopes, now);
  }

  /** As if they had been to the dialog. */
  grant(openId: string, scopes: string[], now: number): Grant {
    const grant = { openId, scopes, ...this.#pair(now) };
    this.#grants.push(grant);
    return grant;
  }

  /** Null for a token that is spent, over or revoked. */
  refresh(refreshToken: string, now: number): (Grant & { given: string }) | null {
    const grant = this.#grants.find((one) => one.refreshToken === refreshToken);
    if (!grant || grant.refreshEnds <= now) return null;
    this.refreshes++;
    const pair = this.#pair(now);
    if (this.emptyRefreshes === 0) Object.assign(grant, pair);
    else {
      this.emptyRefreshes--;
      Object.assign(grant, { token: pair.token, tokenEnds: pair.tokenEnds });
      return { ...grant, given: '' };
    }
    return { ...grant, given: grant.refreshToken };
  }

  /** Whose a token is; throws as TikTok refuses one that is none, or a scope that was not granted. */
  check(token: string, scopes: readonly string[], now: number): Grant {
    const grant = this.#grants.find((one) => one.token === token);
    if (!grant || grant.tokenEnds <= now)
      throw new TikTokError(401, 'access_token_invalid', 'The access token is invalid or not found in the request.');
    if (!scopes.some((scope) => grant.scopes.includes(scope)))
      throw new TikTokError(401, 'scope_not_authorized', 'The user did not authorize the scope required for completing this request.'); // prettier-ignore
    return grant;
  }

  of(openId: string): Grant[] {
    return this.#grants.filter((grant) => grant.openId === openId);
  }

  /** The tokens of an account die early; what refreshes them does not. */
  expire(openId: string): void {
    for (const grant of this.of(openId)) grant.tokenEnds = 0;
  }

  /** True when there was something to take back. */
  revoke(token: string): boolean {
    const before = this.#grants.length;
    this.#grants = this.#grants.filter((grant) => grant.token !== token && grant.refreshToken !== token);
    return this.#grants.length < before;
  }

  #pair(now: number) {
    return {
      token: random('act'),
      refreshToken: random('rft'),
      tokenEnds: now + this.lifetimes.token * 1000,
      refreshEnds: now + this.lifetimes.refresh * 1000,
    };
  }
}
