import { z } from 'zod';
import { INSTAGRAM, META } from '../settings.ts';
import type { Codes } from './dialog/ask.ts';
import { deadToken, GraphError } from './errors.ts';
import type { World } from './world.ts';

/** About 60 days, as Graph writes it. */
export const LONG_SECONDS = 5_183_944;
const SHORT_SECONDS = 5400;
const HOUR = 3600;
const DAY = 24 * HOUR;

type Params = Record<string, string>;

/** https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived */
export function facebookToken(world: World, codes: Codes, params: Params): object {
  if (params.client_id !== META.id) throw new GraphError(101, 'Error validating application. Cannot get application info due to a system error.');
  if (params.client_secret !== META.secret) throw new GraphError(1, 'Error validating client secret.', { status: 400, transient: false });
  const bearer = { token_type: 'bearer' };
  if (params.grant_type === 'client_credentials') return { access_token: `${META.id}|${META.secret}`, ...bearer };
  if (params.grant_type === 'fb_exchange_token') {
    const old = world.tokens.facebook.read(params.fb_exchange_token ?? '');
    if (old.kind !== 'user') throw new GraphError(100, 'fb_exchange_token must be a user access token.');
    return { access_token: world.tokens.facebook.issue(old, LONG_SECONDS), ...bearer, expires_in: LONG_SECONDS };
  }
  const grant = codes.redeem(params.code, params.redirect_uri);
  if (typeof grant === 'string') throw wrongCode(grant);
  const { whose, pages, scopes } = grant;
  const token = { kind: 'user' as const, app: META.id, person: whose, page: null, pages, scopes };
  return { access_token: world.tokens.facebook.issue(token, SHORT_SECONDS), ...bearer, expires_in: SHORT_SECONDS };
} // prettier-ignore

const WRONG_CODES = {
  expired: [36_007, 'This authorization code has expired.'],
  elsewhere: [36_008, 'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request'],
  used: [36_009, 'This authorization code has been used.'],
} as const; // prettier-ignore

function wrongCode(reason: keyof typeof WRONG_CODES): GraphError {
  const [subcode, message] = WRONG_CODES[reason];
  return new GraphError(100, message, { subcode });
}

/** An answer of api.instagram.com, whose errors are of another kind than Graph’s. */
export interface Said {
  status: number;
  body: object;
}

const refused = (message: string): Said => ({
  status: 400,
  body: { error_type: 'OAuthException', code: 400, error_message: message },
});

/**
 * `POST /oauth/access_token` of api.instagram.com, as a form.
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export function instagramCode(world: World, codes: Codes, params: Params): Said {
  if (params.client_id !== INSTAGRAM.id) return refused('Invalid platform app');
  if (params.client_secret !== INSTAGRAM.secret) return refused('Error validating client secret.');
  if (params.grant_type !== 'authorization_code') return refused('You must provide a valid grant_type');
  const grant = codes.redeem(params.code, params.redirect_uri);
  if (grant === 'elsewhere') return refused('Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request'); // prettier-ignore
  if (typeof grant === 'string') return refused('Matching code was not found or was already used');
  const account = world.accounts.find(({ id }) => id === grant.whose)!;
  const token = { kind: 'instagram' as const, app: INSTAGRAM.id, person: account.id, page: null, pages: [], scopes: grant.scopes }; // prettier-ignore
  const access_token = world.tokens.instagram.issue(token, HOUR);
  const one = { access_token, user_id: account.scopedId, permissions: grant.scopes.join(',') };
  return { status: 200, body: { data: [one] } };
}

const exchange = z.object({ grant_type: z.literal('ig_exchange_token'), client_secret: z.string(), access_token: z.string() }); // prettier-ignore
const refresh = z.object({ grant_type: z.literal('ig_refresh_token'), access_token: z.string() });

/** `GET /access_token`: an hour’s token for one of 60 days. */
export function instagramLong(world: World, params: Params): object {
  const asked = exchange.safeParse(params);
  if (!asked.success) throw new GraphError(100, 'Unsupported request - method type: get', { type: 'IGApiException' });
  if (asked.data.client_secret !== INSTAGRAM.secret) throw new GraphError(1, 'Error validating client secret.', { status: 400, transient: false }); // prettier-ignore
  const old = world.tokens.instagram.read(asked.data.access_token);
  if (old.expires - old.issued > HOUR) throw new GraphError(452, 'Session key invalid. This could be because the session key has an incorrect format, or because the user has revoked this session'); // prettier-ignore
  return renewed(world, old);
}

/** `GET /refresh_access_token`: another 60 days, for a long one that is a day old and lives. */
export function instagramRefreshed(world: World, params: Params): object {
  const asked = refresh.safeParse(params);
  if (!asked.success) throw new GraphError(100, 'Unsupported request - method type: get', { type: 'IGApiException' });
  const old = world.tokens.instagram.read(asked.data.access_token);
  if (old.expires - old.issued <= HOUR) throw deadToken();
  if (world.seconds() - old.issued < DAY) throw new GraphError(100, 'The access token must be at least 24 hours old to be refreshed.', { type: 'IGApiException' }); // prettier-ignore
  return { ...renewed(world, old), permissions: old.scopes.join(',') };
}

function renewed(world: World, old: ReturnType<World['tokens']['instagram']['read']>): object {
  return { access_token: world.tokens.instagram.issue(old, LONG_SECONDS), token_type: 'bearer', expires_in: LONG_SECONDS };
} // prettier-ignore
