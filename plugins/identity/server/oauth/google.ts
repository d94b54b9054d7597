import { readEnvironment } from '@sys/config';
import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import { normalizeEmail } from '../../domain/accounts/index.ts';
import type { ProviderClient } from './client.ts';
import { fetchFrom } from './transport.ts';

/** How long what the provider says of itself is believed. */
const KNOWN_MS = 3_600_000;

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().optional(),
  // Some of Google's own documents write it as a text.
  email_verified: z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]).optional(),
  name: z.string().optional(),
});

interface Known {
  until: number;
  server: Promise<oauth.AuthorizationServer>;
}
const known = new Map<string, Known>();

function optionsFor(issuer: string) {
  return { [oauth.customFetch]: fetchFrom(issuer), [oauth.allowInsecureRequests]: issuer.startsWith('http:') };
}

/** What the issuer says of itself; asked for once an hour, and again at once when asking has failed. */
function serverOf(issuer: string): Promise<oauth.AuthorizationServer> {
  const before = known.get(issuer);
  if (before && before.until > Date.now()) return before.server;
  const server = (async () => {
    const url = new URL(issuer);
    return oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, optionsFor(issuer)));
  })();
  known.set(issuer, { until: Date.now() + KNOWN_MS, server });
  server.catch(() => known.delete(issuer));
  return server;
}

/** Google, by OpenID Connect: the id_token alone says who somebody is, and it is checked against Google's keys. */
export const google: ProviderClient = {
  async authorizeUrl({ clientId, redirectUri }, { state, nonce, verifier }) {
    const server = await serverOf(readEnvironment().GOOGLE_ISSUER);
    const url = new URL(server.authorization_endpoint!);
    url.search = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      // On a shared machine, who it is should be chosen each time.
      prompt: 'select_account',
    }).toString();
    return url.href;
  },

  async identify({ clientId, clientSecret, redirectUri }, { state, nonce, verifier }, { code, iss }) {
    const issuer = readEnvironment().GOOGLE_ISSUER;
    const options = optionsFor(issuer);
    const server = await serverOf(issuer);
    const client = { client_id: clientId };
    const came = new URLSearchParams({ code, state, ...(iss ? { iss } : {}) });
    const checked = oauth.validateAuthResponse(server, client, came, state);
    const auth = oauth.ClientSecretPost(clientSecret);
    const answer = await oauth.authorizationCodeGrantRequest(server, client, auth, checked, redirectUri, verifier, options); // prettier-ignore
    const expected = { expectedNonce: nonce, requireIdToken: true };
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, expected);
    await oauth.validateApplicationLevelSignature(server, answer, options);
    const claims = claimsSchema.parse(oauth.getValidatedIdTokenClaims(tokens));
    const email = claims.email === undefined ? null : normalizeEmail(claims.email);
    return {
      provider: 'google',
      subject: claims.sub,
      email,
      proven: email !== null && claims.email_verified === true,
      name: claims.name ?? '',
    };
  },
};
