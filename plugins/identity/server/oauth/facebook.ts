import { createHmac } from 'node:crypto';
import { readEnvironment } from '@sys/config';
import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import { normalizeEmail } from '../../domain/accounts/index.ts';
import type { ProviderClient } from './client.ts';
import { fetchFrom } from './transport.ts';

const VERSION = 'v26.0';

const personSchema = z.object({
  id: z.string().regex(/^\d{1,64}$/),
  name: z.string().optional(),
  email: z.string().optional(),
});

/**
 * Facebook, by OAuth and one question to its graph. It documents no assurance that a person reads the address it tells,
 * so that is only a proposal: whoever signs up with it confirms it by a mail like everybody else.
 */
export const facebook: ProviderClient = {
  async authorizeUrl({ clientId, redirectUri }, { state, verifier }) {
    const url = new URL(`${readEnvironment().FACEBOOK_DIALOG_URL}/${VERSION}/dialog/oauth`);
    url.search = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'public_profile,email',
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).toString();
    return url.href;
  },

  async identify({ clientId, clientSecret, redirectUri }, { state, verifier }, { code }) {
    const { FACEBOOK_GRAPH_URL: graph } = readEnvironment();
    const fetch = fetchFrom(graph);
    const options = { [oauth.customFetch]: fetch, [oauth.allowInsecureRequests]: graph.startsWith('http:') };
    const server = { issuer: graph, token_endpoint: `${graph}/${VERSION}/oauth/access_token` };
    const client = { client_id: clientId };
    const checked = oauth.validateAuthResponse(server, client, new URLSearchParams({ code, state }), state);
    const auth = oauth.ClientSecretPost(clientSecret);
    const answer = await oauth.authorizationCodeGrantRequest(server, client, auth, checked, redirectUri, verifier, options); // prettier-ignore
    const { access_token: token } = await oauth.processAuthorizationCodeResponse(server, client, answer);

    // A token that was stolen elsewhere is worth nothing without our secret, and neither is ours.
    const proof = createHmac('sha256', clientSecret).update(token).digest('hex');
    const query = new URLSearchParams({ fields: 'id,name,email', appsecret_proof: proof });
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const told = await fetch(`${graph}/${VERSION}/me?${query}`, { method: 'GET', headers });
    const person = personSchema.parse(await told.json());
    const email = person.email === undefined ? null : normalizeEmail(person.email);
    return { provider: 'facebook', subject: person.id, email, proven: false, name: person.name ?? '' };
  },
};
