import { createHash, randomBytes } from 'node:crypto';
import type { StandInPerson } from './people.ts';

/** How we know the shop, as it would be registered at a provider. */
export interface StandInClient {
  id: string;
  secret: string;
}

export interface Grant {
  person: StandInPerson;
  redirectUri: string;
  challenge: string;
  nonce: string | undefined;
}

/** What a browser asks an authorization server, or why it is not let through. */
export type Authorization =
  | { ok: true; redirectUri: string; state: string; challenge: string; nonce: string | undefined }
  | { ok: false; reason: string };

/** Reads the address a browser was sent to. Without PKCE, state or our own callback nobody is let through. */
export function readAuthorization(query: URLSearchParams, client: StandInClient, callback: string): Authorization {
  const redirectUri = query.get('redirect_uri') ?? '';
  const state = query.get('state') ?? '';
  const challenge = query.get('code_challenge') ?? '';
  if (query.get('client_id') !== client.id) return { ok: false, reason: 'Unknown client_id.' };
  if (!URL.canParse(redirectUri) || new URL(redirectUri).pathname !== callback)
    return { ok: false, reason: 'This redirect_uri is not registered.' };
  if (query.get('response_type') !== 'code') return { ok: false, reason: 'response_type has to be "code".' };
  if (state.length < 20) return { ok: false, reason: 'There is no state.' };
  if (challenge.length !== 43 || query.get('code_challenge_method') !== 'S256')
    return { ok: false, reason: 'There is no code_challenge by S256.' };
  return { ok: true, redirectUri, state, challenge, nonce: query.get('nonce') ?? undefined };
}

/** Codes that are good once, for who knows the verifier. */
export class Codes {
  readonly #open = new Map<string, Grant>();

  issue(grant: Grant): string {
    const code = randomBytes(24).toString('base64url');
    this.#open.set(code, grant);
    return code;
  }

  /** What a code was for; null when it is used, or was another's. */
  redeem(body: URLSearchParams): Grant | null {
    const code = body.get('code') ?? '';
    const grant = this.#open.get(code);
    this.#open.delete(code);
    if (!grant || grant.redirectUri !== body.get('redirect_uri')) return null;
    const verifier = createHash('sha256').update(body.get('code_verifier') ?? '');
    return verifier.digest('base64url') === grant.challenge ? grant : null;
  }
}
