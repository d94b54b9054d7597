import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { StandInClient } from './codes.ts';
import { FACEBOOK_PEOPLE, type StandInPerson } from './people.ts';
import { json, StandInProvider, type Exchange } from './provider.ts';

const error = (code: number, message: string) => ({ error: { message, type: 'OAuthException', code } });

/** Facebook as far as signing in needs it: the dialog, a token, and who that is. */
export class FacebookStandIn extends StandInProvider {
  readonly #tokens = new Map<string, StandInPerson>();

  constructor(client: StandInClient) {
    super('Facebook', client, FACEBOOK_PEOPLE);
  }

  /** Answers what stands below both of its addresses; false when that is nothing of ours. */
  answer(path: string, exchange: Exchange): boolean {
    const [, asked] = /^\/v\d+\.0(\/.+)$/.exec(path) ?? [];
    if (asked === '/dialog/oauth') this.authorize(exchange);
    else if (this.broken !== null) json(exchange.response, this.broken, error(2, 'An unexpected error has occurred.'));
    else if (asked === '/oauth/access_token') this.#token(exchange);
    else if (asked === '/me') this.#me(exchange);
    else return false;
    return true;
  }

  #token({ form, response }: Exchange): void {
    if (!this.knows(form)) return json(response, 400, error(1, 'Error validating client secret.'));
    if (form.get('grant_type') === 'client_credentials')
      return json(response, 200, { access_token: `${this.client.id}|x`, token_type: 'bearer' });
    const grant = this.codes.redeem(form);
    if (!grant) return json(response, 400, error(100, 'This authorization code has been used.'));
    const token = randomBytes(24).toString('base64url');
    this.#tokens.set(token, grant.person);
    json(response, 200, { access_token: token, token_type: 'bearer', expires_in: 5_183_944 });
  }

  #me({ url, request, response }: Exchange): void {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const person = this.#tokens.get(token);
    if (!person) return json(response, 400, error(190, 'Invalid OAuth access token.'));
    const proof = createHmac('sha256', this.client.secret).update(token).digest('hex');
    const given = url.searchParams.get('appsecret_proof') ?? '';
    if (given.length !== proof.length || !timingSafeEqual(Buffer.from(given), Buffer.from(proof)))
      return json(response, 400, error(100, 'Invalid appsecret_proof provided in the API argument.'));
    const fields = (url.searchParams.get('fields') ?? 'id,name').split(',');
    const known = Object.entries({ id: person.id, name: person.name, email: person.email });
    json(response, 200, Object.fromEntries(known.filter(([name, value]) => fields.includes(name) && value !== undefined)));
  }
} // prettier-ignore
