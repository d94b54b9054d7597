import type { StandInClient } from './codes.ts';
import { Issuer } from './id-token.ts';
import { GOOGLE_PEOPLE } from './people.ts';
import { json, StandInProvider, type Exchange } from './provider.ts';

/** What the next id_token shall say, in the place of the truth. */
export interface Forgery {
  claims?: Record<string, unknown>;
  /** Signed by a key that the issuer does not have. */
  strange?: boolean;
}

const HOUR = 3600;

/** Google as far as signing in needs it: discovery, the page, tokens, keys. */
export class GoogleStandIn extends StandInProvider {
  readonly #issuer = new Issuer();
  readonly #url: () => string;
  forgery: Forgery | null = null;

  constructor(client: StandInClient, url: () => string) {
    super('Google', client, GOOGLE_PEOPLE);
    this.#url = url;
  }

  /** Answers what stands below the issuer's address; false when that is nothing of ours. */
  answer(path: string, exchange: Exchange): boolean {
    const { method, response } = exchange;
    if (path === '/authorize' && method === 'GET') this.authorize(exchange);
    else if (this.broken !== null) json(response, this.broken, { error: 'server_error' });
    else if (path === '/.well-known/openid-configuration') json(response, 200, this.#discovery());
    else if (path === '/jwks') json(response, 200, this.#issuer.jwks());
    else if (path === '/token' && method === 'POST') this.#token(exchange);
    else return false;
    return true;
  }

  #discovery() {
    const url = this.#url();
    return {
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  #token({ form, response }: Exchange): void {
    if (!this.knows(form)) return json(response, 401, { error: 'invalid_client' });
    const grant = form.get('grant_type') === 'authorization_code' ? this.codes.redeem(form) : null;
    if (!grant) return json(response, 400, { error: 'invalid_grant' });
    const now = Math.floor(Date.now() / 1000);
    const { person, nonce } = grant;
    const { claims, strange } = this.forgery ?? {};
    this.forgery = null;
    const truth = {
      iss: this.#url(),
      aud: this.client.id,
      sub: person.id,
      iat: now,
      exp: now + HOUR,
      nonce,
      name: person.name,
      email: person.email,
      email_verified: person.verified ?? false,
    };
    json(response, 200, {
      access_token: 'of-no-use',
      token_type: 'Bearer',
      expires_in: HOUR,
      id_token: this.#issuer.sign({ ...truth, ...claims }, { strange }),
    });
  }
}
