import { logId, readBytes, sendJson, type Exchange } from './answers.ts';
import type { Grant } from './grants.ts';
import type { World } from './world.ts';

const MOST_BYTES = 16 * 1024;

/**
 * `POST /v2/oauth/token/` and `/v2/oauth/revoke/`, both forms, after
 * developers.tiktok.com/doc/oauth-user-access-token-management. What it refuses comes with HTTP 200, as was seen there
 * of spent refresh tokens: who looks at the status alone takes it for tokens.
 */
export async function tokenCall(world: World, { path, request, response }: Exchange): Promise<void> {
  const form = new URLSearchParams((await readBytes(request, MOST_BYTES)).toString());
  const refuse = (error: string, error_description: string) => sendJson(response, 200, { error, error_description, log_id: logId() }); // prettier-ignore
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  if (!isForm) return refuse('invalid_request', 'Content-Type has to be application/x-www-form-urlencoded.');
  if (form.get('client_key') !== world.client.key || form.get('client_secret') !== world.client.secret)
    return refuse('invalid_client', 'Client key or secret is incorrect.');
  if (path === '/v2/oauth/revoke/') {
    const gone = world.grants.revoke(form.get('token') ?? '');
    return gone ? sendJson(response, 200, {}) : refuse('invalid_request', 'The token is invalid.');
  }
  const answer = (grant: Grant, refreshToken: string) =>
    sendJson(response, 200, {
      access_token: grant.token,
      expires_in: Math.floor((grant.tokenEnds - world.now()) / 1000),
      open_id: grant.openId,
      refresh_expires_in: Math.floor((grant.refreshEnds - world.now()) / 1000),
      refresh_token: refreshToken,
      scope: grant.scopes.join(','),
      token_type: 'Bearer',
    });
  switch (form.get('grant_type')) {
    case 'authorization_code': {
      const grant = world.grants.redeem(form.get('code') ?? '', form.get('redirect_uri') ?? '', world.now());
      return grant ? answer(grant, grant.refreshToken) : refuse('invalid_grant', 'Authorization code is invalid or expired.'); // prettier-ignore
    }
    case 'refresh_token': {
      const grant = world.grants.refresh(form.get('refresh_token') ?? '', world.now());
      return grant ? answer(grant, grant.given) : refuse('invalid_grant', 'Refresh token is invalid or expired.');
    }
    default:
      return refuse('unsupported_grant_type', 'grant_type has to be authorization_code or refresh_token.');
  }
}
