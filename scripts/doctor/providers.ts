import type { Environment } from '@sys/config';
import { fail, messageOf, ok, skip, type Check, type Finding } from './finding.ts';

const PATIENCE = 15_000;

/** Asks Google and Facebook whether they know us, without signing anybody in. */
export const checkProviders: Check = async ({ settings }) =>
  Promise.all([attempt('Google', settings, google), attempt('Facebook', settings, facebook)]);

type Ask = (settings: Partial<Environment>, redirectUri: string) => Promise<Finding | null>;

async function attempt(what: string, settings: Partial<Environment>, ask: Ask): Promise<Finding> {
  const redirectUri = `${settings.SITE_URL ?? ''}/_oauth/${what.toLowerCase()}/callback`;
  try {
    return (await ask(settings, redirectUri)) ?? skip(what, 'nobody signs in with it: its settings are not there');
  } catch (error) {
    return fail(what, messageOf(error), 'may this machine reach it by https? see the firewall and its status page');
  }
}

/** A code that there never was: who we are is looked at first. */
const google: Ask = async (settings, redirectUri) => {
  const { GOOGLE_CLIENT_ID: id, GOOGLE_CLIENT_SECRET: secret, GOOGLE_ISSUER: issuer } = settings;
  if (!id || !secret || !issuer) return null;
  const { token_endpoint: endpoint } = (await readJson(`${issuer}/.well-known/openid-configuration`)) as {
    token_endpoint: string;
  };
  const body = { grant_type: 'authorization_code', code: 'none', client_id: id, client_secret: secret, redirect_uri: redirectUri }; // prettier-ignore
  const { error } = (await readJson(endpoint, new URLSearchParams(body))) as { error?: string };
  if (error === 'invalid_client' || error === 'unauthorized_client')
    return fail('Google', `does not know us (${error})`, 'copy GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET again from its console'); // prettier-ignore
  if (error === 'redirect_uri_mismatch')
    return fail('Google', `has not ${redirectUri}`, 'add it to the authorized redirect URIs of the client');
  return ok('Google', `knows us; it has to send people back to ${redirectUri}`);
};

/** A token of the app itself, which is thrown away. */
const facebook: Ask = async (settings, redirectUri) => {
  const { FACEBOOK_CLIENT_ID: id, FACEBOOK_CLIENT_SECRET: secret, FACEBOOK_GRAPH_URL: graph } = settings;
  if (!id || !secret || !graph) return null;
  const body = { grant_type: 'client_credentials', client_id: id, client_secret: secret };
  const answer = (await readJson(`${graph}/v26.0/oauth/access_token`, new URLSearchParams(body))) as {
    error?: { message?: string };
  };
  if (answer.error)
    return fail('Facebook', answer.error.message ?? 'does not know us', 'copy FACEBOOK_CLIENT_ID and FACEBOOK_CLIENT_SECRET again from the app’s settings'); // prettier-ignore
  return ok('Facebook', `knows us; it has to send people back to ${redirectUri}`);
};

/** What is answered to a form, or to a GET without one; never led elsewhere. */
export async function readJson(url: string, body?: URLSearchParams): Promise<unknown> {
  const init = { method: body ? 'POST' : 'GET', body, signal: AbortSignal.timeout(PATIENCE) };
  return (await fetch(url, { ...init, redirect: 'error' })).json();
}
