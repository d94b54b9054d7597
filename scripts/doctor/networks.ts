import type { Environment } from '@sys/config';
import { fail, messageOf, ok, skip, type Check, type Finding } from './finding.ts';
import { readJson } from './providers.ts';

type Settings = Partial<Environment>;
interface Network {
  what: string;
  login: string;
  /** Null where nobody connects accounts with it. */
  ask(settings: Settings, redirectUri: string): Promise<{ refused: string | null } | null>;
  secrets: string;
}

/** A token of the app itself, which is thrown away. */
const meta: Network['ask'] = async ({
  META_CLIENT_ID: id,
  META_CLIENT_SECRET: secret,
  META_GRAPH_URL: graph,
  META_VERSION: version,
}) => {
  if (!id || !secret || !graph || !version) return null;
  const body = { grant_type: 'client_credentials', client_id: id, client_secret: secret };
  const answer = (await readJson(`${graph}/${version}/oauth/access_token`, new URLSearchParams(body))) as {
    error?: { message?: string };
  };
  return { refused: answer.error ? (answer.error.message ?? 'does not know us') : null };
};

/** A code that there never was: who we are is looked at first. What it says of the code is what was wanted. */
const instagram: Network['ask'] = async (settings, redirectUri) => {
  const { INSTAGRAM_CLIENT_ID: id, INSTAGRAM_CLIENT_SECRET: secret, INSTAGRAM_API_URL: api } = settings;
  if (!id || !secret || !api) return null;
  const body = { grant_type: 'authorization_code', code: 'none', client_id: id, client_secret: secret, redirect_uri: redirectUri }; // prettier-ignore
  const answer = (await readJson(`${api}/oauth/access_token`, new URLSearchParams(body))) as { error_message?: string };
  const said = answer.error_message ?? '';
  return { refused: /platform app|client secret|client_id/i.test(said) ? said : null };
};

const tiktok: Network['ask'] = async (settings, redirectUri) => {
  const { TIKTOK_CLIENT_KEY: key, TIKTOK_CLIENT_SECRET: secret, TIKTOK_API_URL: api } = settings;
  if (!key || !secret || !api) return null;
  const body = { grant_type: 'authorization_code', code: 'none', client_key: key, client_secret: secret, redirect_uri: redirectUri }; // prettier-ignore
  const { error } = (await readJson(`${api}/v2/oauth/token/`, new URLSearchParams(body))) as { error?: string };
  return { refused: error === 'invalid_client' ? error : null };
};

const NETWORKS: readonly Network[] = [
  { what: 'Facebook Pages', login: 'facebook', ask: meta, secrets: 'META_CLIENT_ID and META_CLIENT_SECRET' },
  { what: 'Instagram', login: 'instagram', ask: instagram, secrets: 'INSTAGRAM_CLIENT_ID and INSTAGRAM_CLIENT_SECRET' },
  { what: 'TikTok', login: 'tiktok', ask: tiktok, secrets: 'TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET' },
];

/** Asks the networks whether they know us, without connecting anybody’s account. */
export const checkNetworks: Check = ({ settings }) =>
  Promise.all(NETWORKS.map((network) => attempt(network, settings)));

async function attempt({ what, login, ask, secrets }: Network, settings: Settings): Promise<Finding> {
  const redirectUri = `${settings.SITE_URL ?? ''}/_social/${login}/callback`;
  try {
    const answer = await ask(settings, redirectUri);
    if (answer === null) return skip(what, 'nobody connects accounts with it: its settings are not there');
    if (answer.refused !== null) return fail(what, answer.refused, `copy ${secrets} again from the app’s settings`);
    return ok(what, `knows us; it has to send people back to ${redirectUri}`);
  } catch (error) {
    return fail(what, messageOf(error), 'may this machine reach it by https? see the firewall and its status page');
  }
}
